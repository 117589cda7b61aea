package org.linli.peripherals.spi.remote;

import java.util.EnumSet;
import java.util.List;

/** A key by what it means to the person who presses it, whatever its maker calls it. */
public enum RemoteKey {
    UP(Use.STEPS),
    DOWN(Use.STEPS),
    LEFT(Use.STEPS),
    RIGHT(Use.STEPS),
    OK(Use.ACTS),
    BACK(Use.ACTS),
    HOME(Use.ACTS),
    MENU(Use.ACTS),
    HELP(Use.ACTS),
    INFO(Use.ACTS),
    DIGIT_0(Use.WRITES),
    DIGIT_1(Use.WRITES),
    DIGIT_2(Use.WRITES),
    DIGIT_3(Use.WRITES),
    DIGIT_4(Use.WRITES),
    DIGIT_5(Use.WRITES),
    DIGIT_6(Use.WRITES),
    DIGIT_7(Use.WRITES),
    DIGIT_8(Use.WRITES),
    DIGIT_9(Use.WRITES),
    RED(Use.ACTS),
    GREEN(Use.ACTS),
    YELLOW(Use.ACTS),
    BLUE(Use.ACTS),
    CHANNEL_UP(Use.STEPS),
    CHANNEL_DOWN(Use.STEPS),
    PAGE_UP(Use.STEPS),
    PAGE_DOWN(Use.STEPS),
    VOLUME_UP(Use.STEPS),
    VOLUME_DOWN(Use.STEPS),
    MUTE(Use.ACTS),
    POWER(Use.ACTS);

    /** What pressing does, and so what a trembling hand may do by accident. */
    public enum Use {
        /** Moves by one and can be undone by the opposite key. It may be held to move on. */
        STEPS,
        /** Adds a character. Pressing twice quickly is writing it twice; holding it is writing it once. */
        WRITES,
        /** Decides something. Once for each press, however long it is held. */
        ACTS
    }

    private static final List<RemoteKey> DIGITS = List.copyOf(EnumSet.range(DIGIT_0, DIGIT_9));

    private final Use use;

    RemoteKey(Use use) {
        this.use = use;
    }

    /** The key of a figure, 0 to 9. */
    public static RemoteKey digit(int figure) {
        return DIGITS.get(figure);
    }

    public Use use() {
        return use;
    }
}
