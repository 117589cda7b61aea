package org.linli.terminal.face.look;

import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.face.machine.Distance;

/**
 * The type scale: few sizes, large steps. Each is the height of the em in millimetres for the four text sizes, first at a
 * kiosk, then across the room.
 *
 * <p>On a kiosk an ideograph of the smallest (8.5 mm) is 7.8 mm tall, above the 7.3 mm of EN 301 549 §5.1.4 at 600 mm.
 * Across the room the smallest is 30.5 mm: 48 of 1080 lines on a 55 inch glass; from the second size on its ideographs
 * exceed 0.6°, from the third the 0.7° of that standard at 3 m.
 *
 * <p>The smallest doubles; what is large already grows less, for a question that doubled would leave no room for its
 * answers.
 */
public enum Type {
    /** The front page's question. */
    FRONT(Typeface.SERIF, 1.3, mm(27, 28.5, 31, 33), mm(45.7, 50.8, 58.4, 68.5)),
    /** One question a screen. */
    QUESTION(Typeface.SERIF, 1.3, mm(21.5, 23.5, 25.5, 28), mm(45.7, 50.8, 58.4, 68.5)),
    /** A verb of a menu. */
    VERB(Typeface.SANS_BOLD, 1.3, mm(14.5, 17, 20, 24), mm(43.2, 49.5, 58.4, 68.5)),
    /** The one obvious next step. */
    NEXT(Typeface.SANS_BOLD, 1.3, mm(15.5, 17.5, 20, 23.5), mm(38.1, 43.2, 53.3, 66)),
    /** The title of a row, an amount beside it, a quiet key. */
    ROW(Typeface.SANS_MEDIUM, 1.3, mm(11.5, 13.5, 16, 20), mm(35.6, 40.6, 50.8, 63.5)),
    /** A row that is not chosen. */
    ROW_LEFT_OUT(Typeface.SANS, 1.3, mm(11.5, 13.5, 16, 20), mm(35.6, 40.6, 50.8, 63.5)),
    /** Sentences. */
    BODY(Typeface.SANS, 1.5, mm(10.5, 12.5, 15, 19), mm(30.5, 36.8, 48.2, 61)),
    /** Labels and values that stand out of sentences. */
    STRONG(Typeface.SANS_MEDIUM, 1.4, mm(10.5, 12.5, 15, 19), mm(30.5, 36.8, 48.2, 61)),
    /** What stands beneath or beside; the smallest there is. */
    SUPPORT(Typeface.SANS, 1.4, mm(8.5, 10.5, 13, 17), mm(30.5, 36.8, 48.2, 61)),
    /** A word that marks a row or a line of news. */
    MARK(Typeface.SANS_BOLD, 1.4, mm(8.5, 10.5, 13, 17), mm(30.5, 36.8, 48.2, 61)),
    /** The bar at the foot. */
    LABEL(Typeface.SANS_MEDIUM, 1.3, mm(8.5, 10, 12, 15), mm(30.5, 34.3, 39.4, 45.7)),
    /** Where one is: the place, the journey. */
    PLACE(Typeface.SANS_BOLD, 1.3, mm(10, 11.5, 13.5, 17), mm(30.5, 34.3, 40.6, 48.2)),
    CLOCK(Typeface.SANS, 1, mm(15, 16, 18, 20), mm(35.6, 38.1, 41.9, 45.7)),
    /** The total, nearly three times anything near it. */
    TOTAL(Typeface.SERIF, 1, mm(31, 34, 37, 41), mm(95.2, 102.8, 116.7, 134.5)),
    /** A sum on its way to being the total. */
    SUM(Typeface.SERIF, 1, mm(20, 22, 25, 29), mm(53.3, 59.7, 71.1, 83.8)),
    /** Chinese capitals under the total. */
    CAPITALS(Typeface.SERIF, 1.35, mm(10.5, 12.5, 15, 19), mm(30.5, 36.8, 48.2, 61));

    private final Typeface face;
    private final double leading;

    @SuppressWarnings("ImmutableEnumChecker") // a record of four doubles
    private final Sizes atTheGlass;

    @SuppressWarnings("ImmutableEnumChecker") // likewise
    private final Sizes acrossTheRoom;

    Type(Typeface face, double leading, Sizes atTheGlass, Sizes acrossTheRoom) {
        this.face = face;
        this.leading = leading;
        this.atTheGlass = atTheGlass;
        this.acrossTheRoom = acrossTheRoom;
    }

    /** In millimetres, for the four text sizes. */
    private record Sizes(double standard, double large, double larger, double largest) {
        double of(TextSize size) {
            return switch (size) {
                case STANDARD -> standard;
                case LARGE -> large;
                case LARGER -> larger;
                case LARGEST -> largest;
            };
        }
    }

    private static Sizes mm(double standard, double large, double larger, double largest) {
        return new Sizes(standard, large, larger, largest);
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

    public double millimetres(TextSize size, Distance distance) {
        return switch (distance) {
            case AT_THE_GLASS -> atTheGlass.of(size);
            case ACROSS_THE_ROOM -> acrossTheRoom.of(size);
        };
    }
}
