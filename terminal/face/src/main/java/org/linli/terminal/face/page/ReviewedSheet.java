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
    private static final double AROUND_ROW = 6;

    private ReviewedSheet() {}

    /** What a sheet needs above and below its pieces, in pixels. */
    public static double around(Setting setting, double below) {
        return setting.mm(ABOVE_ROWS + below);
    }

    public static List<Plate> rows(Setting setting, Review review) {
        return rows(setting, review, Double.MAX_VALUE);
    }

    /** The same where no piece may be higher than this: a higher row comes in several. */
    public static List<Plate> rows(Setting setting, Review review, double most) {
        var rows = new ArrayList<Plate>();
        double width = inner(setting);
        for (Review.Entry entry : review.entries()) {
            var row = new RowWords.Row(
                    setting.say(entry.title()),
                    setting.say(entry.support()),
                    Optional.empty(),
                    setting.colours().warn(),
                    setting.amount(entry.amount()),
                    true);
            var words = RowWords.within(setting, row, width, most - setting.mm(AROUND_ROW));
            double height = Math.max(setting.finger(LEAST_ROW), words.height() + setting.mm(AROUND_ROW));
            if (height > most) {
                rows.addAll(parted(setting, words, width, most));
            } else {
                var plate = new Plate(width, height);
                words.placed(0, (height - words.height()) / 2).forEach(plate::put);
                rows.add(plate);
            }
            rows.getLast().hairline(setting, 0, rows.getLast().getHeight(), width);
        }
        return rows;
    }

    /** What stands on one line together stays together. */
    private static List<Plate> parted(Setting setting, RowWords words, double width, double most) {
        var parts = new ArrayList<Plate>();
        double above = setting.mm(AROUND_ROW) / 2;
        double top = Double.NEGATIVE_INFINITY;
        for (Lines lines : words.placed(0, 0)) {
            if (lines.getLayoutY() == top) {
                parts.getLast().put(lines, lines.getLayoutX(), above);
            } else {
                top = lines.getLayoutY();
                for (Lines part : lines.parted(most - 2 * above)) {
                    parts.add(new Plate(width, part.getHeight() + 2 * above).put(part, lines.getLayoutX(), above));
                }
            }
        }
        return parts;
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
        var plate = sum(setting, review, width);
        capitals(setting, review, width).ifPresent(capitals -> {
            plate.put(capitals, 0, plate.getHeight());
            plate.grow(plate.getHeight() + capitals.getHeight());
        });
        return plate;
    }

    /** In pieces of which none is higher than this, where that can be. */
    public static List<Plate> totalIn(Setting setting, Review review, double most) {
        var whole = total(setting, review);
        if (whole.getHeight() <= most) {
            return List.of(whole);
        }
        var parts = new ArrayList<Plate>();
        parts.add(sum(setting, review, inner(setting)));
        capitals(setting, review, inner(setting)).ifPresent(parts::add);
        return parts;
    }

    private static Plate sum(Setting setting, Review review, double width) {
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
        return plate.grow(y + money.getHeight());
    }

    private static Optional<Plate> capitals(Setting setting, Review review, double width) {
        return setting.texts().capitals(review.total()).map(words -> {
            var ink = setting.colours().ink();
            var lines = Lines.set(setting.look(), Type.CAPITALS, ink, words, width, Lines.Side.RIGHT);
            double above = setting.mm(5);
            return new Plate(width, above + lines.getHeight()).put(lines, 0, above);
        });
    }
}
