package org.linli.kiosk.touch;

import java.util.Optional;
import javafx.scene.paint.Color;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;

/**
 * Above the bar, on every screen and under everything that lies over one: the way to somebody in an emergency, by itself
 * at the right, and at the left what is so on every screen.
 */
final class FootStrip {
    /** Between the key and whatever else can be touched. */
    private static final double GAP = 2.6;

    private static final double LEAST_KEY = 15;
    private static final double PADDING = 8;

    private FootStrip() {}

    static double height(Setting setting) {
        double keys = keyHeight(setting) + 2 * setting.mm(GAP);
        if (!setting.shown().around().rehearsing()) {
            return keys;
        }
        double band = band(setting).getHeight() + 2 * setting.mm(GAP);
        return isParted(setting) ? band + keys : Math.max(band, keys);
    }

    /** While practising with a phone the band has a line of its own: 断开 and the way to somebody both stay. */
    private static boolean isParted(Setting setting) {
        var around = setting.shown().around();
        return around.rehearsing() && around.beside().isAnybody();
    }

    private static Lines band(Setting setting) {
        double room = setting.column() - (isParted(setting) ? 0 : keyWidth(setting) + setting.mm(12));
        return Lines.set(setting.look(), Type.LABEL, setting.colours().ground(), setting.say("rehearse.band"), room);
    }

    private static double keyWidth(Setting setting) {
        return setting.look().width(Type.LABEL, setting.say("emergency.key")) + 2 * setting.mm(PADDING);
    }

    private static double keyHeight(Setting setting) {
        return Math.rint(Math.max(setting.mm(LEAST_KEY), setting.look().lineHeight(Type.LABEL) + setting.mm(1)));
    }

    static Plate draw(Setting setting, double height) {
        var strip = new Plate(setting.width(), height);
        boolean parted = isParted(setting);
        double row = parted ? keyHeight(setting) + 2 * setting.mm(GAP) : height;
        double top = height - row;
        double free = setting.width();
        if (setting.shown().bar().help()) {
            var key = emergency(setting);
            free -= setting.margin() + key.getWidth();
            strip.put(key.at(free, top + (row - key.getHeight()) / 2));
        }
        if (setting.shown().around().rehearsing()) {
            double width = parted ? setting.width() : free - setting.mm(6);
            double band = parted ? top : height;
            strip.put(Drawing.block(0, 0, width, band, setting.colours().warn()));
            var words = band(setting);
            strip.put(words, setting.margin(), (band - words.getHeight()) / 2);
        }
        phones(setting, strip, top, free - setting.mm(PADDING));
        return strip;
    }

    /**
     * At the left: the key with which a phone joins; once one is here, that it is, and 断开.
     *
     * @param right where they must end
     */
    private static void phones(Setting setting, Plate strip, double top, double right) {
        var beside = setting.shown().around().beside();
        double row = strip.getHeight() - top;
        double x = setting.margin();
        if (beside.isAnybody()) {
            var key = quiet(setting, Touched.BarKey.DISCONNECT, Optional.empty(), "beside.disconnect");
            var words = Lines.line(setting.look(), Type.LABEL, setting.colours().ink(), setting.say(state(beside)));
            if (x + words.getWidth() + setting.mm(5) + key.getWidth() <= right) {
                strip.put(words, x, top + (row - words.getHeight()) / 2);
                x += words.getWidth() + setting.mm(5);
            }
            strip.put(key.at(x, top + (row - key.getHeight()) / 2));
            x += key.getWidth() + setting.mm(4);
        }
        if (beside.able()) {
            var key = quiet(
                    setting,
                    Touched.BarKey.PHONE,
                    Optional.of(Icon.PHONE),
                    beside.isAnybody() ? "beside.another" : "beside.key");
            if (x + key.getWidth() <= right) {
                strip.put(key.at(x, top + (row - key.getHeight()) / 2));
            }
        }
    }

    private static String state(Shown.Beside beside) {
        if (beside.isOwnAway()) {
            return "beside.away";
        }
        if (beside.isFamilyAway()) {
            return "beside.family-away";
        }
        return beside.isBoth() ? "beside.both" : "beside.one";
    }

    private static Key quiet(Setting setting, Touched.BarKey does, Optional<Icon> icon, String words) {
        Color ink = setting.colours().ink();
        var label = Lines.line(setting.look(), Type.LABEL, ink, setting.say(words));
        double side = Math.rint(setting.look().em(Type.LABEL) * 1.1);
        double inset = setting.mm(PADDING / 2);
        double textX = inset + (icon.isPresent() ? side + setting.mm(2) : 0);
        double width = textX + label.getWidth() + inset;
        double height = keyHeight(setting);
        var key = new Key(setting, new Touched.Bar(does), Key.Style.OPEN, width, height);
        key.put(Drawing.frame(
                0,
                0,
                width,
                height,
                setting.look().hairline(),
                setting.colours().quiet()));
        icon.ifPresent(sign -> key.draw(Drawing.icon(sign, inset, (height - side) / 2, side, ink)));
        return key.write(label.at(textX, (height - label.getHeight()) / 2));
    }

    private static Key emergency(Setting setting) {
        Color warn = setting.colours().warn();
        var label = Lines.line(setting.look(), Type.LABEL, warn, setting.say("emergency.key"));
        double width = label.getWidth() + 2 * setting.mm(PADDING);
        double height = keyHeight(setting);
        var key = new Key(setting, new Touched.Bar(Touched.BarKey.EMERGENCY), Key.Style.OPEN, width, height);
        key.put(Drawing.frame(0, 0, width, height, setting.look().thick(), warn));
        return key.write(label.at(setting.mm(PADDING), (height - label.getHeight()) / 2));
    }
}
