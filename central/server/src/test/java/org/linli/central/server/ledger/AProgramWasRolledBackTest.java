package org.linli.central.server.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.Opening;
import org.linli.foundation.time.ManualTime;

/** An older central meets what a newer one wrote: it refuses, says what to do, and changes nothing. */
class AProgramWasRolledBackTest {
    @TempDir
    private Path folder;

    private String refusal() {
        var opening = Ledger.open(new DiskFiles(), folder, new ManualTime());
        return assertInstanceOf(LedgerOpening.Refused.class, opening).sentence();
    }

    @Test
    void aJournalOfANewerFormatIsLeftAsItIs() throws Exception {
        assertInstanceOf(LedgerOpening.Opened.class, Ledger.open(new DiskFiles(), folder, new ManualTime()))
                .ledger()
                .close();
        var segment = folder.resolve("segment-0000000001.linj");
        byte[] newer = Files.readAllBytes(segment);
        newer[11] = 2;
        var crc = new CRC32C();
        crc.update(newer, 0, 88);
        ByteBuffer.wrap(newer).putInt(88, (int) crc.getValue());
        Files.write(segment, newer);

        String sentence = refusal();

        assertTrue(sentence.startsWith(Journal.NEWER_FORMAT + ": "), sentence);
        assertTrue(sentence.contains("install the newer program again"), sentence);
        assertArrayEquals(newer, Files.readAllBytes(segment));
    }

    @Test
    void anEntryThatOnlyANewerProgramKnowsIsRefusedLikewise() {
        try (var journal = assertInstanceOf(Opening.Opened.class, Journal.open(new DiskFiles(), folder))
                .journal()) {
            journal.append("{\"entry\":\"Hologram\",\"at\":\"2030-01-01T00:00:00Z\"}".getBytes(StandardCharsets.UTF_8));
        }

        String sentence = refusal();

        assertTrue(sentence.startsWith("ledger.unreadable: entry 1 "), sentence);
        assertTrue(sentence.contains("install the newer program again"), sentence);
    }
}
