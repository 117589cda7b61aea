package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Pager;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.ReviewedSheet;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Review;

/** A sheet of paper to read before money moves. */
final class ReviewScreen {
    private static final double BELOW_ROWS = 11;

    /** On pages the room belongs to the rows. */
    private static final double BELOW_PAGED = 4;

    private static final double ABOVE_PAGED = 6;

    private ReviewScreen() {}

    static Plate draw(Setting setting, Review review) {
        var rows = ReviewedSheet.rows(setting, review);
        var onePage = new Plate(setting.width(), setting.height());
        var column = head(setting, review, onePage);
        var pieces = new ArrayList<>(rows);
        pieces.add(ReviewedSheet.total(setting, review));
        column.add(new Block(ReviewedSheet.on(setting, pieces, BELOW_ROWS), setting.mm(8)));
        column.add(new Block(about(setting, review), setting.mm(7)));
        Actions.atFoot(setting, column, review.actions());
        return column.spare() >= 0 ? column.set() : paged(setting, review, rows);
    }

    private static Column head(Setting setting, Review review, Plate plate) {
        return new Column(setting, plate, Header.draw(setting, plate))
                .ask(setting.question(setting.say(review.question())));
    }

    private static Lines about(Setting setting, Review review) {
        return support(setting, setting.say(review.about()));
    }

    private static Lines support(Setting setting, String words) {
        return Lines.set(setting.look(), Type.SUPPORT, setting.colours().quiet(), words, setting.column());
    }

    /**
     * The rows and at last the total over as many sheets as they need, then what is said besides. The next step, which
     * names the sum, stands on every page, and so do the ways besides: whoever has no phone looks for them nowhere else.
     */
    private static Plate paged(Setting setting, Review review, List<Plate> rows) {
        var pieces = new ArrayList<>(rows);
        pieces.add(ReviewedSheet.total(setting, review));
        var flow = new ArrayList<Block>();
        flow.add(new Block(about(setting, review), setting.mm(8)));
        // On pages a key has room for its own words alone; what comes after it is read with the rest.
        Actions.of(review.actions(), Emphasis.PRIMARY).stream()
                .flatMap(action -> action.support().stream())
                .forEach(support -> flow.add(new Block(support(setting, setting.say(support)), setting.mm(4))));
        besides(review)
                .filter(action -> action.support().isPresent())
                .map(action -> setting.say(action.label()) + " "
                        + setting.say(action.support().orElseThrow()))
                .forEach(words -> flow.add(new Block(support(setting, words), setting.mm(4))));

        double room = foot(setting, review, head(setting, review, new Plate(setting.width(), setting.height())), 0, 1)
                        .spare()
                - setting.mm(ABOVE_PAGED);
        var sheets = Column.pages(
                pieces.stream().map(piece -> new Block(piece, 0)).toList(),
                room - ReviewedSheet.around(setting, BELOW_PAGED));
        double lastSheet = Block.heightOf(sheets.getLast()) + ReviewedSheet.around(setting, BELOW_PAGED);
        boolean below = lastSheet + Block.heightOf(flow) <= room;
        var rest = below ? List.<List<Block>>of() : Column.pages(flow, room);
        int count = sheets.size() + rest.size();
        int page = Math.clamp(setting.shown().draft().page(), 0, count - 1);

        var column = head(setting, review, new Plate(setting.width(), setting.height()));
        if (page < sheets.size()) {
            var those =
                    sheets.get(page).stream().map(block -> (Plate) block.pane()).toList();
            column.add(new Block(ReviewedSheet.on(setting, those, BELOW_PAGED), setting.mm(ABOVE_PAGED)));
            if (below && page == sheets.size() - 1) {
                flow.forEach(column::add);
            }
        } else {
            rest.get(page - sheets.size()).forEach(column::add);
        }
        return foot(setting, review, column, page, count).setOnePage().ofPages(count);
    }

    private static Column foot(Setting setting, Review review, Column column, int page, int pages) {
        column.foot(new Block(Pager.draw(setting, page, pages), setting.mm(6)));
        Actions.of(review.actions(), Emphasis.PRIMARY)
                .forEach(action -> column.foot(new Block(Actions.next(setting, action.terse()), setting.mm(4))));
        besides(review)
                .forEach(action -> column.foot(new Block(Actions.quiet(setting, action.terse()), setting.mm(3))));
        return column;
    }

    private static Stream<Action> besides(Review review) {
        return review.actions().stream().filter(action -> action.emphasis() != Emphasis.PRIMARY);
    }
}
