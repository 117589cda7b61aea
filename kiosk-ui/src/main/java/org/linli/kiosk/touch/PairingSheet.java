package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.QrPicture;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/** What a phone needs to join: the code to scan with the letters beside it; then the picture and words to compare. */
final class PairingSheet {
    private static final double CODE = 92;
    private static final double LEAST_TEXT = 90;
    private static final double SKETCH = 74;
    private static final double PADDING = 4;
    private static final double LINE_GAP = 1.5;

    private PairingSheet() {}

    static void code(Setting setting, Notice notice, Phones.Door.Code code, Column column) {
        column.add(new Block(setting.question(setting.say(notice.question())), 0));
        codeAndLetters(setting, notice, code).forEach(column::add);
        notice.paragraphs().forEach(sentence -> column.add(new Block(body(setting, sentence), setting.mm(8))));
        Actions.atFoot(setting, column, notice.actions());
    }

    static void likeness(Setting setting, Over.Comparing comparing, Column column) {
        var notice = comparing.notice();
        column.add(new Block(setting.question(setting.say(notice.question())), 0));
        column.add(new Block(likeness(setting, comparing), setting.mm(8)));
        notice.paragraphs().forEach(sentence -> column.add(new Block(body(setting, sentence), setting.mm(8))));
        // Both answers on every page: nobody shall say yes because no was on the next one.
        for (var action : notice.actions()) {
            boolean yes = action.emphasis() == Action.Emphasis.PRIMARY;
            column.foot(new Block(
                    yes ? Actions.next(setting, action) : Actions.quiet(setting, action), setting.mm(yes ? 8 : 5)));
        }
    }

    private static Lines body(Setting setting, Text sentence) {
        return Lines.set(setting.look(), Type.BODY, setting.colours().ink(), setting.say(sentence), setting.column());
    }

    /** Side by side; where the letters are too large for that, below each other, so that a page can part them. */
    private static List<Block> codeAndLetters(Setting setting, Notice notice, Phones.Door.Code code) {
        var picture = new QrPicture(code.address(), setting.mm(CODE));
        double padding = setting.mm(PADDING);
        double sheet = picture.getWidth() + 2 * padding;
        double textX = sheet + setting.mm(10);
        double room = setting.column() - textX;
        boolean beside = room >= Math.max(setting.mm(LEAST_TEXT), setting.look().width(Type.QUESTION, code.letters()));
        var lines = letters(setting, notice, code, beside ? room : setting.column());
        double text = heightOf(setting, lines);
        var plate = new Plate(setting.column(), beside ? Math.max(sheet, text) : sheet)
                .put(Drawing.paper(setting.look(), 0, 0, sheet, sheet))
                .put(picture, padding, padding);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(plate, setting.mm(8)));
        double y = Math.max(0, (sheet - text) / 2);
        for (Pane line : lines) {
            if (beside) {
                plate.put(line, textX, y);
                y += line.getHeight() + setting.mm(LINE_GAP);
            } else {
                blocks.add(new Block(line, setting.mm(4)));
            }
        }
        return blocks;
    }

    private static List<Pane> letters(Setting setting, Notice notice, Phones.Door.Code code, double room) {
        var look = setting.look();
        var colours = setting.colours();
        var lines = new ArrayList<Pane>();
        for (var fact : notice.facts()) {
            boolean large = setting.say(fact.value()).equals(code.letters());
            lines.add(Lines.set(look, Type.SUPPORT, colours.quiet(), setting.say(fact.label()), room));
            lines.add(Lines.set(
                    look, large ? Type.QUESTION : Type.STRONG, colours.ink(), setting.say(fact.value()), room));
        }
        lines.add(Lines.set(
                look,
                Type.SUPPORT,
                colours.quiet(),
                setting.say("pairing.fresh", new Text.Gap.Count(code.left().toSeconds())),
                room));
        return lines;
    }

    private static double heightOf(Setting setting, List<Pane> lines) {
        return lines.stream().mapToDouble(Pane::getHeight).sum() + setting.mm(LINE_GAP) * (lines.size() - 1);
    }

    /** The picture on a sheet of paper; what it is and the two words beside it, as large as a question. */
    private static Plate likeness(Setting setting, Over.Comparing comparing) {
        double side = setting.mm(SKETCH);
        double padding = setting.mm(2 * PADDING);
        double sheet = side + 2 * padding;
        double textX = sheet + setting.mm(14);
        var look = setting.look();
        var colours = setting.colours();
        double room = setting.column() - textX;
        var lines = new ArrayList<Pane>();
        for (var fact : comparing.notice().facts()) {
            boolean word = !lines.isEmpty();
            lines.add(Lines.set(look, Type.SUPPORT, colours.quiet(), setting.say(fact.label()), room));
            lines.add(Lines.set(
                    look, word ? Type.QUESTION : Type.STRONG, colours.ink(), setting.say(fact.value()), room));
        }
        double words = heightOf(setting, lines);
        var plate = new Plate(setting.column(), Math.max(sheet, words))
                .put(Drawing.paper(look, 0, 0, sheet, sheet))
                .put(Drawing.sketch(comparing.likeness().path(), padding, padding, side, colours.ink()));
        double y = Math.max(0, (sheet - words) / 2);
        for (Pane line : lines) {
            plate.put(line, textX, y);
            y += line.getHeight() + setting.mm(LINE_GAP);
        }
        return plate;
    }
}
