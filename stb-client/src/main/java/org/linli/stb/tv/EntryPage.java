package org.linli.stb.tv;

import java.util.List;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Keypad;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.TypedField;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;

/**
 * Something to type: with the remote's own figures where it has them, and always with keys on the glass. Figures stand at
 * the right of what is read; letters take the whole width, and what is read comes on a page of its own if need be.
 */
final class EntryPage {
    /** Three keys, in parts of the page. */
    private static final double PAD = 0.32;

    private static final double LEAST_PAD = 66;
    /** Ten keys abreast, in parts of the page. */
    private static final double LETTERS = 0.66;

    private EntryPage() {}

    static Plate draw(Showing showing, Plate plate, Entry entry) {
        // A figure types here; a row that bore one would lie.
        var plain = new Showing(showing.setting(), showing.remote(), new Numbers(false), showing.now());
        return entry.field().kind() == Field.Kind.LETTERS_AND_DIGITS
                ? letters(plain, plate, entry)
                : figures(plain, plate, entry);
    }

    private static Plate figures(Showing showing, Plate plate, Entry entry) {
        var setting = showing.setting();
        var look = setting.look();
        double top = Head.asking(showing, plate, entry);
        double most = setting.column() * 0.5;
        double padWidth = Math.rint(Math.min(most, Math.max(setting.column() * PAD, setting.mm(LEAST_PAD))));
        double clear = 3
                        * Math.max(
                                look.width(Type.STRONG, setting.say("field.clear")),
                                look.width(Type.STRONG, setting.say("field.delete")))
                + setting.mm(6 + 12);
        padWidth = Math.min(most, Math.max(padWidth, Math.rint(clear)));
        var pad = Keypad.draw(setting.part(padWidth, setting.height()), entry.field());
        plate.put(pad, setting.column() - padWidth, top);
        var beside = setting.part(setting.column() - padWidth - setting.mm(8), setting.height() - top);
        // What is typed stands on every page, and what explains it turns over beneath; larger words have no room for
        // both.
        var field = TypedField.draw(beside, entry);
        var words = new Plate(beside.width(), beside.height());
        boolean fixed = !isLarge(showing);
        var column = new Column(beside, words, fixed ? field.getHeight() + setting.mm(3) : 0);
        if (fixed) {
            words.put(field, 0, 0);
        } else {
            column.add(new Block(field, 0));
        }
        explained(showing.in(beside), entry, column);
        var set = column.set();
        return plate.put(set, 0, top).ofPages(set.pages());
    }

    /** The keys stand on every page; what explains them turns over beside them. */
    private static Plate letters(Showing showing, Plate plate, Entry entry) {
        var setting = showing.setting();
        double top = Head.asking(showing, plate, entry);
        var left = setting.part(Math.rint(setting.column() * LETTERS), setting.height());
        var keys = typing(showing.in(left), entry);
        if (keys.getHeight() > setting.height() - top - setting.mm(6.5)) {
            // The field says by its label what is asked; the question would leave the keys no room.
            plate.getChildren().clear();
            top = 0;
        }
        double x = left.width() + setting.mm(8);
        var beside = setting.part(setting.column() - x, setting.height() - top);
        var column = new Column(beside, new Plate(beside.width(), beside.height()), 0);
        explained(showing.in(beside), entry, column);
        var set = column.set();
        return plate.put(keys, 0, top).put(set, x, top).ofPages(set.pages());
    }

    private static Plate typing(Showing showing, Entry entry) {
        var setting = showing.setting();
        var field = TypedField.draw(setting, entry);
        var keys = Keypad.draw(setting, entry.field());
        double gap = setting.mm(2.5);
        var together = new Plate(setting.column(), field.getHeight() + gap + keys.getHeight());
        return together.put(field, 0, 0).put(keys, 0, field.getHeight() + gap);
    }

    private static boolean isLarge(Showing showing) {
        return showing.shown().manner().size().compareTo(Manner.TextSize.LARGE) > 0;
    }

    private static void explained(Showing showing, Entry entry, Column column) {
        var setting = showing.setting();
        boolean large = isLarge(showing);
        entry.trouble()
                .map(setting::say)
                .ifPresent(trouble -> column.add(new Block(
                        // Without the frame it can be parted between two of its lines.
                        large
                                ? Lines.set(
                                        setting.look(),
                                        Type.BODY,
                                        setting.colours().warn(),
                                        trouble,
                                        setting.column())
                                : Pieces.trouble(setting, trouble),
                        setting.mm(2))));
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

    private static void read(Showing showing, Entry entry, Column column) {
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

    private static List<Block> ways(Showing showing, Entry entry) {
        var ways = entry.actions().stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .toList();
        return new Rows(showing).actions(ways, Type.STRONG, showing.mm(4));
    }
}
