package org.linli.terminal.core.session;

import java.util.Locale;

/** How this resident wants to be spoken to. Reset with each session; changing it loses nothing. */
public record Manner(TextSize size, Contrast contrast, Locale language, Hearing hearing) {
    public static final Manner FIRST = new Manner(TextSize.STANDARD, Contrast.PAPER, Locale.SIMPLIFIED_CHINESE);

    /** Talked to as everybody is at first. */
    public Manner(TextSize size, Contrast contrast, Locale language) {
        this(size, contrast, language, Hearing.FIRST);
    }

    public Manner at(TextSize other) {
        return new Manner(other, contrast, language, hearing);
    }

    public Manner at(Contrast other) {
        return new Manner(size, other, language, hearing);
    }

    public Manner in(Locale other) {
        return new Manner(size, contrast, other, hearing);
    }

    public Manner hearing(Hearing other) {
        return new Manner(size, contrast, language, other);
    }

    public enum TextSize {
        STANDARD,
        LARGE,
        LARGER,
        LARGEST;

        public TextSize next() {
            return switch (this) {
                case STANDARD -> LARGE;
                case LARGE -> LARGER;
                case LARGER -> LARGEST;
                case LARGEST -> STANDARD;
            };
        }
    }

    public enum Contrast {
        /** Ink on paper. */
        PAPER,
        INK_ON_WHITE,
        WHITE_ON_INK,
        YELLOW_ON_BLACK
    }
}
