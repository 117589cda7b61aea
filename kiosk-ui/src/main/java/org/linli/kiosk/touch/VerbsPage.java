package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
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
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Menu;

/**
 * The front page with three verbs and more: two columns of them under the question, within reach, and what is asked less
 * often in one row at the foot. Where letters leave no room for two columns they stand one under the other, on as many
 * pages as it takes.
 */
final class VerbsPage {
    private static final double AIRY = 62;
    private static final double CLOSE = 46;
    private static final int MOST_LINES = 3;
    private static final double WAY_HEIGHT = 27;
    private static final double INDENT = 8;
    /** No finger touches two of them at once. */
    private static final double BETWEEN = 3;

    private VerbsPage() {}

    /** @param masthead draws who this machine is and says where it ends */
    static Plate draw(Setting setting, Menu menu, ToDoubleFunction<Plate> masthead, List<Block> news) {
        var verbs = Actions.of(menu.actions(), Emphasis.VERB);
        if (standBeside(setting, verbs)) {
            for (double least : new double[] {AIRY, CLOSE}) {
                var column = column(setting, masthead, least == AIRY ? 10 : 6);
                news.forEach(column::add);
                column.foot(new Block(question(setting, menu), 0));
                grid(setting, verbs, least).forEach(column::foot);
                ways(setting, menu).forEach(column::foot);
                if (column.spare() >= 0) {
                    return column.setOnePage();
                }
            }
        }
        var column = column(setting, masthead, 6).add(new Block(question(setting, menu), 0));
        (standBeside(setting, verbs)
                        ? grid(setting, verbs, CLOSE)
                        : Actions.list(setting, verbs, Type.VERB, setting.mm(6)))
                .forEach(column::add);
        ways(setting, menu).forEach(column::add);
        for (int i = 0; i < news.size(); i++) {
            column.add(new Block(news.get(i).pane(), i == 0 ? setting.mm(8) : 0));
        }
        return column.set();
    }

    private static Column column(Setting setting, ToDoubleFunction<Plate> masthead, double gap) {
        var plate = new Plate(setting.width(), setting.height());
        return new Column(setting, plate, masthead.applyAsDouble(plate) + setting.mm(gap));
    }

    private static Lines question(Setting setting, Menu menu) {
        return Lines.set(
                setting.look(), Type.FRONT, setting.colours().ink(), setting.say(menu.question()), setting.column());
    }

    /** Whether every verb stays whole in half a page, and what supports it short. */
    private static boolean standBeside(Setting setting, List<Action> verbs) {
        double room = Math.rint(setting.column() / 2) - wordsX(setting, setting.mm(INDENT + BETWEEN));
        return verbs.stream().allMatch(verb -> {
            var support = support(setting, verb, room);
            return setting.look().width(Type.VERB, setting.say(verb.label())) <= room
                    && support.getHeight() <= MOST_LINES * setting.look().lineHeight(Type.SUPPORT) + 1;
        });
    }

    /** Under an ink rule, hairlines between. */
    private static List<Block> grid(Setting setting, List<Action> verbs, double least) {
        var rows = new ArrayList<Block>();
        double width = setting.column();
        double half = Math.rint(width / 2);
        for (int i = 0; i < verbs.size(); i += 2) {
            boolean paired = i + 1 < verbs.size();
            double height = Math.max(setting.mm(least), tallest(setting, verbs.subList(i, paired ? i + 2 : i + 1)));
            var row = new Plate(width, height);
            double between = setting.mm(BETWEEN) / 2;
            row.put(verb(setting, verbs.get(i), half - between, 0, height), 0, 0);
            if (paired) {
                double left = setting.mm(INDENT) - between;
                row.put(verb(setting, verbs.get(i + 1), width - half - between, left, height), half + between, 0);
            }
            if (i == 0) {
                row.thickRule(setting, 0, 0, width);
            }
            row.put(Drawing.block(
                    half,
                    0,
                    setting.look().hairline(),
                    height,
                    setting.colours().rule()));
            row.hairline(setting, 0, height, width);
            rows.add(new Block(row, i == 0 ? setting.mm(8) : 0));
        }
        return rows;
    }

    private static double tallest(Setting setting, List<Action> verbs) {
        double room = Math.rint(setting.column() / 2) - wordsX(setting, setting.mm(INDENT + BETWEEN));
        double words = verbs.stream()
                .mapToDouble(verb -> support(setting, verb, room).getHeight())
                .max()
                .orElse(0);
        return words + setting.look().lineHeight(Type.VERB) + setting.mm(12);
    }

    private static double wordsX(Setting setting, double left) {
        return left + setting.mm(2) + setting.mm(19) + setting.mm(7);
    }

    private static Lines support(Setting setting, Action verb, double room) {
        String words = verb.support().map(setting::say).orElse("");
        return Lines.set(setting.look(), Type.SUPPORT, setting.colours().quiet(), words, room);
    }

    private static Key verb(Setting setting, Action verb, double width, double left, double height) {
        var look = setting.look();
        var colours = setting.colours();
        double side = setting.mm(19);
        double x = wordsX(setting, left);
        var label = Lines.set(look, Type.VERB, colours.ink(), setting.say(verb.label()), width - x);
        var support = support(setting, verb, width - x);
        var key = new Key(setting, new Touched.Act(verb.id()), Key.Style.OPEN, width, height).row();
        double y = Math.rint((height - label.getHeight() - support.getHeight()) / 2);
        key.write(label.at(x, y)).write(support.at(x, y + label.getHeight()));
        Icon.of(verb.picture())
                .ifPresent(icon -> key.draw(Drawing.icon(
                        icon, left + setting.mm(2), (height - side) / 2, side, Actions.ink(setting, verb))));
        return key;
    }

    /** In one row where their names fit. */
    private static List<Block> ways(Setting setting, Menu menu) {
        var ways = FrontPage.ways(menu);
        if (ways.isEmpty()) {
            return List.of();
        }
        double gap = setting.mm(5);
        double width = Math.floor((setting.column() - gap * (ways.size() - 1)) / ways.size());
        boolean fit = ways.stream()
                .allMatch(way -> way.support().isEmpty()
                        && setting.look().width(Type.STRONG, setting.say(way.label())) <= width - setting.mm(8));
        if (!fit || ways.size() == 1) {
            return ways.stream()
                    .map(way -> new Block(Actions.quiet(setting, way), setting.mm(6)))
                    .toList();
        }
        double height = Math.max(setting.mm(WAY_HEIGHT), setting.look().lineHeight(Type.STRONG) + setting.mm(10));
        var row = new Plate(setting.column(), height);
        for (int i = 0; i < ways.size(); i++) {
            row.put(way(setting, ways.get(i), width, height), i * (width + gap), 0);
        }
        return List.of(new Block(row, setting.mm(8)));
    }

    private static Key way(Setting setting, Action way, double width, double height) {
        var label = Lines.set(
                setting.look(),
                Type.STRONG,
                setting.colours().ink(),
                setting.say(way.label()),
                width,
                Lines.Side.MIDDLE);
        return new Key(setting, new Touched.Act(way.id()), Key.Style.OUTLINED, width, height)
                .write(label.at(0, Math.rint((height - label.getHeight()) / 2)));
    }
}
