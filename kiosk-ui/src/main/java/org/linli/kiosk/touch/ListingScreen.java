package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.RowWords;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Listing;

/** Rows to read under an ink rule; one that opens has an arrow at its side. */
final class ListingScreen {
    private static final double LEAST_ROW = 34;

    private ListingScreen() {}

    static Plate draw(Setting setting, Listing listing) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, Header.draw(setting, plate));
        column.ask(setting.question(setting.say(listing.question())));
        column.add(new Block(
                Lines.set(
                        setting.look(),
                        Type.BODY,
                        setting.colours().quiet(),
                        setting.say(listing.support()),
                        setting.column()),
                setting.mm(3)));
        rows(setting, listing.rows(), setting.mm(8)).forEach(column::add);
        Actions.atFoot(setting, column, listing.actions());
        return column.set();
    }

    /** Under an ink rule, each row a block of its own. */
    static List<Block> rows(Setting setting, List<Listing.Row> rows, double gapAbove) {
        var blocks = new ArrayList<Block>();
        for (Listing.Row row : rows) {
            boolean first = blocks.isEmpty();
            var drawn = row(setting, row);
            if (first) {
                drawn.thickRule(setting, 0, 0, setting.column());
            }
            drawn.hairline(setting, 0, drawn.getHeight(), setting.column());
            blocks.add(new Block(drawn, first ? gapAbove : 0));
        }
        return blocks;
    }

    private static Plate row(Setting setting, Listing.Row row) {
        var colours = setting.colours();
        double onward = row.opens().isPresent() ? Math.rint(setting.look().em(Type.BODY)) : 0;
        double width = setting.column() - (onward > 0 ? onward + setting.mm(3) : 0);
        var words = RowWords.of(
                setting,
                new RowWords.Row(
                        setting.say(row.title()),
                        setting.say(row.support()),
                        row.mark().map(setting::say),
                        colours.warn(),
                        row.value().map(setting::say).orElse(""),
                        true),
                width);
        double height = Math.max(setting.mm(LEAST_ROW), words.height() + setting.mm(9));
        var plate = new Plate(setting.column(), height);
        var placed = words.placed(0, (height - words.height()) / 2);
        if (row.opens().isEmpty()) {
            placed.forEach(plate::put);
            return plate;
        }
        var touched = new Touched.Act(row.opens().get().id());
        var key = new Key(setting, touched, Key.Style.OPEN, setting.column(), height).row();
        placed.forEach(key::write);
        key.draw(Drawing.icon(
                Icon.ONWARD, setting.column() - onward * 0.71, (height - onward) / 2, onward, colours.act()));
        return plate.put(key, 0, 0);
    }
}
