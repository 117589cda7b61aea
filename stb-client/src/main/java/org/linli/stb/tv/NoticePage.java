package org.linli.stb.tv;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
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
        return fill(showing, plate, notice, onto -> top(showing, onto, notice));
    }

    private static double top(Showing showing, Plate plate, Notice notice) {
        return notice.steps()
                .map(steps -> Head.steps(showing, plate, steps))
                .orElseGet(() -> Head.plain(showing, plate) + showing.mm(2));
    }

    /** @param above draws what stands above it onto a plate, and answers where it ends */
    static Plate fill(Showing showing, Plate plate, Notice notice, ToDoubleFunction<Plate> above) {
        Supplier<Column> alone = () -> {
            var onto = Screens.fresh(showing);
            return new Column(showing.setting(), onto, above.applyAsDouble(onto))
                    .add(question(showing.setting(), notice));
        };
        if (!showing.isWide()) {
            var column = alone.get();
            told(showing.setting(), column, notice);
            new Rows(showing).atFoot(column, notice.actions());
            return column.set();
        }
        var question = question(showing.setting(), notice);
        double top = above.applyAsDouble(plate);
        plate.put(question.pane(), 0, top);
        return Screens.set(
                showing,
                plate,
                top + question.height() + showing.mm(2),
                alone,
                (part, column) -> told(part.setting(), column, notice),
                notice.actions());
    }

    private static void told(Setting setting, Column column, Notice notice) {
        boolean first = true;
        for (Text sentence : notice.toldHere()) {
            var lines = Lines.set(
                    setting.look(), Type.BODY, setting.colours().ink(), setting.say(sentence), setting.column());
            column.add(new Block(lines, setting.mm(first ? 3 : 1.5)));
            first = false;
        }
        if (notice.qr().isPresent()) {
            takenAway(setting, column, notice, notice.qr().get());
        } else {
            Facts.of(setting, notice.facts(), setting.mm(5)).forEach(column::add);
        }
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

    /** What can be taken away comes before what can only be read; beside it, where there is room. */
    private static void takenAway(Setting setting, Column column, Notice notice, Qr qr) {
        var sheet = toTakeAway(setting, qr, false);
        double textX = setting.mm(QR) + setting.mm(4) + setting.mm(7);
        var side = setting.part(setting.column() - textX, setting.height());
        var caption =
                Lines.set(setting.look(), Type.BODY, setting.colours().ink(), setting.say(qr.caption()), side.column());
        var facts = Facts.of(side, notice.facts(), setting.mm(5));
        if (caption.getHeight() + Block.heightOf(facts) + setting.mm(5) <= sheet.getHeight()) {
            double y = caption.getHeight();
            sheet.put(caption, textX, 0);
            for (Block fact : facts) {
                y += fact.gap();
                sheet.put(fact.pane(), textX, y);
                y += fact.height();
            }
            column.add(new Block(sheet, setting.mm(5)));
            return;
        }
        column.add(new Block(toTakeAway(setting, qr, true), setting.mm(5)));
        Facts.of(setting, notice.facts(), setting.mm(5)).forEach(column::add);
    }

    /** The code on a sheet of its own, what the phone gets beside it. */
    static Plate toTakeAway(Setting setting, Qr qr, boolean captioned) {
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
        var taken = new Plate(setting.column(), captioned ? Math.max(sheet, caption.getHeight()) : sheet)
                .put(Drawing.paper(setting.look(), 0, 0, sheet, sheet))
                .put(code, padding, padding);
        return captioned ? taken.put(caption, textX, Math.max(0, (sheet - caption.getHeight()) / 2)) : taken;
    }

    private static Lines code(Setting setting, Code code) {
        return Lines.set(setting.look(), Type.SUPPORT, setting.colours().quiet(), code.value(), setting.column());
    }
}
