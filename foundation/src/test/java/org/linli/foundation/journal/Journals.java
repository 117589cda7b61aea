package org.linli.foundation.journal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.linli.foundation.file.FilePort;

/** What the journal's tests do over and over. */
final class Journals {
    static final Path FOLDER = Path.of("/var/journal");
    static final Path FIRST_SEGMENT = FOLDER.resolve("segment-0000000001.linj");
    static final UUID ID = UUID.fromString("7d3f1a52-0000-4000-8000-0123456789ab");
    static final JournalSettings SMALL = new JournalSettings(JournalSettings.SMALLEST_SEGMENT, 512, () -> ID);

    private Journals() {}

    static Opening.Opened open(FilePort disk) {
        return assertInstanceOf(Opening.Opened.class, Journal.open(disk, FOLDER, SMALL));
    }

    static Opening.Refused refuse(FilePort disk) {
        return assertInstanceOf(Opening.Refused.class, Journal.open(disk, FOLDER, SMALL));
    }

    static Head write(Journal journal, byte[]... payloads) {
        return assertInstanceOf(Appending.Written.class, journal.appendAll(List.of(payloads)))
                .head();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A payload that has no two equal sectors and no zero bytes, so that a torn one can never look whole. */
    static byte[] bulk(int record, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (1 + Math.floorMod(record * 31 + i * 7 + i / 256, 255));
        }
        return bytes;
    }

    static List<String> texts(Journal journal) {
        return entries(journal).stream()
                .map(entry -> new String(entry.payload(), StandardCharsets.UTF_8))
                .toList();
    }

    static List<Integer> fingerprints(Journal journal) {
        return entries(journal).stream()
                .map(entry -> Arrays.hashCode(entry.payload()))
                .toList();
    }

    static List<Entry> entries(Journal journal) {
        var entries = new ArrayList<Entry>();
        try {
            journal.replayAfter(0, entries::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return entries;
    }
}
