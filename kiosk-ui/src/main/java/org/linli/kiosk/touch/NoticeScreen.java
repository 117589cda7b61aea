package org.linli.kiosk.touch;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.draw.QrPicture;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Text;

/** What happened and what can be done now. A sign, the words, what is worth noting down, the ways on. */
final class NoticeScreen {
    private static final double SIGN = 24;
    private static final double QR = 62;

    private NoticeScreen() {}

    static Plate draw(Setting setting, Notice notice) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, Header.draw(setting, plate));
        fill(setting, notice, column);
        return column.sink(setting.mm(34)).set();
    }

    static void fill(Setting setting, Notice notice, Column column) {
        var sign = sign(setting, notice.tone());
        sign.ifPresent(drawn -> column.add(new Block(drawn, 0)));
        column.add(new Block(setting.question(setting.say(notice.question())), sign.isPresent() ? setting.mm(6) : 0));
        boolean first = true;
        for (Text sentence : notice.paragraphs()) {
            column.add(new Block(
                    Lines.set(
                            setting.look(),
                            Type.BODY,
                            setting.colours().ink(),
                            setting.say(sentence),
                            setting.column()),
                    setting.mm(first ? 4 : 3)));
            first = false;
        }
        Facts.of(setting, notice.facts(), setting.mm(9)).forEach(column::add);
        notice.qr().ifPresent(qr -> column.add(new Block(toTakeAway(setting, qr), setting.mm(9))));
        notice.code().ifPresent(code -> column.add(new Block(code(setting, code), setting.mm(5))));
        Actions.atFoot(setting, column, notice.actions());
    }

    /** Good and warning are told apart by form as well as colour; what is undecided has an open ring in plain ink. */
    private static Optional<Plate> sign(Setting setting, Notice.Tone tone) {
        double side = setting.mm(SIGN);
        var colours = setting.colours();
        var plate = new Plate(setting.column(), side);
        return switch (tone) {
            case GOOD -> Optional.of(plate.put(Drawing.icon(Icon.DONE, 0, 0, side, colours.act())));
            case WARNING -> Optional.of(plate.put(Drawing.icon(Icon.WARNING, 0, 0, side, colours.warn())));
            case UNDECIDED -> Optional.of(plate.put(Drawing.waitingArc(setting.look(), 0, 0, side, colours.ink())));
            case PLAIN -> Optional.empty();
        };
    }

    /** The code on a sheet of its own, what the phone gets beside it. */
    private static Plate toTakeAway(Setting setting, Qr qr) {
        var code = new QrPicture(qr.content(), setting.mm(QR));
        double padding = setting.mm(3);
        double sheet = code.getWidth() + 2 * padding;
        double textX = sheet + setting.mm(10);
        var caption = Lines.set(
                setting.look(),
                Type.BODY,
                setting.colours().ink(),
                setting.say(qr.caption()),
                setting.column() - textX);
        double height = Math.max(sheet, caption.getHeight());
        return new Plate(setting.column(), height)
                .put(Drawing.paper(setting.look(), 0, 0, sheet, sheet))
                .put(code, padding, padding)
                .put(caption, textX, Math.max(0, (sheet - caption.getHeight()) / 2));
    }

    private static Lines code(Setting setting, Code code) {
        return Lines.set(setting.look(), Type.SUPPORT, setting.colours().quiet(), code.value(), setting.column());
    }
}
