package org.linli.kiosk.touch;

import org.linli.foundation.code.Code;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.QrPicture;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Facts;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
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
        var sign = Pieces.sign(setting, notice.tone(), setting.mm(SIGN));
        sign.ifPresent(drawn -> column.add(new Block(drawn, 0)));
        column.add(new Block(setting.question(setting.say(notice.question())), sign.isPresent() ? setting.mm(6) : 0));
        boolean first = true;
        for (Text sentence : notice.toldHere()) {
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

    /** The code on a sheet of its own, what the phone gets beside it. */
    static Plate toTakeAway(Setting setting, Qr qr) {
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
