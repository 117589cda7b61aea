package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Review;

/** A sheet of paper to read before money moves. The total and its capitals stand on every page of it. */
final class ReviewScreen {
    private static final double INSIDE = 12;
    private static final double LEAST_ROW = 36;

    private ReviewScreen() {}

    static Plate draw(Setting setting, Review review) {
        var rows = rows(setting, review);
        var onePage = new Plate(setting.width(), setting.height());
        var column = head(setting, review, onePage);
        column.add(new Block(sheet(setting, review, rows), setting.mm(8)));
        column.add(new Block(about(setting, review), setting.mm(7)));
        Actions.atFoot(setting, column, review.actions());
        return column.spare() >= 0 ? column.set() : paged(setting, review, rows);
    }

    private static Column head(Setting setting, Review review, Plate plate) {
        return new Column(setting, plate, Header.draw(setting, plate))
                .add(new Block(setting.question(setting.say(review.question())), 0));
    }

    private static Lines about(Setting setting, Review review) {
        return Lines.set(
                setting.look(), Type.SUPPORT, setting.colours().quiet(), setting.say(review.about()), setting.column());
    }

    /** The rows over as many sheets as they need, then the ways besides on a page of their own. */
    private static Plate paged(Setting setting, Review review, List<Plate> rows) {
        var probe = head(setting, review, new Plate(setting.width(), setting.height()));
        Actions.of(review.actions(), Emphasis.PRIMARY)
                .forEach(action -> probe.foot(new Block(Actions.next(setting, action), setting.mm(5))));
        probe.add(new Block(sheet(setting, review, List.of()), setting.mm(6)));
        double room = probe.spare() - Pager.height(setting) - setting.mm(6);
        var pages = Column.pages(rows.stream().map(row -> new Block(row, 0)).toList(), room);
        var quiet = review.actions().stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .toList();
        int count = pages.size() + 1;
        int page = Math.clamp(setting.shown().draft().page(), 0, count - 1);

        var plate = new Plate(setting.width(), setting.height());
        var column = head(setting, review, plate);
        if (page < pages.size()) {
            var those = pages.get(page).stream().map(block -> (Plate) block.pane()).toList();
            column.add(new Block(sheet(setting, review, those), setting.mm(6)));
        } else {
            column.add(new Block(about(setting, review), setting.mm(8)));
            quiet.forEach(action -> column.add(new Block(Actions.quiet(setting, action), setting.mm(8))));
        }
        column.foot(new Block(Pager.draw(setting, page, count), setting.mm(6)));
        Actions.of(review.actions(), Emphasis.PRIMARY)
                .forEach(action -> column.foot(new Block(Actions.next(setting, action), setting.mm(5))));
        return column.set();
    }

    private static double inner(Setting setting) {
        return setting.column() - 2 * setting.mm(INSIDE);
    }

    private static List<Plate> rows(Setting setting, Review review) {
        var rows = new ArrayList<Plate>();
        double width = inner(setting);
        for (Review.Entry entry : review.entries()) {
            var words = RowWords.of(
                    setting,
                    new RowWords.Row(
                            setting.say(entry.title()),
                            setting.say(entry.support()),
                            Optional.empty(),
                            setting.amount(entry.amount()),
                            true),
                    width);
            double height = Math.max(setting.mm(LEAST_ROW), words.height() + setting.mm(8));
            var row = new Plate(width, height);
            words.placed(0, (height - words.height()) / 2).forEach(row::put);
            rows.add(row.hairline(setting, 0, height, width));
        }
        return rows;
    }

    private static Plate sheet(Setting setting, Review review, List<Plate> rows) {
        double side = setting.mm(INSIDE);
        double y = setting.mm(3);
        var contents = new ArrayList<Plate>();
        for (Plate row : rows) {
            contents.add(row.at(side, y));
            y += row.getHeight();
        }
        var total = total(setting, review);
        contents.add(total.at(side, y));
        y += total.getHeight() + setting.mm(9);
        var sheet = new Plate(setting.column(), y);
        sheet.put(Drawing.paper(setting.look(), 0, 0, setting.column(), y));
        sheet.put(contents.toArray(Plate[]::new));
        return sheet;
    }

    /** Nearly three times anything near it, so that nobody misreads the point; the capitals beneath say it again. */
    private static Plate total(Setting setting, Review review) {
        var look = setting.look();
        var ink = setting.colours().ink();
        double width = inner(setting);
        var label = Lines.line(look, Type.STRONG, ink, setting.say(review.totalLabel()));
        var money = Money.draw(setting, review.total(), Type.TOTAL, Type.ROW, ink);
        var plate = new Plate(width, 0);
        double y = setting.mm(8);
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
            plate.put(lines, 0, y + setting.mm(3));
            y += setting.mm(3) + lines.getHeight();
        }
        return plate.grow(y);
    }
}
