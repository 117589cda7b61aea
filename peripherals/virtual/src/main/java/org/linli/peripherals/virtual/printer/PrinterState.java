package org.linli.peripherals.virtual.printer;

/** What hands and wear have done to the printer. Guarded by the printer's lock. */
final class PrinterState {
    boolean coverOpen;
    boolean paperOut;
    boolean paperLow;
    boolean jammed;

    boolean stands() {
        return coverOpen || paperOut || jammed;
    }

    /** The answer to {@code DLE EOT n}: bits 1 and 4 are always set. */
    int answer(int question) {
        int fixed = 0x12;
        return switch (question) {
            case 1 -> fixed | (stands() ? 0x08 : 0);
            case 2 -> fixed | (coverOpen ? 0x04 : 0) | (paperOut ? 0x20 : 0) | (jammed ? 0x40 : 0);
            case 3 -> fixed | (jammed ? 0x08 : 0);
            default -> fixed | (paperLow || paperOut ? 0x0C : 0) | (paperOut ? 0x60 : 0);
        };
    }

    /** The four bytes of automatic status. */
    byte[] report() {
        return new byte[] {
            (byte) (0x10 | (stands() ? 0x08 : 0) | (coverOpen ? 0x20 : 0)),
            (byte) (jammed ? 0x08 : 0),
            (byte) ((paperLow || paperOut ? 0x03 : 0) | (paperOut ? 0x0C : 0)),
            0x0F
        };
    }
}
