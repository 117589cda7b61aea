package org.linli.stb.tv;

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

/** What happened and what can be done now: the sign beside the words, what is worth noting down, the ways on. */
final class NoticePage {
    private static final double SIGN = 15;
    private static final double QR = 66;

    private NoticePage() {}

    static Plate draw(Showing showing, Plate plate, Notice notice) {
        double top = notice.steps()
                .map(steps -> Head.steps(showing, plate, steps))
                .orElseGet(() -> Head.plain(showing, plate) + showing.mm(2));
        return fill(showing, plate, top, notice);
    }

    static Plate fill(Showing showing, Plate plate, double top, Notice notice) {
        var question = question(showing.setting(), notice);
        if (!showing.isWide()) {
            return Screens.set(
                    showing,
                    plate,
                    top,
                    (part, column) -> {
                        column.add(question);
                        told(part.setting(), column, notice);
                    },
                    notice.actions());
        }
        plate.put(question.pane(), 0, top);
        return Screens.set(
                showing,
                plate,
                top + question.height() + showing.mm(2),
                (part, column) -> told(part.setting(), column, notice),
                notice.actions());
    }

    private static void told(Setting setting, Column column, Notice notice) {
        boolean first = true;
        for (Text sentence : notice.paragraphs()) {
            var lines = Lines.set(
                    setting.look(), Type.BODY, setting.colours().ink(), setting.say(sentence), setting.column());
            column.add(new Block(lines, setting.mm(first ? 3 : 1.5)));
            first = false;
        }
        Facts.of(setting, notice.facts(), setting.mm(5)).forEach(column::add);
        notice.qr().ifPresent(qr -> column.add(new Block(toTakeAway(setting, qr), setting.mm(5))));
        notice.code().ifPresent(code -> column.add(new Block(code(setting, code), setting.mm(3))));
    }

    /** The sign stands before the words, not above them: a television is broad. */
    private static Block question(Setting setting, Notice notice) {
        var drawn = Pieces.sign(setting, notice.tone(), setting.mm(SIGN));
        double x = drawn.isPresent() ? setting.mm(SIGN + 5) : 0;
        var words = Lines.set(
                setting.look(),
                Type.QUESTION,
                setting.colours().ink(),
                setting.say(notice.question()),
                setting.column() - x);
        double line = setting.look().lineHeight(Type.QUESTION);
        var plate = new Plate(setting.column(), words.getHeight());
        drawn.ifPresent(sign -> plate.put(sign, 0, Math.max(0, (line - setting.mm(SIGN)) / 2)));
        return new Block(plate.put(words, x, 0), 0);
    }

    /** The code on a sheet of its own, what the phone gets beside it. */
    private static Plate toTakeAway(Setting setting, Qr qr) {
        var code = new QrPicture(qr.content(), setting.mm(QR));
        double padding = setting.mm(2);
        double sheet = code.getWidth() + 2 * padding;
        double textX = sheet + setting.mm(7);
        var caption = Lines.set(
                setting.look(),
                Type.BODY,
                setting.colours().ink(),
                setting.say(qr.caption()),
                setting.column() - textX);
        return new Plate(setting.column(), Math.max(sheet, caption.getHeight()))
                .put(Drawing.paper(setting.look(), 0, 0, sheet, sheet))
                .put(code, padding, padding)
                .put(caption, textX, Math.max(0, (sheet - caption.getHeight()) / 2));
    }

    private static Lines code(Setting setting, Code code) {
        return Lines.set(setting.look(), Type.SUPPORT, setting.colours().quiet(), code.value(), setting.column());
    }
}
