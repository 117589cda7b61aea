package org.linli.stb.tv;

import java.util.List;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Keypad;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.page.TypedField;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Entry;

/**
 * Something to type: with the remote's own figures where it has them, and always with keys on the glass. Figures stand at
 * the right of what is read, letters at its left. What is typed and its keys stand on every page; what is read turns over
 * beside them, where words are large the question too.
 */
final class EntryPage {
    /** Three keys, in parts of the page. */
    private static final double PAD = 0.32;

    private static final double LEAST_PAD = 66;
    /** Ten keys abreast, in parts of the page. */
    private static final double LETTERS = 0.66;

    private static final double BELOW_KEYS = 6.5;

    private EntryPage() {}

    static Plate draw(Showing showing, Plate plate, Entry entry) {
        // A figure types here; a row that bore one would lie.
        var plain = new Showing(showing.setting(), showing.remote(), new Numbers(false), showing.now());
        var finding = entry.found().flatMap(found -> FindingPage.draw(plain, entry, found));
        if (finding.isPresent()) {
            return finding.get();
        }
        return entry.field().kind().hasLetters() ? letters(plain, plate, entry) : figures(plain, plate, entry);
    }

    private static Plate figures(Showing showing, Plate plate, Entry entry) {
        var setting = showing.setting();
        double padWidth = padWidth(setting);
        var right = setting.part(padWidth, setting.height());
        if (showing.isLarge()) {
            var keys = typing(showing.in(right), entry);
            double left = setting.column() - padWidth - setting.mm(8);
            return beside(showing, plate, entry, new Keys(keys, setting.column() - padWidth, 0, left));
        }
        double top = Head.asking(showing, plate, entry);
        plate.put(Keypad.draw(right, entry.field()).asColumn(), setting.column() - padWidth, top);
        var beside = setting.part(setting.column() - padWidth - setting.mm(8), setting.height() - top);
        // What is typed stands on every page, and what explains it turns over beneath.
        var field = TypedField.draw(beside, entry, figuresAre(showing, "tv.field.beside"));
        var words = new Plate(beside.width(), beside.height()).put(field, 0, 0);
        var column = new Column(beside, words, field.getHeight() + setting.mm(3));
        explained(showing.in(beside), entry, column);
        var set = column.set();
        return plate.put(set.asColumn(), 0, top).ofPages(set.pages());
    }

    /** Where to press them, in a word's key: on the remote itself where it has them. */
    private static String figuresAre(Showing showing, String otherwise) {
        return showing.remote().hasDigits() ? "tv.field.remote" : otherwise;
    }

    /** As broad as its words need, a third of the page at least and half of it at most. */
    private static double padWidth(Setting setting) {
        var look = setting.look();
        double most = setting.column() * 0.5;
        double least = Math.rint(Math.min(most, Math.max(setting.column() * PAD, setting.mm(LEAST_PAD))));
        double clear = 3
                        * Math.max(
                                look.width(Type.STRONG, setting.say("field.clear")),
                                look.width(Type.STRONG, setting.say("field.delete")))
                + setting.mm(6 + 12);
        return Math.min(most, Math.max(least, Math.rint(clear)));
    }

    /** The keys stand on every page; what explains them turns over beside them. */
    private static Plate letters(Showing showing, Plate plate, Entry entry) {
        var setting = showing.setting();
        var left = setting.part(Math.rint(setting.column() * LETTERS), setting.height());
        var keys = typing(showing.in(left), entry);
        double x = left.width() + setting.mm(8);
        return beside(showing, plate, entry, new Keys(keys, 0, x, setting.column() - x));
    }

    /**
     * What is typed with its keys, and what is read beside it.
     *
     * @param x of the keys
     * @param readX of what is read
     * @param readWidth of what is read
     */
    private record Keys(Plate plate, double x, double readX, double readWidth) {}

    private static Plate beside(Showing showing, Plate plate, Entry entry, Keys keys) {
        var setting = showing.setting();
        double top = Head.asking(showing, plate, entry);
        double room = setting.height() - setting.mm(BELOW_KEYS) - keys.plate().getHeight();
        boolean asked = top <= room;
        if (!asked) {
            // Above the keys the question would leave them no room: it asks beside them.
            plate.getChildren().clear();
            top = entry.steps().map(steps -> Head.steps(showing, plate, steps)).orElse(0.0);
            if (top > room) {
                plate.getChildren().clear();
                top = 0;
            }
        }
        var read = setting.part(keys.readWidth(), setting.height() - top);
        var column = new Column(read, new Plate(read.width(), read.height()), 0);
        if (!asked) {
            column.add(new Block(read.question(setting.say(entry.question())), 0));
        }
        explained(showing.in(read), entry, column);
        var set = column.set();
        return plate.put(keys.plate().asColumn(), keys.x(), top)
                .put(set.asColumn(), keys.readX(), top)
                .ofPages(set.pages());
    }

    /** Where letters are so large that three lines of what is typed would push its keys off the glass, fewer stand there. */
    private static Plate typing(Showing showing, Entry entry) {
        int lines = TypedField.MOST_LINES;
        var together = typing(showing, entry, lines);
        while (lines > 1 && together.getHeight() > showing.setting().height() - showing.mm(BELOW_KEYS)) {
            together = typing(showing, entry, --lines);
        }
        return together;
    }

    private static Plate typing(Showing showing, Entry entry, int lines) {
        var setting = showing.setting();
        var field = TypedField.draw(setting, entry, figuresAre(showing, "field.empty"), lines);
        var keys = Keypad.draw(setting, entry.field());
        double gap = setting.mm(2.5);
        var together = new Plate(setting.column(), field.getHeight() + gap + keys.getHeight());
        return together.put(field, 0, 0).put(keys, 0, field.getHeight() + gap);
    }

    private static void explained(Showing showing, Entry entry, Column column) {
        var setting = showing.setting();
        boolean large = showing.isLarge();
        entry.trouble().ifPresent(trouble -> column.add(Screens.trouble(showing, trouble, 2)));
        entry.found().ifPresent(found -> {
            column.add(Screens.body(setting, found.words()));
            var rows = new Rows(showing, column.mostOnAPage());
            rows.ruled(found.rows(), row -> Screens.row(showing, rows, row), showing.mm(2))
                    .forEach(column::add);
        });
        if (large && TypedField.isWhole(setting, entry)) {
            // Large words turn over: whoever has typed enough finds the next step first.
            next(showing, entry).forEach(column::add);
            read(showing, entry, column);
        } else {
            read(showing, entry, column);
            (large ? List.<Block>of() : next(showing, entry)).forEach(column::foot);
        }
        ways(showing, entry).forEach(column::besides);
    }

    static void read(Showing showing, Entry entry, Column column) {
        column.add(Screens.body(showing.setting(), entry.support()));
        entry.field().example().ifPresent(words -> column.add(Screens.body(showing.setting(), words)));
    }

    /** What cannot be done now is absent, and its place stays empty. */
    private static List<Block> next(Showing showing, Entry entry) {
        boolean whole = TypedField.isWhole(showing.setting(), entry);
        return Rows.of(entry.actions(), Emphasis.PRIMARY).stream()
                .map(action -> new Rows(showing).next(action))
                .map(key -> new Block(whole ? key : new Plate(key.getWidth(), key.getHeight()), showing.mm(3)))
                .toList();
    }

    static List<Block> ways(Showing showing, Entry entry) {
        var ways = entry.actions().stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .toList();
        return new Rows(showing).actions(ways, Type.STRONG, showing.mm(4));
    }
}
