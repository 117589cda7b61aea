package org.linli.rehearsal.torn;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A segment's records by the layout that org.linli.foundation.journal describes, and by none of its code: whoever judges a
 * journal does not ask it.
 */
final class Frames {
    static final int FIRST = 4096;
    static final int HEADER_BYTES = 92;
    private static final int MARK = 0x4C4D726B;
    private static final int FRAME = 0x4C46726D;
    private static final int MARK_BYTES = 48;
    private static final int HEAD_BYTES = 64;

    private final ByteBuffer segment;
    private final int sectorBytes;
    private final List<Frame> frames = new ArrayList<>();
    private int end = FIRST;

    /** @param length without the zeros up to the next sector */
    record Frame(int at, int length) {}

    private Frames(byte[] content) {
        segment = ByteBuffer.wrap(content);
        sectorBytes = segment.getInt(12);
        for (int length = lengthAt(end); length > 0; length = lengthAt(end)) {
            frames.add(new Frame(end, length));
            end += padded(length);
        }
    }

    static Frames of(byte[] segment) {
        return new Frames(segment);
    }

    /** All its bytes; not to be written into. */
    byte[] segment() {
        return segment.array();
    }

    List<Frame> all() {
        return frames;
    }

    int padded(int length) {
        return (length + sectorBytes - 1) / sectorBytes * sectorBytes;
    }

    /** Whether a whole mark behind the last record says that it was acknowledged. */
    boolean isMarkedAtItsEnd() {
        return end + MARK_BYTES <= segment.limit()
                && segment.getInt(end) == MARK
                && segment.getInt(end + 4) == checksum(segment, end, 8, MARK_BYTES);
    }

    /** Payloads in the order in which they stand. */
    List<byte[]> entries() {
        var entries = new ArrayList<byte[]>();
        for (var frame : frames) {
            int at = frame.at() + HEAD_BYTES;
            for (int i = 0; i < segment.getInt(frame.at() + 60); i++) {
                byte[] payload = new byte[segment.getInt(at)];
                segment.get(at + 4, payload);
                entries.add(payload);
                at += 4 + payload.length;
            }
        }
        return entries;
    }

    /** The segment with another last byte in this record and a checksum that fits it: only the chain can tell. */
    byte[] forged(Frame frame) {
        byte[] forged = segment.array().clone();
        var into = ByteBuffer.wrap(forged);
        int last = frame.at() + frame.length() - 1;
        into.put(last, (byte) (into.get(last) ^ 1));
        into.putInt(frame.at() + 56, checksum(into, frame.at(), 0, 56, 60, frame.length()));
        return forged;
    }

    /** 0 where no whole record begins. */
    private int lengthAt(int at) {
        if (at + HEAD_BYTES > segment.limit()
                || segment.getInt(at) != MARK
                || segment.getInt(at + MARK_BYTES) != FRAME) {
            return 0;
        }
        int length = segment.getInt(at + 52);
        boolean whole = length > HEAD_BYTES
                && length <= segment.limit() - at
                && segment.getInt(at + 56) == checksum(segment, at, 0, 56, 60, length);
        return whole ? length : 0;
    }

    /** CRC-32C of the place and of these parts of the record: each from one offset to another. */
    private int checksum(ByteBuffer bytes, int at, int... parts) {
        var crc = new CRC32C();
        // Journal and segment number stand one after the other in the header.
        crc.update(bytes.slice(16, 24));
        crc.update(ByteBuffer.allocate(8).putLong(0, at));
        for (int i = 0; i < parts.length; i += 2) {
            crc.update(bytes.slice(at + parts[i], parts[i + 1] - parts[i]));
        }
        return (int) crc.getValue();
    }
}
