package org.linli.kiosk.touch;

import javafx.scene.paint.Color;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
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

    private static final double LEAST_KEY = 14;
    private static final double PADDING = 8;

    private FootStrip() {}

    static double height(Setting setting) {
        double words = setting.shown().around().rehearsing() ? band(setting).getHeight() : 0;
        return Math.max(keyHeight(setting), words) + 2 * setting.mm(GAP);
    }

    private static Lines band(Setting setting) {
        double room = setting.column() - keyWidth(setting) - setting.mm(12);
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
        var colours = setting.colours();
        double free = setting.width();
        if (setting.shown().bar().help()) {
            var key = emergency(setting);
            free -= setting.margin() + key.getWidth();
            strip.put(key.at(free, (height - key.getHeight()) / 2));
        }
        if (setting.shown().around().rehearsing()) {
            double width = free - setting.mm(6);
            strip.put(Drawing.block(0, 0, width, height, colours.warn()));
            var words = band(setting);
            strip.put(words, setting.margin(), (height - words.getHeight()) / 2);
        }
        return strip;
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
