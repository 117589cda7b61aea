package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Money;
import org.linli.terminal.face.page.Pager;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.ReviewedSheet;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Review;

/** A sheet of paper to read before money moves; the next step, which names the sum, stands on each of its pages. */
final class ReviewPage {
    private static final double BELOW = 4;

    /** Leaves the total its room. */
    private static final double READ = 0.61;

    private ReviewPage() {}

    static Plate draw(Showing showing, Review review) {
        var setting = showing.setting();
        var wide = new Plate(setting.width(), setting.height());
        double top = Head.asking(showing, wide, review);
        var money = Money.draw(
                setting, review.total(), Type.TOTAL, Type.ROW, setting.colours().ink());
        return money.getWidth() > Sides.right(setting, READ)
                ? alone(showing, review)
                : Sides.draw(showing, wide, top, READ, left -> read(left, review), right -> done(right, review))
                        .orElseGet(() -> alone(showing, review));
    }

    /** The rows on paper, and whose they are. */
    private static Column read(Showing showing, Review review) {
        var setting = showing.setting();
        var column = Sides.column(showing);
        var rows = ReviewedSheet.rows(setting, review);
        double room = column.spare() - setting.mm(4);
        double around = ReviewedSheet.around(setting, BELOW);
        var about = about(setting, review);
        if (Block.heightOf(rows.stream().map(row -> new Block(row, 0)).toList()) + around + about.height() + about.gap()
                <= room) {
            column.add(new Block(ReviewedSheet.on(setting, rows, BELOW), 0));
            return column.add(about);
        }
        var blocks = rows.stream().map(row -> new Block(row, 0)).toList();
        for (List<Block> sheet : Column.pages(blocks, room - around - Pager.height(setting) - setting.mm(6))) {
            var those = sheet.stream().map(block -> (Plate) block.pane()).toList();
            column.add(new Block(ReviewedSheet.on(setting, those, BELOW), setting.mm(3)));
        }
        return column.add(about);
    }

    /** The total, and what to do about it; what comes after each key is said only where it has room. */
    private static Column done(Showing showing, Review review) {
        var said = done(showing, review, review.actions());
        return said.spare() >= 0
                ? said
                : done(
                        showing,
                        review,
                        review.actions().stream().map(Action::terse).toList());
    }

    private static Column done(Showing showing, Review review, List<Action> actions) {
        var column = Sides.column(showing);
        var setting = showing.setting();
        column.add(new Block(ReviewedSheet.total(setting, review, setting.column()), 0));
        new Rows(showing).atFoot(column, actions);
        return column;
    }

    /** One column, over as many pages as it needs. */
    private static Plate alone(Showing showing, Review review) {
        var setting = showing.setting();
        var pieces = new ArrayList<>(ReviewedSheet.rows(setting, review));
        pieces.add(ReviewedSheet.total(setting, review));
        var one = head(showing, review);
        one.add(new Block(ReviewedSheet.on(setting, pieces, BELOW), setting.mm(3)));
        rest(new Rows(showing), review).forEach(one::add);
        foot(showing, review, one);
        if (one.spare() >= 0) {
            return one.set();
        }
        // Measured with nothing on it, so that each page is known to have room for its pager and its next step.
        var empty = bare(showing, review);
        boolean onEach = !showing.isLarge();
        if (onEach) {
            foot(showing, review, empty);
        }
        double room = empty.spare() - Pager.height(setting) - setting.mm(9);
        var after = new ArrayList<Block>();
        if (!onEach) {
            // Larger words leave the next step no place on every page: it comes after the total.
            after.addAll(next(new Rows(showing, room), review));
        }
        after.addAll(rest(new Rows(showing, room), review));
        var flow = new ArrayList<Block>();
        if (!onEach) {
            Head.trouble(showing).ifPresent(flow::add);
        }
        flow.addAll(sheets(setting, review, room));
        var pages = Column.pages(flow, room);
        pages.addAll(Column.pages(after, room));
        int page = Math.clamp(showing.shown().draft().page(), 0, pages.size() - 1);
        var column = bare(showing, review);
        pages.get(page).forEach(column::add);
        column.foot(new Block(Pager.draw(setting, page, pages.size()), setting.mm(4)));
        if (onEach) {
            foot(showing, review, column);
        }
        return column.setOnePage().ofPages(pages.size());
    }

    /** The rows and the total, on as many sheets as that takes. */
    private static List<Block> sheets(Setting setting, Review review, double room) {
        double most = room - ReviewedSheet.around(setting, BELOW);
        var pieces = new ArrayList<>(ReviewedSheet.rows(setting, review, most));
        pieces.addAll(ReviewedSheet.totalIn(setting, review, most));
        var sheets = new ArrayList<Block>();
        for (List<Block> sheet :
                Column.pages(pieces.stream().map(piece -> new Block(piece, 0)).toList(), most)) {
            var those = sheet.stream().map(block -> (Plate) block.pane()).toList();
            sheets.add(new Block(ReviewedSheet.on(setting, those, BELOW), setting.mm(3)));
        }
        return sheets;
    }

    /** What stands on each page. */
    private static Column bare(Showing showing, Review review) {
        var setting = showing.setting();
        return Head.onEachPage(showing, new Plate(setting.width(), setting.height()), review);
    }

    private static Column head(Showing showing, Review review) {
        var setting = showing.setting();
        return Head.under(showing, new Plate(setting.width(), setting.height()), review);
    }

    /** Whose it is, and the ways besides: read after the sheet. */
    private static List<Block> rest(Rows rows, Review review) {
        var rest = new ArrayList<Block>();
        rest.add(about(rows.showing().setting(), review));
        rest.addAll(ways(rows, review));
        return rest;
    }

    private static Block about(Setting setting, Review review) {
        return new Block(
                Lines.set(
                        setting.look(),
                        Type.SUPPORT,
                        setting.colours().quiet(),
                        setting.say(review.about()),
                        setting.column()),
                setting.mm(3));
    }

    private static List<Block> ways(Rows rows, Review review) {
        var ways = review.actions().stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .toList();
        return rows.actions(ways, Type.STRONG, rows.showing().mm(4));
    }

    private static void foot(Showing showing, Review review, Column column) {
        next(new Rows(showing), review).forEach(column::foot);
    }

    private static List<Block> next(Rows rows, Review review) {
        return Rows.of(review.actions(), Emphasis.PRIMARY).stream()
                .map(action -> new Block(rows.next(action), rows.showing().mm(3)))
                .toList();
    }
}
