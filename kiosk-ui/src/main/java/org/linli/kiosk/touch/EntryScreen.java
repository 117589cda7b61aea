package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Keypad;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.page.TypedField;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Text;

/** Something to type: the words, what stands in the field so far, the keys, the next step once it is whole. */
final class EntryScreen {
    /** Fewer above the keys are no list. */
    private static final int ROWS_AT_LEAST = 2;

    private EntryScreen() {}

    static Plate draw(Setting setting, Entry entry) {
        if (entry.found().isPresent()) {
            var finding = finding(setting, entry, entry.found().get());
            if (finding.isPresent()) {
                return finding.get().set();
            }
        }
        var open = spread(setting, entry);
        return open.spare() >= 0 ? open.set() : close(setting, entry).set();
    }

    /**
     * What was found stands above the field and turns its pages there; what explains it comes last once somebody types. Nothing
     * stands under the keys: they would move as soon as what was found takes another page.
     */
    private static Optional<Column> finding(Setting setting, Entry entry, Entry.Found found) {
        var column = column(setting, entry);
        entry.trouble().ifPresent(words -> column.add(trouble(setting, words)));
        var explained = new ArrayList<Block>();
        explained.add(words(setting, Type.BODY, entry.support()));
        entry.field().example().ifPresent(words -> explained.add(words(setting, Type.BODY, words)));
        var rows = found(setting, found);
        boolean typed = TypedField.isWhole(setting, entry);
        (typed ? rows : explained).forEach(column::add);
        (typed ? explained : rows).forEach(column::add);
        var foot = List.of(
                new Block(TypedField.draw(setting, entry), setting.mm(6)),
                new Block(Keypad.draw(setting, entry.field()), setting.mm(5)));
        foot.forEach(column::foot);
        besides(setting, entry).forEach(column::add);
        double question = setting.question(setting.say(entry.question())).getHeight();
        double tallest = rows.stream().mapToDouble(Block::height).max().orElse(0);
        return column.mostOnAPage() - question >= tallest * ROWS_AT_LEAST ? Optional.of(column) : Optional.empty();
    }

    /** Everything on one page: what is read, the field, the keys, the next step. */
    private static Column spread(Setting setting, Entry entry) {
        var column = column(setting, entry);
        column.add(words(setting, Type.BODY, entry.support()));
        entry.field().example().ifPresent(words -> column.add(words(setting, Type.BODY, words)));
        entry.trouble().ifPresent(words -> column.add(trouble(setting, words)));
        column.foot(new Block(TypedField.draw(setting, entry), setting.mm(6)));
        column.foot(new Block(Keypad.draw(setting, entry.field()), setting.mm(5)));
        next(setting, entry, false).forEach(column::foot);
        besides(setting, entry).forEach(column::besides);
        return column;
    }

    /** Where that has no room: the question with its field and keys first, what explains it on the pages after. */
    private static Column close(Setting setting, Entry entry) {
        var column = column(setting, entry);
        entry.trouble().ifPresent(words -> column.add(trouble(setting, words)));
        var field = TypedField.draw(setting, entry);
        var keys = Keypad.draw(setting, entry.field());
        double gap = setting.mm(4);
        var together = new Plate(setting.column(), field.getHeight() + gap + keys.getHeight());
        together.put(field, 0, 0).put(keys, 0, field.getHeight() + gap);
        column.add(new Block(together, setting.mm(5)));
        column.add(words(setting, Type.BODY, entry.support()));
        entry.field().example().ifPresent(words -> column.add(words(setting, Type.BODY, words)));
        entry.found().ifPresent(found -> found(setting, found).forEach(column::add));
        // Here the next step has room for its own words alone; what comes after it is read with the rest.
        Actions.of(entry.actions(), Emphasis.PRIMARY).stream()
                .flatMap(action -> action.support().stream())
                .forEach(support -> column.add(words(setting, Type.BODY, support)));
        next(setting, entry, true).forEach(column::foot);
        besides(setting, entry).forEach(column::besides);
        return column;
    }

    private static List<Block> found(Setting setting, Entry.Found found) {
        var blocks = new ArrayList<Block>();
        blocks.add(words(setting, Type.STRONG, found.words()));
        blocks.addAll(ShortRows.of(setting, found.rows(), setting.mm(4))
                .orElseGet(() -> ListingScreen.rows(setting, found.rows(), setting.mm(4))));
        return blocks;
    }

    private static Column column(Setting setting, Entry entry) {
        var plate = new Plate(setting.width(), setting.height());
        return new Column(setting, plate, Header.draw(setting, plate))
                .ask(setting.question(setting.say(entry.question())));
    }

    private static Block words(Setting setting, Type type, Text words) {
        var lines = Lines.set(setting.look(), type, setting.colours().quiet(), setting.say(words), setting.column());
        return new Block(lines, setting.mm(3));
    }

    private static Block trouble(Setting setting, Text words) {
        return new Block(Pieces.trouble(setting, setting.say(words)), setting.mm(6));
    }

    /** What cannot be done now is absent, and its place stays empty: nothing below or above moves. */
    private static List<Block> next(Setting setting, Entry entry, boolean terse) {
        boolean whole = TypedField.isWhole(setting, entry);
        return Actions.of(entry.actions(), Emphasis.PRIMARY).stream()
                .map(action -> Actions.next(setting, terse ? action.terse() : action))
                .map(key -> new Block(whole ? key : new Plate(key.getWidth(), key.getHeight()), setting.mm(6)))
                .toList();
    }

    private static List<Block> besides(Setting setting, Entry entry) {
        return entry.actions().stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .map(action -> new Block(Actions.quiet(setting, action), setting.mm(5.5)))
                .toList();
    }
}
