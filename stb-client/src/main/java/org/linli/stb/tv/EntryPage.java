package org.linli.stb.tv;

import java.util.List;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Keypad;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.TypedField;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;

/**
 * Something to type: with the remote's own figures where it has them, and always with keys on the glass. Figures stand at
 * the right of what is read; letters take the whole width, and what is read comes on a page of its own if need be.
 */
final class EntryPage {
    /** Three keys, in parts of the page. */
    private static final double PAD = 0.4;

    private static final double LEAST_PAD = 66;

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
        var words = new Plate(beside.width(), beside.height());
        var column = new Column(beside, words, 0);
        var inner = showing.in(beside);
        column.add(new Block(TypedField.draw(beside, entry), 0));
        entry.trouble()
                .ifPresent(
                        trouble -> column.add(new Block(Pieces.trouble(beside, beside.say(trouble)), setting.mm(3))));
        read(inner, entry, column);
        next(inner, entry).forEach(column::foot);
        ways(inner, entry).forEach(column::besides);
        var set = column.set();
        return plate.put(set, 0, top).ofPages(set.pages());
    }

    private static Plate letters(Showing showing, Plate plate, Entry entry) {
        var setting = showing.setting();
        var column = new Column(setting, plate, Head.asking(showing, plate, entry));
        entry.trouble()
                .ifPresent(
                        trouble -> column.add(new Block(Pieces.trouble(setting, setting.say(trouble)), setting.mm(2))));
        var field = TypedField.draw(setting, entry);
        var keys = Keypad.draw(setting, entry.field());
        double gap = setting.mm(2);
        var together = new Plate(setting.column(), field.getHeight() + gap + keys.getHeight());
        column.add(new Block(together.put(field, 0, 0).put(keys, 0, field.getHeight() + gap), setting.mm(2)));
        read(showing, entry, column);
        next(showing, entry).forEach(column::foot);
        ways(showing, entry).forEach(column::besides);
        return column.set();
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
