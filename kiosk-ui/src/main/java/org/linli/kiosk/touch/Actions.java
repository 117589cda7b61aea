package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
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

/** The keys of a screen's actions in their three forms: the next step, a way besides, a row of a list. */
final class Actions {
    private static final double NEXT_HEIGHT = 46;
    private static final double QUIET_HEIGHT = 27;
    private static final double ROW_HEIGHT = 30;

    private Actions() {}

    static List<Action> of(List<Action> actions, Emphasis emphasis) {
        return actions.stream().filter(action -> action.emphasis() == emphasis).toList();
    }

    /** The largest filled shape of the page; its second line says what comes next. */
    static Key next(Setting setting, Action action) {
        var look = setting.look();
        double width = setting.column();
        double inside = width - setting.mm(12);
        var colours = setting.colours();
        var label = Lines.set(look, Type.NEXT, colours.onAct(), setting.say(action.label()), inside, Lines.Side.MIDDLE);
        var support = action.support()
                .map(text ->
                        Lines.set(look, Type.SUPPORT, colours.onAct(), setting.say(text), inside, Lines.Side.MIDDLE));
        double words = label.getHeight() + support.map(Lines::getHeight).orElse(0.0);
        double height = Math.max(setting.mm(support.isPresent() ? NEXT_HEIGHT : 38), words + setting.mm(13));
        var key = new Key(setting, new Touched.Act(action.id()), Key.Style.FILLED, width, height);
        double y = Math.rint((height - words) / 2);
        key.write(label.at(setting.mm(6), y));
        support.ifPresent(lines -> key.write(lines.at(setting.mm(6), y + label.getHeight())));
        return key;
    }

    /** Outlined, its support on the same line where it fits. */
    static Key quiet(Setting setting, Action action) {
        var look = setting.look();
        double width = setting.column();
        double inside = width - setting.mm(10);
        var ink = setting.colours().ink();
        String words = setting.say(action.label());
        String support = action.support().map(setting::say).orElse("");
        double gap = setting.mm(4);
        double oneLine =
                look.width(Type.STRONG, words) + (support.isEmpty() ? 0 : gap + look.width(Type.SUPPORT, support));
        if (oneLine <= inside) {
            double height = Math.max(setting.mm(QUIET_HEIGHT), look.lineHeight(Type.STRONG) + setting.mm(10));
            var key = new Key(setting, new Touched.Act(action.id()), Key.Style.OUTLINED, width, height);
            var label = Lines.line(look, Type.STRONG, ink, words);
            double x = (width - oneLine) / 2;
            double y = Math.rint((height - label.getHeight()) / 2);
            key.write(label.at(x, y));
            if (!support.isEmpty()) {
                var beside = Lines.line(look, Type.SUPPORT, setting.colours().quiet(), support);
                key.write(beside.at(x + label.getWidth() + gap, y + label.baseline() - beside.baseline()));
            }
            return key;
        }
        var label = Lines.set(look, Type.STRONG, ink, words, inside, Lines.Side.MIDDLE);
        var below = Lines.set(look, Type.SUPPORT, setting.colours().quiet(), support, inside, Lines.Side.MIDDLE);
        double block = label.getHeight() + (support.isEmpty() ? 0 : below.getHeight());
        double height = Math.max(setting.mm(QUIET_HEIGHT), block + setting.mm(9));
        var key = new Key(setting, new Touched.Act(action.id()), Key.Style.OUTLINED, width, height);
        double y = Math.rint((height - block) / 2);
        key.write(label.at(setting.mm(5), y));
        return support.isEmpty() ? key : key.write(below.at(setting.mm(5), y + label.getHeight()));
    }

    /** A row with its icon, its words and what supports them at the right, or beneath where that does not fit. */
    static Key row(Setting setting, Action action, Type type, double least) {
        var look = setting.look();
        var colours = setting.colours();
        double width = setting.column();
        double side = Math.rint(look.em(type) * 1.3);
        var icon = Icon.of(action.picture());
        double textX = icon.isPresent() ? side + setting.mm(6) : 0;
        double onward = Math.rint(look.em(Type.BODY));
        double inside = width - textX - onward - setting.mm(4);
        String support = action.support().map(setting::say).orElse("");
        String words = setting.say(action.label());
        double beside = look.width(type, words) + setting.mm(8) + look.width(Type.SUPPORT, support);
        boolean oneLine = support.isEmpty() || beside <= inside;
        var label = Lines.set(look, type, colours.ink(), words, inside);
        var below = Lines.set(look, Type.SUPPORT, colours.quiet(), support, inside);
        double block = label.getHeight() + (oneLine ? 0 : below.getHeight() + setting.mm(0.5));
        double height = Math.max(setting.mm(least), block + setting.mm(9));
        var key = new Key(setting, new Touched.Act(action.id()), Key.Style.OPEN, width, height).row();
        double y = Math.rint((height - block) / 2);
        key.write(label.at(textX, y));
        if (oneLine && !support.isEmpty()) {
            var right = Lines.line(look, Type.SUPPORT, colours.quiet(), support);
            double x = textX + inside - right.getWidth();
            key.write(right.at(x, y + label.baseline() - right.baseline()));
        } else if (!oneLine) {
            key.write(below.at(textX, y + label.getHeight() + setting.mm(0.5)));
        }
        icon.ifPresent(drawing -> key.draw(Drawing.icon(drawing, 0, (height - side) / 2, side, ink(setting, action))));
        return key.draw(Drawing.icon(Icon.ONWARD, width - onward * 0.71, (height - onward) / 2, onward, colours.act()));
    }

    /** Of the sign before the words: what can be done is civic, what is out of order warns. */
    static Color ink(Setting setting, Action action) {
        var colours = setting.colours();
        return action.picture() == Action.Picture.OUT_OF_ORDER ? colours.warn() : colours.act();
    }

    /** A list under an ink rule, its rows divided by hairlines; each row a block of its own, so that pages can part them. */
    static List<Block> list(Setting setting, List<Action> actions, Type type, double gapAbove) {
        var rows = new ArrayList<Block>();
        for (int i = 0; i < actions.size(); i++) {
            var key = row(setting, actions.get(i), type, type == Type.VERB ? 44 : ROW_HEIGHT);
            var row = new Plate(setting.column(), key.getHeight());
            row.put(key, 0, 0);
            if (i == 0) {
                row.thickRule(setting, 0, 0, setting.column());
            }
            row.hairline(setting, 0, key.getHeight(), setting.column());
            rows.add(new Block(row, i == 0 ? gapAbove : 0));
        }
        return rows;
    }

    /** The next step and the ways besides, in their places at the foot. */
    static void atFoot(Setting setting, Column column, List<Action> actions) {
        of(actions, Emphasis.PRIMARY).forEach(action -> column.foot(new Block(next(setting, action), setting.mm(6))));
        actions.stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .forEach(action -> column.besides(new Block(quiet(setting, action), setting.mm(5.5))));
    }
}
