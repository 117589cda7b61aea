package org.linli.foundation.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.foundation.journal.Journals.FOLDER;
import static org.linli.foundation.journal.Journals.SMALL;
import static org.linli.foundation.journal.Journals.open;
import static org.linli.foundation.journal.Journals.text;
import static org.linli.foundation.journal.Journals.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.linli.foundation.file.FaultyDisk;

/** Read on several threads, and while it is written; over more than one segment. */
class ALongJournalTest {
    private static final int ENTRIES = 2_100;

    private final FaultyDisk disk = new FaultyDisk();
    private final List<Long> folded = new ArrayList<>();

    private Journal written() {
        var journal = open(disk).journal();
        for (int i = 1; i <= ENTRIES; i++) {
            write(journal, text("entry " + i));
        }
        return journal;
    }

    private static List<Long> first(long count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void isFoldedInItsOrderHoweverItIsDecoded() {
        written().close();

        var opening = Journal.open(disk, FOLDER, SMALL, Entry::sequence, folded::add);

        assertInstanceOf(Opening.Opened.class, opening);
        assertEquals(first(ENTRIES), folded);
    }

    @Test
    void isLetGoOfWhenAnEntryCannotBeDecoded() {
        written().close();

        assertThrows(
                IllegalStateException.class,
                () -> Journal.open(
                        disk,
                        FOLDER,
                        SMALL,
                        entry -> {
                            if (entry.sequence() == 700) {
                                throw new IllegalStateException("not one this program knows");
                            }
                            return entry.sequence();
                        },
                        folded::add));

        assertEquals(first(folded.size()), folded);
        assertEquals(ENTRIES, open(disk).report().entries());
    }

    @Test
    void isReadUpToAPositionWhileItsOwnerGoesOn() throws IOException {
        var journal = written();
        var until = journal.head();
        write(journal, text("one more"));

        Journal.read(disk, FOLDER, until, Entry::sequence, folded::add);

        assertEquals(first(ENTRIES), folded);
        write(journal, text("and another"));
    }

    @Test
    void isNotReadUpToAPositionItNeverHad() {
        written().close();
        var elsewhere = new Head(ENTRIES, ChainHash.parse("0".repeat(64)));

        assertThrows(IOException.class, () -> Journal.read(disk, FOLDER, elsewhere, Entry::sequence, folded::add));
    }
}
