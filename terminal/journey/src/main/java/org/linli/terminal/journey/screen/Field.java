package org.linli.terminal.journey.screen;

import java.util.Optional;

/**
 * Room for something typed. What is typed lies with the runner as the resident's draft; an action carries it on as a
 * handle of the vault, under {@link #name}.
 *
 * @param label what it is, as it stands beside the room: 户号
 * @param least how many characters make it whole
 * @param most how many it holds
 * @param group a gap after each so many characters helps the eye; 0 for none
 * @param example how one looks, where that helps: 在账单左上角，10 位数字
 */
public record Field(String name, Text label, Kind kind, int least, int most, int group, Optional<Text> example) {
    private static final int LONGEST = 300;
    private static final String DOT = "•";
    private static final char GAP = ' ';

    public Field {
        if (least < 0 || most < Math.max(1, least) || most > LONGEST || group < 0) {
            throw new IllegalArgumentException("a field of " + least + " to " + most + " characters: " + name);
        }
    }

    public static Field digits(String name, Text label, int least, int most) {
        return new Field(name, label, Kind.DIGITS, least, most, 0, Optional.empty());
    }

    public static Field lettersAndDigits(String name, Text label, int least, int most) {
        return new Field(name, label, Kind.LETTERS_AND_DIGITS, least, most, 0, Optional.empty());
    }

    public static Field words(String name, Text label, int least, int most) {
        return new Field(name, label, Kind.WORDS, least, most, 0, Optional.empty());
    }

    public static Field secret(String name, Text label, int least, int most) {
        return new Field(name, label, Kind.SECRET, least, most, 0, Optional.empty());
    }

    public Field groupedBy(int characters) {
        return new Field(name, label, kind, least, most, characters, example);
    }

    public Field like(Text sample) {
        return new Field(name, label, kind, least, most, group, Optional.of(sample));
    }

    /** What may stand in it, and which keys a face offers. */
    public enum Kind {
        /** 0 to 9. */
        DIGITS,
        /** 0 to 9 and A to Z. */
        LETTERS_AND_DIGITS,
        /** Words of any language. Where a face has letters alone, sounds and initials stand for them. */
        WORDS,
        /** 0 to 9, never shown and never said: dots on the screen, a tone for each. */
        SECRET;

        /** Whether a face offers letters beside the figures. */
        public boolean hasLetters() {
            return this == LETTERS_AND_DIGITS || this == WORDS;
        }

        private boolean knows(int character) {
            return switch (this) {
                case DIGITS, SECRET -> isDigit(character);
                case LETTERS_AND_DIGITS -> isDigit(character) || (character >= 'A' && character <= 'Z');
                // Marks that turn the direction of writing, and whatever cannot be seen, are no words.
                case WORDS -> character == GAP || (Character.isDefined(character) && !isUnseen(character));
            };
        }

        private static boolean isDigit(int character) {
            return character >= '0' && character <= '9';
        }

        private static boolean isUnseen(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.PRIVATE_USE,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SPACE_SEPARATOR -> true;
                default -> false;
            };
        }
    }

    /** Whether it is made of characters this field knows, however many. */
    public boolean knows(String text) {
        return text.codePoints().allMatch(kind::knows);
    }

    /** Whether it can be carried on as it is. */
    public boolean isWhole(String text) {
        return knows(text) && text.length() >= least && text.length() <= most;
    }

    /** As it stands on a screen: grouped, or as many dots. */
    public String shown(String text) {
        if (kind == Kind.SECRET) {
            return DOT.repeat(text.length());
        }
        if (group == 0) {
            return text;
        }
        var grouped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && i % group == 0) {
                grouped.append(GAP);
            }
            grouped.append(text.charAt(i));
        }
        return grouped.toString();
    }
}
