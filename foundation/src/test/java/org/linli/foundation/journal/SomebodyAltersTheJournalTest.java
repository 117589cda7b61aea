package org.linli.foundation.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.foundation.journal.Journals.FIRST_SEGMENT;
import static org.linli.foundation.journal.Journals.FOLDER;
import static org.linli.foundation.journal.Journals.bulk;
import static org.linli.foundation.journal.Journals.open;
import static org.linli.foundation.journal.Journals.refuse;
import static org.linli.foundation.journal.Journals.text;
import static org.linli.foundation.journal.Journals.write;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.linli.foundation.file.FaultyDisk;

/** Flipped bits, cut files, exchanged segments: what was acknowledged is found altered, and the journal refuses. */
class SomebodyAltersTheJournalTest {
    private static final int RECORDS = 4;

    private final FaultyDisk disk = new FaultyDisk();

    private byte[] written() {
        try (var journal = open(disk).journal()) {
            for (int i = 0; i < RECORDS; i++) {
                write(journal, bulk(i, 100 + 130 * i));
            }
        }
        return disk.content(FIRST_SEGMENT);
    }

    @Test
    void aFlippedBitAnywhereInHeaderOrRecordsIsFound() {
        byte[] whole = written();
        int used = usedBytes(whole);
        // Most of the header is zeros, and every zero is checked alike.
        for (int at = 0; at < used; at += at < 96 || at >= SegmentHeader.BYTES ? 1 : 41) {
            disk.replace(FIRST_SEGMENT, flipped(whole, at));
            assertEquals(Journal.DAMAGED, refuse(disk).why());
        }
    }

    @Test
    void aFlippedBitBehindTheLastRecordTakesNoneAway() {
        byte[] whole = written();
        for (int at = usedBytes(whole); at < usedBytes(whole) + 600; at++) {
            disk.replace(FIRST_SEGMENT, flipped(whole, at));
            var opened = open(disk);
            assertEquals(RECORDS, opened.report().entries());
            opened.journal().close();
        }
    }

    @Test
    void aSectorOfZerosInTheMiddleOrOverTheLastRecordIsFound() {
        byte[] whole = written();
        for (int at = SegmentHeader.BYTES; at < usedBytes(whole); at += 512) {
            byte[] holed = whole.clone();
            Arrays.fill(holed, at, at + 512, (byte) 0);
            disk.replace(FIRST_SEGMENT, holed);
            assertEquals(Journal.DAMAGED, refuse(disk).why());
        }
    }

