package org.linli.central.api.companion.meeting;

/**
 * What two people compare: computed from everything that was said while meeting, so that a relay between two meetings
 * shows two likenesses.
 *
 * @param picture 0 to 31
 * @param first 0 to 255, a word of list one
 * @param second 0 to 255, a word of list two
 */
public record Likeness(int picture, int first, int second) {
    private static final int PICTURES = 32;

    /** As the vocabulary takes it. */
    public byte[] proof() {
        return new byte[] {(byte) picture, (byte) first, (byte) second, 0};
    }

    static Likeness of(byte[] derived) {
        return new Likeness(
                Byte.toUnsignedInt(derived[0]) % PICTURES,
                Byte.toUnsignedInt(derived[1]),
                Byte.toUnsignedInt(derived[2]));
    }
}
