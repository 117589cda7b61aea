package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Listing;

/**
 * Rows that open and say little, two side by side: many things that happen in a life are seen at once instead of a few on
 * each of many pages. Where letters leave no room for it they stand one under the other, as any row does.
 */
final class ShortRows {
    private static final double HEIGHT = 22;
    private static final double BETWEEN = 10;
    private static final double PADDING = 4.5;
    private static final int ABREAST = 2;

    private final Setting setting;
    private final double width;

    private ShortRows(Setting setting) {
        this.setting = setting;
        this.width = Math.floor((setting.column() - setting.mm(BETWEEN)) / ABREAST);
    }

    /** Empty unless each of them opens and stands on one line of half the width. */
    static Optional<List<Block>> of(Setting setting, List<Listing.Row> rows, double gapAbove) {
        var abreast = new ShortRows(setting);
        boolean fit = rows.size() > ABREAST && rows.stream().allMatch(abreast::fits);
        return fit ? Optional.of(abreast.blocks(rows, gapAbove)) : Optional.empty();
    }

    private double onward() {
        return Math.rint(setting.look().em(Type.BODY));
    }

    private boolean fits(Listing.Row row) {
        double words = setting.look().width(Type.ROW, setting.say(row.title()))
                + setting.mm(4)
                + setting.look().width(Type.SUPPORT, setting.say(row.support()));
        return row.opens().isPresent()
                && row.mark().isEmpty()
                && row.value().isEmpty()
                && words + setting.mm(3) + onward() <= width;
    }

    private List<Block> blocks(List<Listing.Row> rows, double gapAbove) {
        var blocks = new ArrayList<Block>();
        double height = Math.max(setting.mm(HEIGHT), setting.look().lineHeight(Type.ROW) + setting.mm(2 * PADDING));
        for (int from = 0; from < rows.size(); from += ABREAST) {
            var plate = new Plate(setting.column(), height);
            for (int i = from; i < Math.min(rows.size(), from + ABREAST); i++) {
                plate.put(key(rows.get(i), height), (i - from) * (width + setting.mm(BETWEEN)), 0);
            }
            if (from == 0) {
                plate.thickRule(setting, 0, 0, setting.column());
            }
            plate.hairline(setting, 0, height, setting.column());
            blocks.add(new Block(plate, from == 0 ? gapAbove : 0));
        }
        return blocks;
    }

    private Key key(Listing.Row row, double height) {
        var look = setting.look();
        var colours = setting.colours();
        var title = Lines.line(look, Type.ROW, colours.ink(), setting.say(row.title()));
        var support = Lines.line(look, Type.SUPPORT, colours.quiet(), setting.say(row.support()));
        double y = Math.rint((height - title.getHeight()) / 2);
        var touched = new Touched.Act(row.opens().orElseThrow().id());
        double arrow = width - onward() * 0.71;
        return new Key(setting, touched, Key.Style.OPEN, width, height)
                .row()
                .write(title.at(0, y))
                .write(support.at(
                        arrow - setting.mm(3) - support.getWidth(), y + title.baseline() - support.baseline()))
                .draw(Drawing.icon(Icon.ONWARD, arrow, (height - onward()) / 2, onward(), colours.act()));
    }
}
