package org.linli.terminal.face.look;

import javafx.scene.text.Font;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.machine.HardwareProfile;

/**
 * How to draw for this resident on this machine. Belongs to the JavaFX thread, because of the typefaces.
 *
 * @param moving whether things may move; a machine can be set to keep still
 */
public record Look(HardwareProfile profile, Manner manner, Typefaces typefaces, boolean moving) {
    /** Latin words run longer than ideographs that say the same; a question of five lines is read by nobody. */
    private static final double LATIN_HEADING = 0.86;

    public Colours colours() {
        return Colours.of(manner.contrast());
    }

    /** Of a rule, a gap or a drawing, as a kiosk measures them. */
    public double px(double millimetres) {
        return profile.px(millimetres * profile.distance().stretch());
    }

    /** Half a millimetre: opens a block. */
    public double thick() {
        return px(0.5);
    }

    /** Divides a block. Thicker where there is no pale colour to draw it in. */
    public double hairline() {
        return colours().outlined() ? px(0.5) : px(0.25);
    }

    public double em(Type type) {
        return em(type, manner.size()) * (isLatin() && type.isHeading() ? LATIN_HEADING : 1);
    }

    /** Of this type as it is in one of the four sizes: words keep their own height, whatever the distance does to gaps. */
    public double em(Type type, Manner.TextSize size) {
        return type.millimetres(size, profile.distance()) * profile.pixelsPerMillimetre();
    }

    private boolean isLatin() {
        return !manner.language().getLanguage().equals("zh");
    }

    public double lineHeight(Type type) {
        return Math.rint(em(type) * type.leading());
    }

    /** From the top of a line to its baseline, the letters standing in the middle of the line. */
    public double baseline(Type type) {
        var metrics = typefaces.metrics(type.face());
        double spare = em(type) * (type.leading() - metrics.ascent() - metrics.descent());
        return Math.rint(spare / 2 + em(type) * metrics.ascent());
    }

    public double width(Type type, String words) {
        return em(type) * typefaces.advance(type.face(), words);
    }

    public Font font(Type type) {
        return typefaces.font(type.face(), em(type));
    }
}
