package org.linli.peripherals.drivers.idcard.samv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds replies in a stream of bytes: {@code AA AA AA 96 69 | length (2) | SW1 SW2 SW3 data | XOR}.
 *
 * <p>Between frames there may be anything. A frame that turns out damaged is given up from its second byte only, so
 * that an intact frame behind, or even inside, it is still found. One XOR in 256 fits by chance, so a frame that was cut
 * and swallowed an intact one behind it may look whole: the intact one inside is then taken, and the outer one counts as
 * cut. Memory is bounded by the longest frame.
 */
final class SamvParser {
    /** What was found. */
    sealed interface Found {}

    /** @param data what stands between the status words and the XOR */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Reply(int sw1, int sw2, int sw3, byte[] data) implements Found {}

    /** A frame of plausible length whose XOR is wrong. */
    record WrongXor() implements Found {}

    /** A frame that began and did not end before {@link #settle}. */
    record Cut() implements Found {}

    /** SW1..SW3 and the XOR. */
    private static final int SHORTEST = 4;
    /** 3 + 6 + 256 + 1024 + 1024 + 1 is the longest known (text, photo, fingerprint); with room for a longer photo. */
    private static final int LONGEST = 4096;

    private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
    private static final int HEAD = PREAMBLE.length + 2;

    private byte[] pending = new byte[0];

    /** Takes bytes as they come, split anywhere. */
    List<Found> feed(byte[] bytes) {
        byte[] all = Arrays.copyOf(pending, pending.length + bytes.length);
        System.arraycopy(bytes, 0, all, pending.length, bytes.length);
        List<Found> found = new ArrayList<>();
        pending = scan(all, found, false);
        return found;
    }

    /** Whether a frame, or something that may become one, has begun. */
    boolean midFrame() {
        return pending.length > 0;
    }

    /** No more bytes are coming: what is unfinished is cut, and what it hid is found. */
    List<Found> settle() {
        List<Found> found = new ArrayList<>();
        scan(pending, found, true);
        pending = new byte[0];
        return found;
    }

    /** Returns what must wait for more bytes. */
    private static byte[] scan(byte[] all, List<Found> found, boolean last) {
        int at = 0;
        while (true) {
            at = preambleFrom(all, at);
            if (all.length - at < HEAD) {
                return Arrays.copyOfRange(all, at, all.length);
            }
            int length = ((all[at + 5] & 0xFF) << 8) | (all[at + 6] & 0xFF);
            if (length < SHORTEST || length > LONGEST) {
                at++;
            } else if (all.length - at - HEAD < length) {
                if (!last) {
                    return Arrays.copyOfRange(all, at, all.length);
                }
                found.add(new Cut());
                at++;
            } else if (xor(all, at + PREAMBLE.length, at + HEAD + length) != 0) {
                found.add(new WrongXor());
                at++;
            } else if (holdsIntactFrame(all, at + HEAD, at + HEAD + length)) {
                found.add(new Cut());
                at++;
            } else {
                found.add(reply(all, at + HEAD, length));
                // Not simply behind it: what it holds may be the beginning of a frame that is still arriving.
                at = Math.min(preambleFrom(all, at + HEAD), at + HEAD + length);
            }
        }
    }

    /** Whether a whole frame, XOR and all, stands in these bytes or begins in them. No card's text or photo holds one. */
    private static boolean holdsIntactFrame(byte[] all, int from, int to) {
        for (int at = preambleFrom(all, from); at < to; at = preambleFrom(all, at + 1)) {
            if (all.length - at < HEAD) {
                return false;
            }
            int length = ((all[at + 5] & 0xFF) << 8) | (all[at + 6] & 0xFF);
            if (length >= SHORTEST
                    && length <= LONGEST
                    && at + HEAD + length <= all.length
                    && xor(all, at + PREAMBLE.length, at + HEAD + length) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The next place a preamble begins, or may begin at the end of what is there. */
    private static int preambleFrom(byte[] all, int from) {
        for (int at = from; at < all.length; at++) {
            int compared = Math.min(PREAMBLE.length, all.length - at);
            if (Arrays.equals(all, at, at + compared, PREAMBLE, 0, compared)) {
                return at;
            }
        }
        return all.length;
    }

    /** Zero over a whole frame, its XOR included. */
    private static int xor(byte[] all, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at++) {
            sum ^= all[at];
        }
        return sum;
    }

    private static Reply reply(byte[] all, int at, int length) {
        return new Reply(
                all[at] & 0xFF,
                all[at + 1] & 0xFF,
                all[at + 2] & 0xFF,
                Arrays.copyOfRange(all, at + 3, at + length - 1));
    }
}
