package org.linli.foundation.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.foundation.journal.Journals.bulk;
import static org.linli.foundation.journal.Journals.open;
import static org.linli.foundation.journal.Journals.text;
import static org.linli.foundation.journal.Journals.texts;
import static org.linli.foundation.journal.Journals.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.file.FaultyDisk;

class JournalTest {
    private final FaultyDisk disk = new FaultyDisk();

    @Test
    void findsWhatItWroteInOrder() {
        Head head;
        try (var journal = open(disk).journal()) {
            write(journal, text("意向"));
            write(journal, text("sent"), text("paid"));
            head = write(journal, new byte[0]);
            assertEquals(List.of("意向", "sent", "paid", ""), texts(journal));
        }
        try (var journal = open(disk).journal()) {
            assertEquals(List.of("意向", "sent", "paid", ""), texts(journal));
            assertEquals(head, journal.head());
            assertEquals(Journals.ID, journal.id());
        }
    }

    @Test
    void saysWhetherItWasThereBefore() {
        try (var journal = open(disk).journal()) {
            assertEquals(new Head(0, SegmentHeader.firstHash(Journals.ID)), journal.head());
        }
        var again = open(disk);
        assertEquals(new RecoveryReport(false, 0, 1, 0), again.report());
        again.journal().close();
        assertTrue(open(new FaultyDisk()).report().created());
    }

    @Test
    void readsOnFromWhereAViewStopped() throws Exception {
        try (var journal = open(disk).journal()) {
            for (int i = 1; i <= 5; i++) {
                write(journal, text("entry " + i));
            }
            var seen = new ArrayList<Long>();
            journal.replayAfter(3, entry -> seen.add(entry.sequence()));
            assertEquals(List.of(4L, 5L), seen);
        }
    }

    @Test
    void handsItsEntriesOutWhileOpening() {
        try (var journal = open(disk).journal()) {
            write(journal, text("a"));
            write(journal, text("b"), text("c"));
        }
        var seen = new ArrayList<Long>();
        opened(Journal.open(disk, Journals.FOLDER, Journals.SMALL, entry -> seen.add(entry.sequence())))
                .close();
        assertEquals(List.of(1L, 2L, 3L), seen);
        assertThrows(
                UnsupportedOperationException.class,
                () -> Journal.open(disk, Journals.FOLDER, Journals.SMALL, entry -> {
                    throw new UnsupportedOperationException("an entry of a newer program");
                }));
        open(disk).journal().close();
    }

    @Test
    void theChainDependsOnEveryEntryAndNotOnHowTheyWereGrouped() {
        Head one;
        Head grouped;
        try (var journal = open(disk).journal()) {
            write(journal, text("a"));
            one = write(journal, text("b"));
        }
        try (var journal = open(new FaultyDisk()).journal()) {
            grouped = write(journal, text("a"), text("b"));
        }
        assertEquals(one, grouped);
        assertEquals(one.hash(), ChainHash.parse(one.hash().toString()));
    }

    @Test
    void syncsOnceForEachAppendHoweverManyEntries() {
        try (var journal = open(disk).journal()) {
            int before = disk.syncs();
            write(journal, text("a"), text("b"), text("c"));
            assertEquals(before + 1, disk.syncs());
            long written = disk.bytesWritten();
            write(journal, bulk(1, 400));
            assertTrue(disk.bytesWritten() - written <= 4096, "one short step writes at most one page");
        }
    }

    @Test
    void goesOnInTheNextSegmentWhenOneIsFull() {
        Head head = null;
        try (var journal = open(disk).journal()) {
            for (int i = 0; i < 40; i++) {
                head = write(journal, bulk(i, 20_000));
            }
        }
        var opened = open(disk);
        assertEquals(new RecoveryReport(false, 40, 3, 0), opened.report());
        assertEquals(head, opened.journal().head());
        var entries = Journals.entries(opened.journal());
        for (int i = 0; i < 40; i++) {
            assertArrayEquals(bulk(i, 20_000), entries.get(i).payload());
        }
    }

    @Test
    void takesTheLargestPayloadAndNoLarger() {
        try (var journal = open(disk).journal()) {
            write(journal, bulk(1, Journal.MAX_PAYLOAD));
            var tooLong = new byte[Journal.MAX_PAYLOAD + 1];
            assertThrows(IllegalArgumentException.class, () -> journal.append(tooLong));
            var tooMany = Collections.nCopies(Journal.MAX_ENTRIES + 1, new byte[1]);
            assertThrows(IllegalArgumentException.class, () -> journal.appendAll(tooMany));
            assertThrows(IllegalArgumentException.class, () -> journal.appendAll(List.of()));
            write(journal, text("still works"));
        }
        assertEquals(2, open(disk).report().entries());
    }

    @Test
    void refusesToAppendOnceClosed() {
        var journal = open(disk).journal();
        journal.close();
        journal.close();
        assertInstanceOf(Appending.NotWritten.class, journal.append(text("late")));
        assertFalse(journal.isBroken());
    }

    @Test
    void standsOnTheRealDisk(@TempDir Path folder) {
        var settings = JournalSettings.standard().withSegmentBytes(1024 * 1024);
        try (var journal = opened(Journal.open(new DiskFiles(), folder, settings))) {
            for (int i = 0; i < 100; i++) {
                write(journal, bulk(i, 15_000));
            }
            var second = assertInstanceOf(Opening.Refused.class, Journal.open(new DiskFiles(), folder, settings));
            assertEquals(Journal.LOCKED, second.why());
        }
        try (var journal = opened(Journal.open(new DiskFiles(), folder, settings))) {
            assertEquals(100, Journals.entries(journal).size());
        }
    }

    private static Journal opened(Opening opening) {
        return assertInstanceOf(Opening.Opened.class, opening).journal();
    }
}
