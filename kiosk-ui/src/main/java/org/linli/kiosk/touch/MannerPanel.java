package org.linli.kiosk.touch;

import java.util.Locale;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.Contrast;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Colours;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;

/**
 * What 放大字 holds: four sizes, four contrasts, two languages, each shown as it would be. Lies on the bar; the page above
 * it has changed already.
 */
final class MannerPanel {
    private static final double ROW = 26;
    private static final double GAP = 4;

    private final Setting setting;
    private final Manner manner;
    private final Plate plate;

    private MannerPanel(Setting setting) {
        this.setting = setting;
        this.manner = setting.shown().manner();
        double height = setting.mm(8) + 3 * setting.mm(ROW) + 2 * setting.mm(GAP) + setting.mm(8);
        this.plate = new Plate(setting.width(), height);
    }

    static Plate draw(Setting setting) {
        return new MannerPanel(setting).draw();
    }

    private Plate draw() {
        var colours = setting.colours();
        plate.put(Drawing.block(0, 0, plate.getWidth(), plate.getHeight(), colours.sheet()));
        plate.put(Drawing.block(0, 0, plate.getWidth(), setting.mm(1.5), colours.ink()));
        double y = setting.mm(8);
        int place = 0;
        for (TextSize size : TextSize.values()) {
            put(size(size), place++, 4, y);
        }
        y += setting.mm(ROW + GAP);
        place = 0;
        for (Contrast contrast : Contrast.values()) {
            put(contrast(contrast), place++, 4, y);
        }
        y += setting.mm(ROW + GAP);
        put(language(Locale.SIMPLIFIED_CHINESE, "zh-cn"), 0, 4, y);
        put(language(Locale.ENGLISH, "en"), 1, 4, y);
        put(close(), 1, 2, y);
        return plate;
    }

    private double width(int of) {
        return Math.rint((setting.column() - (of - 1) * setting.mm(GAP)) / of);
    }

    private void put(Key key, int column, int of, double y) {
        plate.put(key, setting.margin() + column * (width(of) + setting.mm(GAP)), y);
    }

    private Key size(TextSize size) {
        var key = key("size-" + size.name().toLowerCase(Locale.ROOT), manner.at(size), size == manner.size());
        return sample(key, setting.mm(Type.STRONG.millimetres(size)), setting.colours());
    }

    private Key contrast(Contrast contrast) {
        var colours = Colours.of(contrast);
        var key = key(
                "contrast-" + contrast.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                manner.at(contrast),
                contrast == manner.contrast());
        double inset = setting.mm(contrast == manner.contrast() ? 2.5 : 0.5);
        key.put(Drawing.block(inset, inset, key.getWidth() - 2 * inset, key.getHeight() - 2 * inset, colours.ground()));
        if (colours.ground().equals(setting.colours().sheet())) {
            key.put(Drawing.frame(
                    inset,
                    inset,
                    key.getWidth() - 2 * inset,
                    key.getHeight() - 2 * inset,
                    1,
                    setting.colours().rule()));
        }
        return sample(key, setting.mm(12), colours);
    }

    private Key language(Locale language, String name) {
        boolean chosen = language.getLanguage().equals(manner.language().getLanguage());
        var key = key("language-" + name, manner.in(language), chosen);
        return words(key, setting.say("manner.language." + name));
    }

    private Key close() {
        var key = new Key(setting, new Touched.Close(), Key.Style.FILLED, width(2), setting.mm(ROW));
        var look = setting.look();
        var lines = Lines.line(look, Type.STRONG, setting.colours().onAct(), setting.say("manner.close"));
        return key.write(lines.at((key.getWidth() - lines.getWidth()) / 2, (key.getHeight() - lines.getHeight()) / 2));
    }

    /** Chosen ones have a thick frame: told without colour. */
    private Key key(String name, Manner to, boolean chosen) {
        var key = new Key(setting, new Touched.Prefer(name, to), Key.Style.OUTLINED, width(4), setting.mm(ROW));
        if (chosen) {
            key.put(Drawing.frame(
                    0,
                    0,
                    key.getWidth(),
                    key.getHeight(),
                    setting.mm(1.5),
                    setting.colours().ink()));
        }
        return key;
    }

    private Key words(Key key, String words) {
        var look = setting.look();
        double em = Math.min(look.em(Type.SUPPORT), setting.mm(8.5) * 1.25);
        return letter(key, words, em, look.colours());
    }

    private Key sample(Key key, double em, Colours colours) {
        boolean chinese = manner.language().getLanguage().equals("zh");
        return letter(key, chinese ? "字" : "Aa", em, colours);
    }

    private Key letter(Key key, String words, double em, Colours colours) {
        var faces = setting.look().typefaces();
        var text = new Text(words);
        text.setFont(faces.font(Type.STRONG.face(), em));
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        text.setFill(colours.ink());
        text.setMouseTransparent(true);
        double width = em * faces.advance(Type.STRONG.face(), words);
        text.setX(Math.rint((key.getWidth() - width) / 2));
        text.setY(Math.rint(key.getHeight() / 2 + em * 0.37));
        return key.put(text);
    }
}
