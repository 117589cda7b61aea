package org.linli.peripherals.virtual.smartcard;

/** A chip card, as seen from its contacts. Called by one thread at a time. */
public interface ChipCard {
    /** What it says when it gets power; empty when it says nothing. */
    byte[] answerToReset();

    /** Power came, or the reset line was pulled: whatever was selected is forgotten. */
    void reset();

    /** @return data and two bytes of status */
    byte[] answer(byte[] command);

    /** A card that has power and never says a word: dirty, broken, or the wrong way round. */
    static ChipCard mute() {
        return new ChipCard() {
            @Override
            public byte[] answerToReset() {
                return new byte[0];
            }

            @Override
            public void reset() {}

            @Override
            public byte[] answer(byte[] command) {
                throw new IllegalStateException("a mute card is never asked");
            }
        };
    }

    /** A chip of another kind (a bank card, a bus card): it finds no application it is asked for. */
    static ChipCard ofAnotherKind() {
        return new ChipCard() {
            @Override
            public byte[] answerToReset() {
                return java.util.HexFormat.of().parseHex("3B6D000000318067C08D9F0700829000");
            }

            @Override
            public void reset() {}

            @Override
            public byte[] answer(byte[] command) {
                return new byte[] {0x6A, (byte) 0x82};
            }
        };
    }
}
