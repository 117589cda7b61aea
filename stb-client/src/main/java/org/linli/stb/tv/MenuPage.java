package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Menu;

/**
 * A question with equal answers: numbered rows. On the front page the news stands under them, and many verbs stand side by
 * side.
 */
final class MenuPage {
    private static final String TROUBLE = "home.trouble";
    /** So many verbs have no page one under the other. */
    private static final int MANY = 4;
    /** Where letters are large the glass is the panel's, and wide enough for one more. */
    private static final int MOST_ABREAST = 3;

    private MenuPage() {}

    static Plate draw(Showing showing, Plate plate, Menu menu) {
        if (menu.board().isPresent() && Rows.of(menu.actions(), Emphasis.VERB).size() >= MANY) {
            return front(showing, menu);
        }
        var setting = showing.setting();
        var rows = new Rows(showing);
        var column = Head.under(showing, plate, menu);
        var lines = menu.board().map(Menu.Board::lines).orElse(List.of());
        var verbs = Rows.of(menu.actions(), Emphasis.VERB);
        if (verbs.isEmpty()) {
            // Nothing can be done now: why comes first.
            news(setting, lines).forEach(column::add);
        }
        boolean paged = !verbs.isEmpty() && !lines.isEmpty() && takesPages(showing, menu, lines);
        if (paged) {
            // The rest of the news is pages away: what comes first is said on the first.
            news(setting, List.of(foremost(lines))).forEach(column::add);
        }
        // The head's rule opens the list, where the question stands in it.
        double gap = menu.steps().isEmpty() ? 0 : setting.mm(3);
        rows.actions(verbs, Type.VERB, gap).forEach(column::add);
        rows.actions(ways(menu), Type.ROW, verbs.isEmpty() ? setting.mm(4) : 0).forEach(column::add);
        if (!verbs.isEmpty()) {
            news(setting, paged ? without(foremost(lines), lines) : lines).forEach(column::add);
        }
        Rows.of(menu.actions(), Emphasis.PRIMARY)
                .forEach(action -> column.foot(new Block(rows.next(action), setting.mm(4))));
        return column.set();
    }

    /**
     * All of it on one page: if need be without the place for what supports a name, which is said aloud all the same, or with
     * a verb more in each row. Else at least all verbs on the first; else on the fewest pages there are.
     */
    private static Plate front(Showing showing, Menu menu) {
        var ways = new ArrayList<FrontColumn>();
        for (int abreast = 2; abreast <= mostAbreast(showing, menu); abreast++) {
            ways.add(new FrontColumn(showing, menu, abreast, true));
            ways.add(new FrontColumn(showing, menu, abreast, false));
        }
        return ways.stream()
                .filter(FrontColumn::standsOnOnePage)
                .findFirst()
                .or(() -> ways.stream().filter(FrontColumn::beginsWithAllVerbs).findFirst())
                .map(FrontColumn::set)
                .orElseGet(() -> ways.stream()
                        .filter(way -> !way.isSupported())
                        .map(FrontColumn::set)
                        .min(Comparator.comparingInt(Plate::pages))
                        .orElseThrow());
    }

    private static int mostAbreast(Showing showing, Menu menu) {
        var verbs = Rows.of(menu.actions(), Emphasis.VERB);
        return new VerbGrid(showing, MOST_ABREAST).holds(verbs, Type.VERB) ? MOST_ABREAST : MOST_ABREAST - 1;
    }

    /** Whether verbs, ways and news do not stand on one page. */
    private static boolean takesPages(Showing showing, Menu menu, List<Menu.Line> lines) {
        var setting = showing.setting();
        var rows = new Rows(showing);
        var tried = Head.under(showing, Screens.fresh(showing), menu);
        rows.actions(Rows.of(menu.actions(), Emphasis.VERB), Type.VERB, 0).forEach(tried::add);
        rows.actions(ways(menu), Type.ROW, 0).forEach(tried::add);
        news(setting, lines).forEach(tried::add);
        return tried.spare() < 0;
    }

    static List<Menu.Line> without(Menu.Line one, List<Menu.Line> lines) {
        var others = new ArrayList<>(lines);
        others.remove(one);
        return others;
    }

    /** What warns, before what does not. */
    static Menu.Line foremost(List<Menu.Line> lines) {
        return lines.stream().filter(Menu.Line::warning).findFirst().orElseGet(lines::getFirst);
    }

    static List<Action> ways(Menu menu) {
        return Rows.of(menu.actions(), Emphasis.QUIET);
    }

    /** News of the neighbourhood and troubles of the machine, to be read. */
    static List<Block> news(Setting setting, List<Menu.Line> lines) {
        var blocks = new ArrayList<Block>();
        for (Menu.Line line : lines) {
            var row = line(setting, line);
            row.hairline(setting, 0, row.getHeight(), setting.column());
            blocks.add(new Block(row, 0));
        }
        return blocks;
    }

    private static Plate line(Setting setting, Menu.Line line) {
        var look = setting.look();
        var colours = setting.colours();
        boolean ours = line.label().key().equals(TROUBLE);
        var ink = line.warning() || ours ? colours.warn() : colours.act();
        var label = Lines.line(look, Type.MARK, ink, setting.say(line.label()));
        double padding = setting.mm(2);
        double wordsX = label.getWidth() + setting.mm(6);
        boolean beside = wordsX <= setting.column() * 0.4;
        var words = Lines.set(
                look, Type.SUPPORT, colours.ink(), setting.say(line.words()), setting.column() - (beside ? wordsX : 0));
        var row = new Plate(setting.column(), 0).put(label, 0, padding);
        return beside
                ? row.put(words, wordsX, padding).grow(words.getHeight() + 2 * padding)
                : row.put(words, 0, padding + label.getHeight())
                        .grow(label.getHeight() + words.getHeight() + 2 * padding);
    }
}
