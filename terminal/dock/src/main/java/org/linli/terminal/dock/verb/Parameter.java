package org.linli.terminal.dock.verb;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something a verb has to be told.
 *
 * @param needed whether it may be left out
 * @param example a value that fits, for whoever reads the API
 * @param least of a number; of bytes, how many there are at least
 * @param most of a number; of text, how many characters; of bytes, how many
 * @param choices what may be chosen now, in order; none unless the kind is {@link Kind#CHOICE}
 */
public record Parameter(
        String name, Kind kind, boolean needed, String example, long least, long most, Supplier<List<Choice>> choices) {
    /** What its value looks like in JSON. */
    public enum Kind {
        /** A string. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A string, one of the choices' values. */
        CHOICE,
        /** A string of hexadecimal digits, two for each byte. */
        BYTES
    }

    private static final int LONGEST_TEXT = 200;

    public static Parameter text(String name, String example) {
        return new Parameter(name, Kind.TEXT, true, example, 1, LONGEST_TEXT, List::of);
    }

    public static Parameter number(String name, long least, long most, long example) {
        return new Parameter(name, Kind.NUMBER, true, Long.toString(example), least, most, List::of);
    }

    public static Parameter choice(String name, List<Choice> choices) {
        return choice(name, choices.getFirst().value(), () -> choices);
    }

    public static Parameter choice(String name, String example, Supplier<List<Choice>> choices) {
        return new Parameter(name, Kind.CHOICE, true, example, 0, 0, choices);
    }

    public static Parameter bytes(String name, int least, int most, String example) {
        return new Parameter(name, Kind.BYTES, true, example, least, most, List::of);
    }

    public Parameter orNothing() {
        return new Parameter(name, kind, false, example, least, most, choices);
    }
}
