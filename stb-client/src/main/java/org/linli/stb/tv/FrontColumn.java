package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Menu;

/** The front page with many verbs, as it would stand in one arrangement of them: to be tried, and set if it is the best. */
final class FrontColumn {
    private final Showing showing;
    private final Menu menu;
    private final int abreast;
    private final boolean supported;

    /**
     * @param abreast how many verbs stand in a row
     * @param supported whether there is a place for what supports the one with the focus
     */
    FrontColumn(Showing showing, Menu menu, int abreast, boolean supported) {
        this.showing = showing;
        this.menu = menu;
        this.abreast = abreast;
        this.supported = supported;
    }

    boolean isSupported() {
        return supported;
    }

    boolean standsOnOnePage() {
        return column().spare() >= 0;
    }

    /** Whether the first of several pages holds every verb, and the place for what supports them. */
    boolean beginsWithAllVerbs() {
        return Block.heightOf(verbs(grid())) <= mostOnAPage();
    }

    /** Over pages what comes first of the news comes before all, unless a verb would have to leave the first page for it. */
    Plate set() {
        var whole = column();
        if (whole.spare() >= 0 || lines().isEmpty()) {
            return whole.set();
        }
        var first = MenuPage.foremost(lines());
        var opening = new ArrayList<>(MenuPage.news(showing.setting(), List.of(first)));
        opening.addAll(verbs(grid()));
        if (Block.heightOf(opening) > mostOnAPage()) {
            return whole.set();
        }
        var column = head();
        MenuPage.news(showing.setting(), List.of(first)).forEach(column::add);
        return under(column, MenuPage.without(first, lines())).set();
    }

    private Column column() {
        return under(head(), lines());
    }

    private Column head() {
        return Head.under(showing, Screens.fresh(showing), menu);
    }

    /** Another for each drawing: it knows the keys it made, and what supports each stands on the page with them. */
    private VerbGrid grid() {
        return new VerbGrid(showing, abreast);
    }

    /** The next step stays above the bar, on every page. */
    private List<Block> next() {
        var rows = new Rows(showing);
        return Rows.of(menu.actions(), Emphasis.PRIMARY).stream()
                .map(action -> new Block(rows.next(action), showing.mm(4)))
                .toList();
    }

    private double mostOnAPage() {
        var next = next();
        return head().mostOnAPage() - (next.isEmpty() ? 0 : Block.heightOf(next) + showing.mm(4));
    }

    private Column under(Column column, List<Menu.Line> news) {
        var grid = grid();
        verbs(grid).forEach(column::add);
        var ways = MenuPage.ways(menu);
        if (!ways.isEmpty() && !fitBeside()) {
            grid.rows(ways, Type.ROW).forEach(column::add);
        }
        MenuPage.news(showing.setting(), news).forEach(column::add);
        next().forEach(column::foot);
        return column;
    }

    /** Whether the last row of verbs has room for what is no verb. */
    private boolean fitBeside() {
        return MenuPage.ways(menu).size() <= grid().roomAfter(Rows.of(menu.actions(), Emphasis.VERB));
    }

    private List<Block> verbs(VerbGrid grid) {
        var verbs = Rows.of(menu.actions(), Emphasis.VERB);
        var together = new ArrayList<>(verbs);
        if (fitBeside()) {
            together.addAll(MenuPage.ways(menu));
        }
        var blocks = new ArrayList<>(grid.rows(together, grid.typeFor(verbs)));
        if (supported) {
            blocks.add(grid.support(together));
        }
        return blocks;
    }

    private List<Menu.Line> lines() {
        return menu.board().map(Menu.Board::lines).orElse(List.of());
    }
}
