package org.linli.foundation.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.foundation.journal.Journals.bulk;
import static org.linli.foundation.journal.Journals.open;
import static org.linli.foundation.journal.Journals.text;
import static org.linli.foundation.journal.Journals.texts;
import static org.linli.foundation.journal.Journals.write;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.linli.foundation.file.FaultyDisk;

class TheDiskFailsTest {
    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void aFailedSyncIsFinal() {
        var journal = open(disk).journal();
        write(journal, text("intent"));
        disk.failSync(0);
        assertEquals(Journal.BROKEN, refusal(journal, text("sent")));
        assertTrue(journal.isBroken());
        int syncs = disk.syncs();
        assertEquals(Journal.BROKEN, refusal(journal, text("again")));
        assertEquals(syncs, disk.syncs(), "a broken journal does not touch the disk again");
    }

    @Test
    void whatIsReadAfterAFailedSyncIsMadeDurableBeforeItIsBelieved() {
        var journal = open(disk).journal();
        write(journal, text("intent"));
        disk.failSync(0);
        refusal(journal, text("sent"));
        journal.close();
        // The kernel still shows the new frame and calls its pages clean.
        var again = open(disk).journal();
        var believed = texts(again);
        disk.cutPower(sector -> false);
        disk.restart();
        assertEquals(believed, texts(open(disk).journal()));
    }

    @Test
    void aFullDiskRefusesAndLaterGoesOn() {
        var journal = open(disk).journal();
        disk.leaveRoomFor(100_000);
        int taken = 0;
        while (journal.append(bulk(taken, 60_000)) instanceof Appending.Written) {
            taken++;
        }
        assertEquals(Journal.DISK_FULL, refusal(journal, bulk(taken, 60_000)));
        assertFalse(journal.isBroken());
        write(journal, text("what still fits is taken"));
        disk.leaveRoomFor(Long.MAX_VALUE);
        write(journal, bulk(taken, 60_000));
        journal.close();
        assertEquals(new RecoveryReport(false, taken + 2, 2, 0), open(disk).report());
    }

    @Test
    void aFullDiskAtTheFirstStartIsASentence() {
        disk.leaveRoomFor(100_000);
        assertEquals(Journal.UNREADABLE, Journals.refuse(disk).why());
        disk.leaveRoomFor(Long.MAX_VALUE);
        assertTrue(open(disk).report().created());
    }

    @Test
    void twoThreadsInsideAtOnceAreABug() throws Exception {
        var journal = open(disk).journal();
        var caught = new CompletableFuture<Throwable>();
        disk.beforeSync(now -> {
            Thread.ofPlatform().start(() -> {
                try {
                    caught.complete(new AssertionError("taken: " + journal.head()));
                } catch (IllegalStateException told) {
                    caught.complete(told);
                }
            });
            caught.orTimeout(60, TimeUnit.SECONDS).join();
        });
        write(journal, text("first"));
        assertInstanceOf(IllegalStateException.class, caught.get(60, TimeUnit.SECONDS));
        assertEquals(List.of("first"), texts(journal));
    }

    private static org.linli.foundation.code.Code refusal(Journal journal, byte[] payload) {
        return assertInstanceOf(Appending.NotWritten.class, journal.append(payload))
                .why();
    }
}
