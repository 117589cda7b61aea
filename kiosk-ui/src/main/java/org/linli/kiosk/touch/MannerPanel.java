package org.linli.kiosk.touch;

import java.util.Locale;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import org.linli.terminal.core.session.Hearing;
import org.linli.terminal.core.session.Hearing.Pace;
import org.linli.terminal.core.session.Hearing.Volume;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.Contrast;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Colours;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;

/**
 * What 放大字 holds: four sizes, four contrasts, two languages, each shown as it would be; on a machine that speaks, how
 * loud and how fast, and whether amounts may be heard. Lies on the bar; the page above it has changed already.
 */
final class MannerPanel {
    private static final double ROW = 26;
    private static final double GAP = 4;
    private static final double INSET = 8;
    private static final int COLUMNS = 4;

    private final Setting setting;
    private final Manner manner;
    private final Plate plate;
    private int row;

    private MannerPanel(Setting setting) {
        this.setting = setting;
        this.manner = setting.shown().manner();
        int rows = speaks() ? 5 : 3;
        double height = 2 * setting.mm(INSET) + rows * setting.mm(ROW) + (rows - 1) * setting.mm(GAP);
        this.plate = new Plate(setting.width(), height);
    }

    static Plate draw(Setting setting) {
        return new MannerPanel(setting).draw();
    }

    private Plate draw() {
        var colours = setting.colours();
        plate.put(Drawing.block(0, 0, plate.getWidth(), plate.getHeight(), colours.sheet()));
        plate.put(Drawing.block(0, 0, plate.getWidth(), setting.mm(1.5), colours.ink()));
        int place = 0;
        for (TextSize size : TextSize.values()) {
            put(size(size), place++, COLUMNS);
        }
        row++;
        place = 0;
        for (Contrast contrast : Contrast.values()) {
            put(contrast(contrast), place++, COLUMNS);
        }
        row++;
        if (speaks()) {
            hearing();
        }
        put(language(Locale.SIMPLIFIED_CHINESE, "zh-cn"), 0, COLUMNS);
        put(language(Locale.ENGLISH, "en"), 1, COLUMNS);
        put(close(), 1, 2);
        return plate;
    }

    /** A machine that can be asked to say it again can be asked to say it otherwise. */
    private boolean speaks() {
        return setting.shown().bar().repeat();
    }

    private void hearing() {
        int place = 0;
        for (Volume volume : Volume.values()) {
            put(volume(volume), place++, COLUMNS);
        }
        row++;
        place = 0;
        for (Pace pace : Pace.values()) {
            put(pace(pace), place++, COLUMNS);
        }
        put(amountsAloud(), place, COLUMNS);
        row++;
    }

    private double width(int of) {
        return Math.rint((setting.column() - (of - 1) * setting.mm(GAP)) / of);
    }

    private void put(Key key, int column, int of) {
        plate.put(
                key,
                setting.margin() + column * (width(of) + setting.mm(GAP)),
                setting.mm(INSET) + row * (setting.mm(ROW) + setting.mm(GAP)));
    }

    private Key size(TextSize size) {
        var key = key("size-" + name(size), manner.at(size), size == manner.size());
        return sample(key, setting.look().em(Type.STRONG, size), setting.colours());
    }

    private Key contrast(Contrast contrast) {
        var colours = Colours.of(contrast);
        var key =
                key("contrast-" + name(contrast).replace('_', '-'), manner.at(contrast), contrast == manner.contrast());
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
        return words(key, setting.say("manner.language." + name), 0);
    }

    private Key volume(Volume volume) {
        String name = name(volume);
        var key = key("volume-" + name, manner.hearing(heard().at(volume)), volume == heard().volume());
        double side = setting.mm(11);
        key.draw(Drawing.icon(loudness(volume), setting.mm(5), Math.rint((key.getHeight() - side) / 2), side, ink()));
        return words(key, setting.say("manner.volume." + name), setting.mm(5) + side);
    }

    private Key pace(Pace pace) {
        String name = name(pace);
        var key = key("pace-" + name, manner.hearing(heard().at(pace)), pace == heard().pace());
        return words(key, setting.say("manner.pace." + name), 0);
    }

    private Key amountsAloud() {
        boolean aloud = heard().amountsAloud();
        var key = key("amounts-aloud", manner.hearing(heard().sayingAmounts(!aloud)), aloud);
        return words(key, setting.say("manner.amounts-aloud"), 0);
    }

    private static Icon loudness(Volume volume) {
        return switch (volume) {
            case OFF -> Icon.SILENT;
            case LOW -> Icon.SOFT;
            case USUAL -> Icon.SPEAKING;
            case LOUD -> Icon.LOUD;
        };
    }

    private Hearing heard() {
        return manner.hearing();
    }

    private Color ink() {
        return setting.colours().ink();
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
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

    /** @param from where the room for the words begins; they shrink before they leave it */
    private Key words(Key key, String words, double from) {
        var look = setting.look();
        double room = key.getWidth() - from - 2 * setting.mm(4);
        double wide = look.typefaces().advance(Type.STRONG.face(), words);
        double em = Math.min(Math.min(look.em(Type.SUPPORT), setting.mm(8.5) * 1.25), room / wide);
        return letter(key, words, em, look.colours(), from);
    }

    private Key sample(Key key, double em, Colours colours) {
        boolean chinese = manner.language().getLanguage().equals("zh");
        return letter(key, chinese ? "字" : "Aa", em, colours, 0);
    }

    private Key letter(Key key, String words, double em, Colours colours, double from) {
        var faces = setting.look().typefaces();
        var text = new Text(words);
        text.setFont(faces.font(Type.STRONG.face(), em));
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        text.setFill(colours.ink());
        text.setMouseTransparent(true);
        double width = em * faces.advance(Type.STRONG.face(), words);
        text.setX(Math.rint(from + (key.getWidth() - from - width) / 2));
        text.setY(Math.rint(key.getHeight() / 2 + em * 0.37));
        return key.put(text);
    }
}
