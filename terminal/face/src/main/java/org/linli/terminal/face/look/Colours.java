package org.linli.terminal.face.look;

import javafx.scene.paint.Color;
import org.linli.terminal.core.session.Manner.Contrast;

/**
 * The inks of one contrast. Words are never drawn in anything but {@link #ink}, {@link #quiet}, {@link #act}, {@link
 * #warn} on {@link #ground} or {@link #sheet}, or {@link #onAct} on {@link #act} and {@link #ink}: each of these pairs
 * has at least 7:1 (a test holds it).
 *
 * @param ground what the page is
 * @param sheet a document lying on it
 * @param rule hairlines, never words
 * @param ink questions, rows, amounts
 * @param quiet what supports them
 * @param act what can be done now
 * @param soft a tint of {@link #act} for the part of the machine in use; carries no words
 * @param onAct words on a filled shape
 * @param warn warnings, never decoration
 * @param shadow under paper; fully transparent where paper is outlined instead
 */
public record Colours(
        Color ground,
        Color sheet,
        Color rule,
        Color ink,
        Color quiet,
        Color act,
        Color soft,
        Color onAct,
        Color warn,
        Color shadow) {
    private static final Color YELLOW = Color.web("#FFE600");

    private static final Colours PAPER = new Colours(
            Color.web("#FAF7F0"),
            Color.WHITE,
            Color.web("#D8D2C4"),
            Color.web("#1B2529"),
            Color.web("#4A565B"),
            Color.web("#0B5A5E"),
            Color.web("#E3EEEC"),
            Color.WHITE,
            Color.web("#8F2A1D"),
            Color.web("#1B2529", 0.16));
    private static final Colours INK_ON_WHITE = plain(Color.WHITE, Color.BLACK);
    private static final Colours WHITE_ON_INK = plain(Color.BLACK, Color.WHITE);
    private static final Colours YELLOW_ON_BLACK = plain(Color.BLACK, YELLOW);

    public static Colours of(Contrast contrast) {
        return switch (contrast) {
            case PAPER -> PAPER;
            case INK_ON_WHITE -> INK_ON_WHITE;
            case WHITE_ON_INK -> WHITE_ON_INK;
            case YELLOW_ON_BLACK -> YELLOW_ON_BLACK;
        };
    }

    /** Two colours and nothing between them. */
    private static Colours plain(Color ground, Color ink) {
        return new Colours(ground, ground, ink, ink, ink, ink, ground, ground, ink, Color.TRANSPARENT);
    }

    /** Whether paper is told from ground by its outline, there being no third colour. */
    public boolean outlined() {
        return ground.equals(sheet);
    }

    /** WCAG 2.2 contrast ratio, 1 to 21. */
    public static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