    @Test
    void aCutFileIsFoundAtAnyLength() {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length += length < usedBytes(whole) ? 97 : 9973) {
            disk.replace(FIRST_SEGMENT, Arrays.copyOf(whole, length));
            assertEquals(Journal.DAMAGED, refuse(disk).why());
        }
    }

    @Test
    void anEntryRewrittenWithARightChecksumBreaksTheChain() {
        byte[] whole = written();
        var header = SegmentHeader.first(Journals.ID, Journals.SMALL);
        var codec = new FrameCodec(header);
        var forged = ByteBuffer.allocate(FrameCodec.MAX_FRAME);
        codec.writeFrame(forged, SegmentHeader.BYTES, header.base(), List.of(bulk(77, 100)));
        byte[] altered = whole.clone();
        forged.get(0, altered, SegmentHeader.BYTES, forged.limit());
        disk.replace(FIRST_SEGMENT, altered);
        var refused = refuse(disk);
        assertEquals(Journal.DAMAGED, refused.why());
        assertTrue(refused.sentence().contains("chain"), refused::sentence);
    }

    @Test
    void aRecordCopiedToAnotherPlaceIsNoRecord() {
        byte[] whole = written();
        byte[] altered = whole.clone();
        System.arraycopy(whole, SegmentHeader.BYTES, altered, usedBytes(whole), 512);
        disk.replace(FIRST_SEGMENT, altered);
        assertEquals(RECORDS, open(disk).report().entries());
    }

    @Test
    void aMissingOrForeignSegmentIsNamed() {
        try (var journal = open(disk).journal()) {
            for (int i = 0; i < 40; i++) {
                write(journal, bulk(i, 20_000));
            }
        }
        Path second = FOLDER.resolve("segment-0000000002.linj");
        byte[] kept = disk.content(second);
        disk.remove(second);
        assertEquals(Journal.MISSING_SEGMENT, refuse(disk).why());

        var other = new FaultyDisk();
        var settings = Journals.SMALL.withIds(() -> UUID.fromString("00000000-0000-4000-8000-000000000002"));
        try (var journal = ((Opening.Opened) Journal.open(other, FOLDER, settings)).journal()) {
            for (int i = 0; i < 40; i++) {
                write(journal, bulk(i, 20_000));
            }
        }
        disk.replace(second, other.content(second));
        assertEquals(Journal.FOREIGN_SEGMENT, refuse(disk).why());

        disk.replace(second, kept);
        disk.remove(FIRST_SEGMENT);
        assertEquals(Journal.MISSING_SEGMENT, refuse(disk).why());
    }

    @Test
    void aJournalOfANewerProgramIsLeftAlone() throws Exception {
        byte[] newer = newer(written());
        disk.replace(FIRST_SEGMENT, newer);
        var unfinished = FOLDER.resolve("segment-0000000002.linj.new");
        disk.replace(unfinished, newer);
        var refused = refuse(disk);
        assertTrue(disk.exists(unfinished), "also what the newer program had begun");
        assertEquals(Journal.NEWER_FORMAT, refused.why());
        assertTrue(refused.sentence().contains("newer program"), refused::sentence);
        assertTrue(Arrays.equals(newer, disk.content(FIRST_SEGMENT)), "nothing was changed");
    }

    @Test
    void aNewerSegmentBehindOlderOnesIsLeftAloneToo() {
        try (var journal = open(disk).journal()) {
            for (int i = 0; i < 40; i++) {
                write(journal, bulk(i, 20_000));
            }
        }
        Path second = FOLDER.resolve("segment-0000000002.linj");
        disk.replace(second, newer(disk.content(second)));
        assertEquals(Journal.NEWER_FORMAT, refuse(disk).why());
    }

    @Test
    void aTurnedBitIsNoNewerProgram() {
        byte[] turned = written();
        turned[11] = 2;
        disk.replace(FIRST_SEGMENT, turned);
        assertEquals(Journal.DAMAGED, refuse(disk).why());
    }

    @Test
    void aForgeryThatNobodyCanReadIsToldAsAForgery() {
        byte[] whole = written();
        byte[] altered = whole.clone();
        var header = SegmentHeader.first(Journals.ID, Journals.SMALL);
        var forged = ByteBuffer.allocate(FrameCodec.MAX_FRAME);
        new FrameCodec(header).writeFrame(forged, SegmentHeader.BYTES, header.base(), List.of(bulk(77, 100)));
        forged.get(0, altered, SegmentHeader.BYTES, forged.limit());
        disk.replace(FIRST_SEGMENT, altered);

        var opening = Journal.open(disk, FOLDER, Journals.SMALL, entry -> {
            throw new IllegalStateException("not one this program knows");
        });

        assertEquals(
                Journal.DAMAGED,
                assertInstanceOf(Opening.Refused.class, opening).why());
    }

    @Test
    void anOlderCopyOfTheWholeJournalIsToldByItsHead() {
        Head seen;
        byte[] older = written();
        try (var journal = open(disk).journal()) {
            seen = write(journal, text("posted"));
        }
        disk.replace(FIRST_SEGMENT, older);
        try (var journal = open(disk).journal()) {
            assertTrue(journal.head().sequence() < seen.sequence(), "a view that is ahead knows");
            assertTrue(!write(journal, text("other")).equals(seen), "and so does one that is level");
        }
    }

    private static int usedBytes(byte[] segment) {
        var header = SegmentHeader.first(Journals.ID, Journals.SMALL);
        var scan = new SegmentScan(ByteBuffer.wrap(segment), header, true, Long.MAX_VALUE).scan(entry -> {});
        return ((SegmentScan.Finding.Whole) scan).end();
    }

    /** As a program of the next format would write its header: the first 92 bytes keep place and checksum for good. */
    private static byte[] newer(byte[] segment) {
        byte[] newer = segment.clone();
        newer[11] = 2;
        var crc = new CRC32C();
        crc.update(newer, 0, 88);
        ByteBuffer.wrap(newer).putInt(88, (int) crc.getValue());
        return newer;
    }

    private static byte[] flipped(byte[] whole, int at) {
        byte[] altered = whole.clone();
        altered[at] ^= (byte) (1 << at % 8);
        return altered;
    }
}
