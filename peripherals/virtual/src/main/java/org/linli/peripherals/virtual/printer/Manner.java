package org.linli.peripherals.virtual.printer;

/** How the next characters are printed: what {@code ESC @} resets. */
final class Manner {
    static final int USUAL_SPACING = 30;

    int wide;
    int tall;
    boolean bold;
    boolean underlined;
    /** 0 left, 1 centre, 2 right. */
    int alignment;

    int spacing;
    boolean chinese;
    int barHeight;
    int barModule;
    int barText;
    int qrModule;
    int qrLevel;

    Manner() {
        reset();
    }

    void reset() {
        wide = 1;
        tall = 1;
        bold = false;
        underlined = false;
        alignment = 0;
        spacing = USUAL_SPACING;
        chinese = true; // printers for the Chinese market start so
        barHeight = 162;
        barModule = 3;
        barText = 0;
        qrModule = 3;
        qrLevel = 48;
    }

    /** {@code ESC !}: several at once. */
    void all(int bits) {
        bold = (bits & 0x08) != 0;
        tall = (bits & 0x10) != 0 ? 2 : 1;
        wide = (bits & 0x20) != 0 ? 2 : 1;
        underlined = (bits & 0x80) != 0;
    }

    /** {@code GS !}: multiples of width and height. */
    void size(int bits) {
        wide = ((bits >> 4) & 7) + 1;
        tall = (bits & 7) + 1;
    }
}
