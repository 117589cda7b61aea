package org.linli.stb.tv;

import java.util.Optional;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Keypad;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.TypedField;
import org.linli.terminal.journey.screen.Entry;

/**
 * Something to type that finds rows meanwhile: what stands in the field goes over the whole width, so that forty
 * characters have room; beneath it at the left what was found, over pages if need be, at the right the keys, on each of
 * them. Where words are large the question goes: the field's label says it.
 */
final class FindingPage {
    /** Ten keys abreast, in parts of the page. */
    private static final double KEYS = 0.49;

    private static final double BETWEEN = 8;
    private static final double UNDER_THE_FIELD = 3;

    private FindingPage() {}

    /** Empty where the keys have no room under the field. */
    static Optional<Plate> draw(Showing showing, Entry entry, Entry.Found found) {
        var setting = showing.setting();
        var plate = Screens.fresh(showing);
        boolean large = showing.isLarge();
        double top = large ? 0 : Head.asking(showing, plate, entry);
        var field = TypedField.draw(setting, entry);
        plate.put(field, 0, top);
        top += field.getHeight() + showing.mm(UNDER_THE_FIELD);

        double keysWidth = Math.rint(setting.column() * KEYS);
        double readWidth = setting.column() - keysWidth - showing.mm(BETWEEN);
        var right = showing.in(setting.part(keysWidth, setting.height() - top));
        var left = showing.in(setting.part(readWidth, setting.height() - top));
        var keys = Sides.column(right).add(new Block(Keypad.draw(right.setting(), entry.field()), 0));
        if (keys.spare() < 0) {
            return Optional.empty();
        }
        var typing = Sides.column(right).add(new Block(Keypad.draw(right.setting(), entry.field()), 0));
        EntryPage.ways(right, entry).forEach(typing::besides);
        boolean waysUnderTheKeys = typing.spare() >= 0;

        var rows = Sides.column(left);
        if (large) {
            Head.trouble(left).ifPresent(rows::add);
        }
        entry.trouble().ifPresent(trouble -> rows.add(Screens.trouble(left, trouble, 2)));
        found(left, found, rows);
        if (large) {
            rows.add(Screens.body(left.setting(), entry.question()));
        }
        EntryPage.read(left, entry, rows);
        if (!waysUnderTheKeys) {
            EntryPage.ways(left, entry).forEach(rows::besides);
        }
        var set = rows.set();
        return Optional.of(plate.put(set.asColumn(), 0, top)
                .put((waysUnderTheKeys ? typing : keys).set().asColumn(), setting.column() - keysWidth, top)
                .ofPages(set.pages()));
    }

    private static void found(Showing showing, Entry.Found found, Column column) {
        column.add(Screens.body(showing.setting(), found.words()));
        var rows = new Rows(showing, column.mostOnAPage());
        rows.ruled(found.rows(), row -> Screens.row(showing, rows, row), showing.mm(2))
                .forEach(column::add);
    }
}
