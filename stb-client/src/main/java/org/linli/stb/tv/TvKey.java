package org.linli.stb.tv;

import java.util.OptionalInt;

/** A key of a remote control, whatever carried it here: infrared, HDMI-CEC, a keyboard. Volume is the television's own. */
public enum TvKey {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    OK,
    BACK,
    /** Opens the panel over the programme and closes it. */
    MENU,
    HOME,
    DIGIT_0(0),
    DIGIT_1(1),
    DIGIT_2(2),
    DIGIT_3(3),
    DIGIT_4(4),
    DIGIT_5(5),
    DIGIT_6(6),
    DIGIT_7(7),
    DIGIT_8(8),
    DIGIT_9(9),
    RED,
    GREEN,
    YELLOW,
    BLUE,
    PAGE_UP,
    PAGE_DOWN,
    CHANNEL_UP,
    CHANNEL_DOWN,
    /** A key of its own for an emergency, as remotes for the old have. */
    HELP;

    private static final int NONE = -1;

    private final int figure;

    TvKey() {
        this(NONE);
    }

    TvKey(int figure) {
        this.figure = figure;
    }

    /** The figure it bears. */
    public OptionalInt digit() {
        return figure == NONE ? OptionalInt.empty() : OptionalInt.of(figure);
    }
}
