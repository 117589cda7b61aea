package org.linli.terminal.face.look;

import org.linli.terminal.core.session.Manner.TextSize;

/**
 * The kiosk's type scale: few sizes, large steps. Each is the height of the em in millimetres for the four text sizes, so
 * an ideograph of the smallest (8.5 mm) is 7.8 mm tall, above the 7.3 mm of EN 301 549 §5.1.4 at 600 mm.
 *
 * <p>The smallest doubles; what is large already grows less, for a question that doubled would leave no room for its
 * answers.
 */
public enum Type {
    /** The front page's question. */
    FRONT(Typeface.SERIF, 1.3, 27, 28.5, 31, 33),
    /** One question a screen. */
    QUESTION(Typeface.SERIF, 1.3, 21.5, 23.5, 25.5, 28),
    /** A verb of a menu. */
    VERB(Typeface.SANS_BOLD, 1.3, 14.5, 17, 20, 24),
    /** The one obvious next step. */
    NEXT(Typeface.SANS_BOLD, 1.3, 15.5, 17.5, 20, 23.5),
    /** The title of a row, an amount beside it, a quiet key. */
    ROW(Typeface.SANS_MEDIUM, 1.3, 11.5, 13.5, 16, 20),
    /** A row that is not chosen. */
    ROW_LEFT_OUT(Typeface.SANS, 1.3, 11.5, 13.5, 16, 20),
    /** Sentences. */
    BODY(Typeface.SANS, 1.5, 10.5, 12.5, 15, 19),
    /** Labels and values that stand out of sentences. */
    STRONG(Typeface.SANS_MEDIUM, 1.4, 10.5, 12.5, 15, 19),
    /** What stands beneath or beside; the smallest there is. */
    SUPPORT(Typeface.SANS, 1.4, 8.5, 10.5, 13, 17),
    /** A word that marks a row or a line of news. */
    MARK(Typeface.SANS_BOLD, 1.4, 8.5, 10.5, 13, 17),
    /** The bar at the foot. */
    LABEL(Typeface.SANS_MEDIUM, 1.3, 8.5, 10, 12, 15),
    /** Where one is: the place, the journey. */
    PLACE(Typeface.SANS_BOLD, 1.3, 10, 11.5, 13.5, 17),
    CLOCK(Typeface.SANS, 1, 15, 16, 18, 20),
    /** The total, nearly three times anything near it. */
    TOTAL(Typeface.SERIF, 1, 31, 34, 37, 41),
    /** A sum on its way to being the total. */
    SUM(Typeface.SERIF, 1, 20, 22, 25, 29),
    /** Chinese capitals under the total. */
    CAPITALS(Typeface.SERIF, 1.35, 10.5, 12.5, 15, 19);

    private final Typeface face;
    private final double leading;
    private final double standard;
    private final double large;
    private final double larger;
    private final double largest;

    Type(Typeface face, double leading, double standard, double large, double larger, double largest) {
        this.face = face;
        this.leading = leading;
        this.standard = standard;
        this.large = large;
        this.larger = larger;
        this.largest = largest;
    }

    public Typeface face() {
        return face;
    }

    boolean isHeading() {
        return this == FRONT || this == QUESTION;
    }

    /** Distance from line to line, in ems. */
    public double leading() {
        return leading;
    }

    public double millimetres(TextSize size) {
        return switch (size) {
            case STANDARD -> standard;
            case LARGE -> large;
            case LARGER -> larger;
            case LARGEST -> largest;
        };
    }
}
