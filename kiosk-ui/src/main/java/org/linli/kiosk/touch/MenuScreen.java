package org.linli.kiosk.touch;

import java.time.LocalDateTime;
import java.util.List;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Menu;

/** A question with equal answers. On the front page the board hangs above it and the answers stand within reach. */
final class MenuScreen {
    private static final int FEW = 2;
    /** In millimetres: two of them and their question fill the page evenly. */
    private static final double POSTER = 112;

    private MenuScreen() {}

    static Plate draw(Setting setting, Menu menu, LocalDateTime now) {
        var plate = new Plate(setting.width(), setting.height());
        if (menu.board().isPresent()) {
            return FrontPage.draw(setting, menu, menu.board().get(), now);
        }
        double top = Header.draw(setting, plate);
        var verbs = Actions.of(menu.actions(), Action.Emphasis.VERB);
        if (!verbs.isEmpty() && few(menu)) {
            var posters = new Column(setting, plate, top).ask(setting.question(setting.say(menu.question())));
            verbs.forEach(verb -> posters.add(new Block(broad(setting, verb, POSTER), setting.mm(8))));
            besides(setting, posters, menu);
            if (posters.spare() >= 0) {
                return posters.sink(posters.spare() / 2).set();
            }
        }
        var column = new Column(setting, plate, top).ask(setting.question(setting.say(menu.question())));
        listed(setting, verbs).forEach(column::add);
        besides(setting, column, menu);
        return column.set();
    }

    private static void besides(Setting setting, Column column, Menu menu) {
        Actions.atFoot(
                setting,
                column,
                menu.actions().stream()
                        .filter(action -> action.emphasis() != Action.Emphasis.VERB)
                        .toList());
    }

    private static List<Block> listed(Setting setting, List<Action> actions) {
        return Actions.list(setting, actions, Type.ROW, setting.mm(9));
    }

    /** One or two verbs, each as wide as the page. */
    static boolean few(Menu menu) {
        return Actions.of(menu.actions(), Action.Emphasis.VERB).size() <= FEW;
    }

    /**
     * A verb as wide as the column, set like a poster: the sign above, the word and what to bring below it, an arrow where
     * the hand comes.
     *
     * @param least height in millimetres
     */
    static Key broad(Setting setting, Action action, double least) {
        var look = setting.look();
        var colours = setting.colours();
        double width = setting.column();
        double side = setting.mm(34);
        double padding = setting.mm(14);
        double onward = setting.mm(20);
        double inside = width - 2 * padding;
        var label = Lines.set(look, Type.FRONT, colours.onAct(), setting.say(action.label()), inside - onward);
        var support =
                action.support().map(text -> Lines.set(look, Type.BODY, colours.onAct(), setting.say(text), inside));
        double words = label.getHeight()
                + support.map(lines -> lines.getHeight() + setting.mm(3)).orElse(0.0);
        double height = Math.max(setting.mm(least), words + side + 2 * padding + setting.mm(8));
        var key = new Key(setting, new Touched.Act(action.id()), Key.Style.FILLED, width, height);
        double y = Math.rint(height - padding - words);
        key.write(label.at(padding, y));
        support.ifPresent(lines -> key.write(lines.at(padding, y + label.getHeight() + setting.mm(3))));
        // The drawings of the icons begin a fifth inside their squares; their strokes stand on the margin.
        Icon.of(action.picture())
                .ifPresent(icon ->
                        key.draw(Drawing.icon(icon, padding - side / 6, padding - side / 12, side, colours.onAct())));
        return key.draw(Drawing.icon(
                Icon.ONWARD,
                width - padding - onward * 0.71,
                y + (label.getHeight() - onward) / 2,
                onward,
                colours.onAct()));
    }

    /** The same without its sign, where words need the room. */
    static Key plain(Setting setting, Action action) {
        var look = setting.look();
        var ink = setting.colours().onAct();
        double width = setting.column();
        double padding = setting.mm(9);
        double onward = setting.mm(16);
        double inside = width - 2 * padding;
        var label = Lines.set(look, Type.QUESTION, ink, setting.say(action.label()), inside - onward);
        var support = Lines.set(
                look, Type.SUPPORT, ink, action.support().map(setting::say).orElse(""), inside);
        double height = label.getHeight() + support.getHeight() + setting.mm(13);
        var key = new Key(setting, new Touched.Act(action.id()), Key.Style.FILLED, width, height);
        key.write(label.at(padding, setting.mm(6))).write(support.at(padding, setting.mm(6) + label.getHeight()));
        double y = setting.mm(6) + (look.lineHeight(Type.QUESTION) - onward) / 2;
        return key.draw(Drawing.icon(Icon.ONWARD, width - padding - onward * 0.71, y, onward, ink));
    }
}
