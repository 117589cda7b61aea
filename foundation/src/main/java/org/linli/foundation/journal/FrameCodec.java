package org.linli.foundation.journal;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Frames and marks of one segment to and from bytes; the layout stands in the package's description. */
final class FrameCodec {
    static final int MARK_BYTES = 48;
    static final int HEAD_BYTES = 64;
    static final int MAX_PAYLOAD = 64 * 1024;
    static final int MAX_ENTRIES = 1024;
    static final int MAX_FRAME = 256 * 1024;

    /** Longer than the end of any sector. */
    private static final byte[] ZEROS = new byte[4096];

    private static final int MARK = 0x4C4D726B; // "LMrk"
    private static final int FRAME = 0x4C46726D; // "LFrm"

    private final ByteBuffer place = ByteBuffer.allocate(32);
    private final CRC32C crc = new CRC32C();
    private final MessageDigest digest = SegmentHeader.sha256();
    private final byte[] link = new byte[ChainHash.BYTES];
    private final ByteBuffer linkView = ByteBuffer.wrap(link);
    private final ByteBuffer numbers = ByteBuffer.allocate(12);
    private final int sectorBytes;

    FrameCodec(SegmentHeader segment) {
        sectorBytes = segment.sectorBytes();
        place.putLong(0, segment.journal().getMostSignificantBits())
                .putLong(8, segment.journal().getLeastSignificantBits())
                .putLong(16, segment.number());
    }

    /**
     * A frame that is whole by its own checksum.
     *
     * @param before what its mark says came before it
     * @param end offset of the first byte after the zeros behind it
     */
    record Frame(int at, int length, int count, Head before, int end) {}

    /** The padded length a frame with these payloads takes. */
    int space(List<byte[]> payloads) {
        long bytes = HEAD_BYTES;
        for (byte[] payload : payloads) {
            if (payload.length > MAX_PAYLOAD) {
                throw new IllegalArgumentException("payload of " + payload.length + " bytes; at most " + MAX_PAYLOAD);
            }
            bytes += 4L + payload.length;
        }
        if (payloads.isEmpty() || payloads.size() > MAX_ENTRIES || bytes > MAX_FRAME) {
            throw new IllegalArgumentException(
                    "append of " + payloads.size() + " entries, " + bytes + " bytes does not fit one frame");
        }
        return padded((int) bytes);
    }

    int padded(int bytes) {
        return (bytes + sectorBytes - 1) / sectorBytes * sectorBytes;
    }

    /** Writes a frame with its trailing zeros at the buffer's start and returns the head after it. */
    Head writeFrame(ByteBuffer into, int at, Head before, List<byte[]> payloads) {
        writeMark(into, at, before);
        into.position(HEAD_BYTES);
        var head = before;
        for (byte[] payload : payloads) {
            into.putInt(payload.length).put(payload);
            head = advance(head, ByteBuffer.wrap(payload));
        }
        int length = into.position();
        into.putInt(48, FRAME).putInt(52, length).putInt(60, payloads.size());
        into.putInt(56, frameChecksum(into, 0, at, length));
        int end = padded(length);
        into.put(ZEROS, 0, end - length);
        into.flip();
        return head;
    }

    /** Writes the mark for offset {@code at} into the buffer's first bytes. */
    void writeMark(ByteBuffer into, int at, Head acknowledged) {
        into.putInt(0, MARK).putLong(8, acknowledged.sequence());
        acknowledged.hash().write(into, 16);
        into.putInt(4, markChecksum(into, 0, at));
    }

    /** What the mark at this offset acknowledges, or null when there is no whole mark. */
    @Nullable
    Head markAt(ByteBuffer image, int at) {
        if (at + MARK_BYTES > image.limit()
                || image.getInt(at) != MARK
                || image.getInt(at + 4) != markChecksum(image, at, at)) {
            return null;
        }
        return new Head(image.getLong(at + 8), ChainHash.read(image, at + 16));
    }

    /** The whole frame at this offset, or null. */
    @Nullable
    Frame frameAt(ByteBuffer image, int at) {
        if (at + HEAD_BYTES > image.limit() || image.getInt(at + 48) != FRAME) {
            return null;
        }
        int length = image.getInt(at + 52);
        int count = image.getInt(at + 60);
        if (length < HEAD_BYTES + 4 || length > MAX_FRAME || length > image.limit() - at) {
            return null;
        }
        if (count < 1 || count > MAX_ENTRIES || image.getInt(at + 56) != frameChecksum(image, at, at, length)) {
            return null;
        }
        var before = markAt(image, at);
        return before == null ? null : new Frame(at, length, count, before, at + padded(length));
    }

    /** Hands on the frame's entries and returns the head after it, or null when they do not fill the frame exactly. */
    @Nullable
    Head entries(ByteBuffer image, Frame frame, Consumer<Entry> sink) {
        int at = frame.at() + HEAD_BYTES;
        int end = frame.at() + frame.length();
        var head = frame.before();
        for (int i = 0; i < frame.count(); i++) {
            if (end - at < 4) {
                return null;
            }
            int length = image.getInt(at);
            if (length < 0 || length > MAX_PAYLOAD || length > end - at - 4) {
                return null;
            }
            byte[] payload = new byte[length];
            image.get(at + 4, payload);
            head = advance(head, ByteBuffer.wrap(payload));
            sink.accept(new Entry(head, payload));
            at += 4 + length;
        }
        return at == end ? head : null;
    }

    private Head advance(Head before, ByteBuffer payload) {
        long sequence = before.sequence() + 1;
        before.hash().write(linkView, 0);
        digest.update(link);
        numbers.putLong(0, sequence).putInt(8, payload.remaining());
        digest.update(numbers.array());
        digest.update(payload);
        try {
            digest.digest(link, 0, link.length);
        } catch (DigestException tooSmall) {
            throw new IllegalStateException(tooSmall);
        }
        return new Head(sequence, ChainHash.read(linkView, 0));
    }

    private int markChecksum(ByteBuffer image, int base, int at) {
        begin(at);
        crc.update(image.slice(base + 8, MARK_BYTES - 8));
        return (int) crc.getValue();
    }

    private int frameChecksum(ByteBuffer image, int base, int at, int length) {
        begin(at);
        crc.update(image.slice(base, 56));
        crc.update(image.slice(base + 60, length - 60));
        return (int) crc.getValue();
    }

    private void begin(int at) {
        crc.reset();
        place.putLong(24, at);
        crc.update(place.array());
    }
}
