package org.linli.foundation.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The first 4096 bytes of a segment; the layout stands in the package's description. */
record SegmentHeader(UUID journal, long number, int sectorBytes, int segmentBytes, Head base) {
    static final int BYTES = 4096;
    static final int FORMAT = 1;

    private static final long MAGIC =
            ByteBuffer.wrap("LINLIJNL".getBytes(StandardCharsets.US_ASCII)).getLong();
    private static final int CRC_AT = 88;

    /** What the first bytes of a file turned out to be. */
    sealed interface Reading {
        record Valid(SegmentHeader header) implements Reading {}

        record Newer(int format) implements Reading {}

        record Damaged(String how) implements Reading {}
    }

    static SegmentHeader first(UUID journal, JournalSettings settings) {
        var base = new Head(0, firstHash(journal));
        return new SegmentHeader(journal, 1, settings.sectorBytes(), settings.segmentBytes(), base);
    }

    SegmentHeader next(Head base, JournalSettings settings) {
        return new SegmentHeader(journal, number + 1, settings.sectorBytes(), settings.segmentBytes(), base);
    }

    void write(ByteBuffer into) {
        into.putLong(0, MAGIC).putInt(8, FORMAT).putInt(12, sectorBytes);
        into.putLong(16, journal.getMostSignificantBits()).putLong(24, journal.getLeastSignificantBits());
        into.putLong(32, number).putLong(40, segmentBytes).putLong(48, base.sequence());
        base.hash().write(into, 56);
        into.putInt(CRC_AT, checksum(into));
    }

    static Reading read(ByteBuffer image) {
        if (image.limit() < BYTES || image.getLong(0) != MAGIC) {
            return new Reading.Damaged("it does not begin like a journal");
        }
        // Bytes 0 to 91 keep place and checksum in every format to come: a turned bit is never taken for a newer
        // program.
        int format = image.getInt(8);
        boolean whole = image.getInt(CRC_AT) == checksum(image);
        if (whole && format > FORMAT) {
            return new Reading.Newer(format);
        }
        if (!whole || format != FORMAT || !zero(image, CRC_AT + 4, BYTES)) {
            return new Reading.Damaged("its header does not match its checksum");
        }
        var header = decode(image);
        return header == null ? new Reading.Damaged("its header is not plausible") : new Reading.Valid(header);
    }

    private static @Nullable SegmentHeader decode(ByteBuffer image) {
        int sector = image.getInt(12);
        long size = image.getLong(40);
        long number = image.getLong(32);
        long sequence = image.getLong(48);
        boolean plausible = (sector == 512 || sector == 4096)
                && size >= JournalSettings.SMALLEST_SEGMENT
                && size <= JournalSettings.LARGEST_SEGMENT
                && number >= 1
                && sequence >= 0;
        var journal = new UUID(image.getLong(16), image.getLong(24));
        return plausible
                ? new SegmentHeader(journal, number, sector, (int) size, new Head(sequence, ChainHash.read(image, 56)))
                : null;
    }

    static ChainHash firstHash(UUID journal) {
        var id = ByteBuffer.allocate(16)
                .putLong(journal.getMostSignificantBits())
                .putLong(journal.getLeastSignificantBits());
        return ChainHash.read(ByteBuffer.wrap(sha256().digest(id.array())), 0);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static boolean zero(ByteBuffer image, int from, int to) {
        int at = from;
        // Eight at a time: this is most of what opening a short journal costs.
        while (to - at >= Long.BYTES && image.getLong(at) == 0) {
            at += Long.BYTES;
        }
        while (at < to && image.get(at) == 0) {
            at++;
        }
        return at >= to;
    }

    private static int checksum(ByteBuffer image) {
        var crc = new CRC32C();
        crc.update(image.slice(0, CRC_AT));
        return (int) crc.getValue();
    }
}
