package org.linli.peripherals.drivers.idcard.samv;

import org.linli.peripherals.spi.idcard.IdCardFault;

/** The third status word of a reply (GA 450, table of states), as far as anything follows from it. */
final class SamvStatus {
    static final int OK = 0x90;
    /** The card has no such item: an answer from a card that is there. */
    static final int NO_ITEM = 0x91;

    static final int FOUND = 0x9F;
    static final int NOT_FOUND = 0x80;
    static final int NOT_SELECTED = 0x81;

    private SamvStatus() {}

    /** What a refusal means for whoever waits for the card. */
    static IdCardFault meaning(int sw3) {
        return switch (sw3) {
            case 0x41, 0x47, NOT_FOUND, NOT_SELECTED -> IdCardFault.READ_FAILED;
            case 0x31, 0x32, 0x33 -> IdCardFault.NOT_GENUINE;
            case 0x40 -> IdCardFault.WRONG_CARD;
            case 0x60, 0x66 -> IdCardFault.READER_BROKEN;
            // 10 checksum, 11 length, 21 bad command, 24 unrecognised: our question did not arrive whole.
            default -> IdCardFault.BAD_ANSWER;
        };
    }
}
