package org.linli.stb.tv;

import java.util.List;
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
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/** How a phone joins: a code to scan from the sofa with its letters beside it; then the picture and words to compare. */
final class PairingPage {
    private static final double AROUND = 2;
    private static final double LARGEST_CODE = 0.42;
    private static final double LARGEST_SKETCH = 0.26;
    /** Of the page's breadth, where words to compare and answers stand beside each other. */
    private static final double ANSWERS = 0.48;

    private PairingPage() {}

    static Plate code(Showing showing, Plate plate, double top, Notice notice, Phones.Door.Code code) {
        var setting = showing.setting();
        double below = asked(setting, plate, top, notice);
        double around = setting.mm(AROUND);
        var picture = new QrPicture(code.address(), side(setting, below, LARGEST_CODE) - 2 * around);
        double sheet = picture.getWidth() + 2 * around;
        plate.put(Drawing.paper(setting.look(), 0, below, sheet, sheet)).put(picture, around, below + around);
        return beside(showing, plate, below, sheet, notice, part -> {
            facts(part, notice, code.letters());
            part.add(quiet(
                    part.setting(),
                    Text.of("pairing.fresh", new Text.Gap.Count(code.left().toSeconds()))));
        });
    }

    static Plate likeness(Showing showing, Plate plate, double top, Over.Comparing comparing) {
        int ruled = plate.getChildren().size();
        var roomy = roomy(showing, plate, top, comparing);
        if (roomy.pages() == 1) {
            return roomy;
        }
        plate.getChildren().remove(ruled, plate.getChildren().size());
        return close(showing, plate.ofPages(1), top, comparing);
    }

    private static Plate roomy(Showing showing, Plate plate, double top, Over.Comparing comparing) {
        var setting = showing.setting();
        var notice = comparing.notice();
        double below = asked(setting, plate, top, notice);
        double around = setting.mm(AROUND);
        double side = side(setting, below, LARGEST_SKETCH) - 2 * around;
        double sheet = side + 2 * around;
        plate.put(
                Drawing.paper(setting.look(), 0, below, sheet, sheet),
                Drawing.sketch(
                        comparing.likeness().path(),
                        around,
                        below + around,
                        side,
                        setting.colours().ink()));
        return beside(showing, plate, below, sheet, notice, part -> words(part, notice));
    }

    /**
     * Where the letters are too large for all of it: what is compared and both answers stand together on the first page, and
     * on no other; what explains them turns over. Whoever cannot see the words beside the answers says yes to anything.
     */
    private static Plate close(Showing showing, Plate plate, double top, Over.Comparing comparing) {
        var setting = showing.setting();
        var notice = comparing.notice();
        var column = new Column(setting, plate, top);
        column.add(new Block(
                Lines.set(
                        setting.look(),
                        Type.STRONG,
                        setting.colours().ink(),
                        setting.say(notice.question()),
                        setting.column()),
                0));
        column.add(new Block(compared(showing, comparing), setting.mm(2)));
        words(new Part(setting, column), notice);
        notice.paragraphs().forEach(words -> column.add(Screens.body(setting, words)));
        return column.set();
    }

    /** Picture and words at the left, the answers at the right. */
    private static Plate compared(Showing showing, Over.Comparing comparing) {
        var setting = showing.setting();
        var look = setting.look();
        var ink = setting.colours().ink();
        var both = new Plate(setting.column(), 0);
        var answers = setting.part(Math.rint(setting.column() * ANSWERS), setting.height());
        double y = 0;
        for (var action : comparing.notice().actions()) {
            var key = new Rows(showing.in(answers)).next(action);
            both.put(key, setting.column() - answers.column(), y);
            y += key.getHeight() + setting.mm(2);
        }
        double left = setting.column() - answers.column() - setting.mm(8);
        double side = Math.min(y - setting.mm(2), Math.rint(left * 0.4));
        both.put(
                Drawing.paper(look, 0, 0, side, side),
                Drawing.sketch(comparing.likeness().path(), 0, 0, side, ink));
        double wordsY = 0;
        for (var word :
                List.of(comparing.likeness().first(), comparing.likeness().second())) {
            var words = Lines.set(look, Type.STRONG, ink, word, left - side - setting.mm(6));
            both.put(words, side + setting.mm(6), wordsY);
            wordsY += words.getHeight();
        }
        return both.grow(Math.max(y, wordsY));
    }

    private static double asked(Setting setting, Plate plate, double top, Notice notice) {
        var question = setting.question(setting.say(notice.question()));
        plate.put(question, 0, top);
        return top + question.getHeight() + setting.mm(3);
    }

    private static double side(Setting setting, double top, double part) {
        return Math.min(setting.height() - setting.mm(8) - top, setting.column() * part);
    }

    /** A part of the page and the column that stands in it. */
    private record Part(Setting setting, Column column) {
        void add(Block block) {
            column.add(block);
        }
    }

    private interface Filling {
        void into(Part part);
    }

    private static Plate beside(
            Showing showing, Plate plate, double top, double sheet, Notice notice, Filling filling) {
        var setting = showing.setting();
        double x = sheet + setting.mm(9);
        var beside = setting.part(setting.column() - x, setting.height() - top);
        var column = new Column(beside, new Plate(beside.width(), beside.height()), 0);
        filling.into(new Part(beside, column));
        notice.paragraphs().forEach(words -> column.add(Screens.body(beside, words)));
        // Both answers on every page: nobody shall say yes because no was on the next one.
        var rows = new Rows(showing.in(beside));
        notice.actions().forEach(action -> column.foot(new Block(rows.next(action), beside.mm(3))));
        var set = column.set();
        return plate.put(set, x, top).ofPages(set.pages());
    }

    /** Under their labels, for letters that are typed. */
    private static void facts(Part part, Notice notice, String large) {
        var setting = part.setting();
        for (var fact : notice.facts()) {
            String value = setting.say(fact.value());
            var type = value.equals(large) ? Type.QUESTION : Type.STRONG;
            part.add(quiet(setting, fact.label()));
            part.add(new Block(Lines.set(setting.look(), type, setting.colours().ink(), value, setting.column()), 0));
        }
    }

    /** Beside their labels, so that they and both answers stand on one page. */
    private static void words(Part part, Notice notice) {
        var setting = part.setting();
        var look = setting.look();
        double labels = notice.facts().stream()
                .mapToDouble(fact -> look.width(Type.SUPPORT, setting.say(fact.label())))
                .max()
                .orElse(0);
        double x = labels + setting.mm(5);
        for (var fact : notice.facts()) {
            boolean name = fact.equals(notice.facts().getFirst());
            var ink = setting.colours().ink();
            var value = Lines.set(
                    look, name ? Type.STRONG : Type.QUESTION, ink, setting.say(fact.value()), setting.column() - x);
            var label = Lines.line(look, Type.SUPPORT, setting.colours().quiet(), setting.say(fact.label()));
            part.add(new Block(
                    new Plate(setting.column(), value.getHeight())
                            .put(label, 0, value.baseline() - label.baseline())
                            .put(value, x, 0),
                    0));
        }
    }

    private static Block quiet(Setting setting, Text words) {
        return new Block(
                Lines.set(
                        setting.look(), Type.SUPPORT, setting.colours().quiet(), setting.say(words), setting.column()),
                setting.mm(1));
    }
}
