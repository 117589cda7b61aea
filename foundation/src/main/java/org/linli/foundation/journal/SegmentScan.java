package org.linli.foundation.journal;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a segment from its first frame on and judges how it ends. */
final class SegmentScan {
    private static final int PIECE = 256;

    private final ByteBuffer image;
    private final FrameCodec codec;
    private final SegmentHeader header;
    private final boolean lastSegment;
    private final long until;

    /** @param until what comes after this sequence is not looked at: it may just be being written */
    SegmentScan(ByteBuffer image, SegmentHeader header, boolean lastSegment, long until) {
        this.until = until;
        this.image = image;
        this.header = header;
        this.lastSegment = lastSegment;
        this.codec = new FrameCodec(header);
    }

    sealed interface Finding {
        /**
         * Everything acknowledged is there.
         *
         * @param end where the next frame begins
         * @param lastFrameAt where the last frame begins, -1 for none
         * @param tornEnd first byte behind the torn end, or {@code end} when there is none
         */
        record Whole(Head head, int end, int lastFrameAt, int tornEnd) implements Finding {}

        /** Something acknowledged is missing or altered. */
        record Damaged(int at, String how) implements Finding {}
    }

    Finding scan(Consumer<Entry> sink) {
        var head = header.base();
        int at = SegmentHeader.BYTES;
        int lastFrameAt = -1;
        for (var frame = codec.frameAt(image, at); frame != null; frame = codec.frameAt(image, at)) {
            if (!frame.before().equals(head)) {
                return new Finding.Damaged(at, "it does not continue the chain");
            }
            var after = codec.entries(image, frame, sink);
            if (after == null || !SegmentHeader.zero(image, at + frame.length(), frame.end())) {
                return new Finding.Damaged(at, "its frame is inconsistent");
            }
            head = after;
            lastFrameAt = at;
            at = frame.end();
            if (head.sequence() >= until) {
                return new Finding.Whole(head, at, lastFrameAt, at);
            }
        }
        return judgeEnd(head, at, lastFrameAt);
    }

    private Finding judgeEnd(Head head, int end, int lastFrameAt) {
        var mark = codec.markAt(image, end);
        if (mark != null && !mark.equals(head)) {
            return new Finding.Damaged(end, "it acknowledges another entry than the one before it");
        }
        int used = endOfNonZero(end);
        boolean clean = used == end || (mark != null && used <= end + FrameCodec.MARK_BYTES);
        if (clean) {
            return new Finding.Whole(head, end, lastFrameAt, end);
        }
        if (!lastSegment) {
            return new Finding.Damaged(end, "a later segment acknowledges entries that are missing here");
        }
        if (used - end > codec.padded(FrameCodec.MAX_FRAME)) {
            return new Finding.Damaged(end, "what follows is longer than any append");
        }
        Integer proof = acknowledgedBehind(end, head);
        return proof == null
                ? new Finding.Whole(head, end, lastFrameAt, used)
                : new Finding.Damaged(end, "it is broken, yet acknowledged at offset " + proof);
    }

    /** Any whole mark or frame behind a broken one was written after the broken one had been synced. */
    private @Nullable Integer acknowledgedBehind(int broken, Head head) {
        for (int at = broken + header.sectorBytes(); at < image.limit(); at += header.sectorBytes()) {
            var mark = codec.markAt(image, at);
            if ((mark != null && mark.sequence() > head.sequence()) || codec.frameAt(image, at) != null) {
                return at;
            }
        }
        return null;
    }

    private int endOfNonZero(int from) {
        int at = image.limit();
        while (at - PIECE >= from && isZero(at - PIECE)) {
            at -= PIECE;
        }
        while (at > from && image.get(at - 1) == 0) {
            at--;
        }
        return at;
    }

    /**
     * A method of its own for a short piece: a start runs it thousands of times and has it compiled by then, while one long loop over
     * megabytes is interpreted nearly to its end.
     */
    private boolean isZero(int at) {
        long any = 0;
        for (int offset = 0; offset < PIECE; offset += Long.BYTES) {
            any |= image.getLong(at + offset);
        }
        return any == 0;
    }
}
