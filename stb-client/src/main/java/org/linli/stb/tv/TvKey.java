package org.linli.stb.tv;

import java.util.Optional;
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
    DIGIT_0,
    DIGIT_1,
    DIGIT_2,
    DIGIT_3,
    DIGIT_4,
    DIGIT_5,
    DIGIT_6,
    DIGIT_7,
    DIGIT_8,
    DIGIT_9,
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

    /** The figure it bears. */
    public OptionalInt digit() {
        int figure = ordinal() - DIGIT_0.ordinal();
        return figure >= 0 && figure <= 9 ? OptionalInt.of(figure) : OptionalInt.empty();
    }

    static Optional<TvKey> ofDigit(int figure) {
        return figure >= 0 && figure <= 9 ? Optional.of(values()[DIGIT_0.ordinal() + figure]) : Optional.empty();
    }
}
