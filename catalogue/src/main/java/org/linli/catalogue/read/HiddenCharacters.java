package org.linli.catalogue.read;

import java.util.OptionalInt;

/**
 * Characters that are not what they seem: controls, directions of writing, joiners, halves of surrogate pairs. They have
 * no business in a catalogue, and some turn what a resident reads into something else than what was checked.
 */
final class HiddenCharacters {
    private HiddenCharacters() {}

    static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The first of them. */
    static OptionalInt in(String words) {
        return words.codePoints().filter(HiddenCharacters::isHidden).findFirst();
    }

    /** {@code U+202E}. */
    static String named(int sign) {
        return "U+%04X".formatted(sign);
    }
}
