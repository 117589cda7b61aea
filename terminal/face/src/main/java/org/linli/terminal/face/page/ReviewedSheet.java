package org.linli.terminal.face.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Review;

/** A sheet of paper to read before money moves, in pieces that pages can part: its rows, its total. */
public final class ReviewedSheet {
    private static final double INSIDE = 12;
    private static final double LEAST_ROW = 38;
    private static final double ABOVE_ROWS = 3;

    private ReviewedSheet() {}

    /** What a sheet needs above and below its pieces, in pixels. */
    public static double around(Setting setting, double below) {
        return setting.mm(ABOVE_ROWS + below);
    }

    public static List<Plate> rows(Setting setting, Review review) {
        var rows = new ArrayList<Plate>();
        double width = inner(setting);
        for (Review.Entry entry : review.entries()) {
            var words = RowWords.of(
                    setting,
                    new RowWords.Row(
                            setting.say(entry.title()),
                            setting.say(entry.support()),
                            Optional.empty(),
                            setting.colours().warn(),
                            setting.amount(entry.amount()),
                            true),
                    width);
            double height = Math.max(setting.finger(LEAST_ROW), words.height() + setting.mm(6));
            var row = new Plate(width, height);
            words.placed(0, (height - words.height()) / 2).forEach(row::put);
            rows.add(row.hairline(setting, 0, height, width));
        }
        return rows;
    }

    private static double inner(Setting setting) {
        return setting.column() - 2 * setting.mm(INSIDE);
    }

    /** Everything on one sheet of paper.
     *
     * @param below the last piece, in millimetres
     */
    public static Plate on(Setting setting, List<Plate> pieces, double below) {
        double side = setting.mm(INSIDE);
        double y = setting.mm(ABOVE_ROWS);
        for (Plate piece : pieces) {
            piece.at(side, y);
            y += piece.getHeight();
        }
        y += setting.mm(below);
        var sheet = new Plate(setting.column(), y);
        sheet.put(Drawing.paper(setting.look(), 0, 0, setting.column(), y));
        return sheet.put(pieces.toArray(Plate[]::new));
    }

    /** Nearly three times anything near it, so that nobody misreads the point; the capitals beneath say it again. */
    public static Plate total(Setting setting, Review review) {
        return total(setting, review, inner(setting));
    }

    /** The same, for a place beside the sheet. */
    public static Plate total(Setting setting, Review review, double width) {
        var look = setting.look();
        var ink = setting.colours().ink();
        var label = Lines.line(look, Type.STRONG, ink, setting.say(review.totalLabel()));
        var money = Money.draw(setting, review.total(), Type.TOTAL, Type.ROW, ink);
        var plate = new Plate(width, 0);
        double y = Math.max(setting.finger(8), setting.mm(3));
        boolean beside = label.getWidth() + setting.mm(6) + money.getWidth() <= width;
        if (!beside) {
            plate.put(label, 0, y - setting.mm(2));
            y += label.getHeight() - setting.mm(1);
        }
        plate.put(money, width - money.getWidth(), y);
        if (beside) {
            plate.put(label, 0, y + look.baseline(Type.TOTAL) - label.baseline());
        }
        y += money.getHeight();
        var capitals = setting.texts().capitals(review.total());
        if (capitals.isPresent()) {
            var lines = Lines.set(look, Type.CAPITALS, ink, capitals.get(), width, Lines.Side.RIGHT);
            plate.put(lines, 0, y + setting.mm(5));
            y += setting.mm(5) + lines.getHeight();
        }
        return plate.grow(y);
    }
}
