package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.RowWords;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Action.Emphasis;

/** Rows to choose: a figure, the words, what supports them beside or beneath. The one with the focus is filled. */
final class Rows {
    private static final double PADDING = 2.2;
    private static final double VERB_PADDING = 1.2;
    private static final double MOST = 0.5;

    private final Showing showing;
    private final Setting setting;
    private final double most;

    Rows(Showing showing) {
        this(showing, Double.MAX_VALUE);
    }

    /** @param most how high a row may be, in pixels: what a page has room for */
    Rows(Showing showing, double most) {
        this.showing = showing;
        this.setting = showing.setting();
        this.most = most;
    }

    Showing showing() {
        return showing;
    }

    static List<Action> of(List<Action> actions, Emphasis emphasis) {
        return actions.stream().filter(action -> action.emphasis() == emphasis).toList();
    }

    /** Under an ink rule, divided by hairlines; what supports the words stands in a column of its own if all of it fits. */
    List<Block> actions(List<Action> actions, Type type, double gapAbove) {
        double words = actions.stream()
                .mapToDouble(action -> setting.look().width(type, setting.say(action.label())))
                .max()
                .orElse(0);
        double support = actions.stream()
                .mapToDouble(action -> setting.look().width(Type.SUPPORT, support(action)))
                .max()
                .orElse(0);
        double column = Math.rint(indent() + words + setting.mm(9));
        boolean beside = column + support <= setting.column();
        return ruled(actions, action -> row(action, type, beside ? column : 0), gapAbove);
    }

    private String support(Action action) {
        return action.support().map(setting::say).orElse("");
    }

    private double indent() {
        return showing.numbers().room(setting);
    }

    /** Where larger words would fill half a page with one row, what comes after it is left to the voice. */
    private Plate row(Action action, Type type, double supportX) {
        var whole = drawn(action, type, supportX);
        return isTooHigh(whole.getHeight()) ? drawn(action.terse(), type, supportX) : whole;
    }

    private boolean isTooHigh(double height) {
        return showing.isLarge() && height > Math.min(most, setting.height() * MOST);
    }

    private Plate drawn(Action action, Type type, double supportX) {
        var look = setting.look();
        var colours = setting.colours();
        double textX = indent();
        double inside = setting.column() - textX;
        var label = Lines.set(look, type, colours.ink(), setting.say(action.label()), inside);
        String words = support(action);
        double block = label.getHeight();
        Optional<Lines> support = Optional.empty();
        if (!words.isEmpty()) {
            var lines = Lines.set(
                    look, Type.SUPPORT, colours.quiet(), words, supportX > 0 ? setting.column() - supportX : inside);
            support = Optional.of(lines);
            block += supportX > 0 ? 0 : lines.getHeight();
        }
        // Large words bring their own air; six verbs stand on one page.
        double y = setting.mm(type == Type.VERB ? VERB_PADDING : PADDING);
        double height = Math.rint(block + 2 * y);
        var key = new Key(setting, new Touched.Act(action.id()), Key.Style.OPEN, setting.column(), height).row();
        key.write(label.at(textX, y));
        support.ifPresent(lines -> key.write(
                supportX > 0
                        ? lines.at(supportX, y + label.baseline() - lines.baseline())
                        : lines.at(textX, y + label.getHeight())));
        showing.numbers().on(key, 0, y + label.baseline());
        return new Plate(setting.column(), height).put(key, 0, 0);
    }

    /** The one obvious next step: outlined while the focus is elsewhere. What comes after it as in any row. */
    Key next(Action action) {
        var whole = outlined(action);
        return isTooHigh(whole.getHeight()) ? outlined(action.terse()) : whole;
    }

    private Key outlined(Action action) {
        var look = setting.look();
        var ink = setting.colours().ink();
        double side = setting.mm(4);
        double textX = side + indent();
        double inside = setting.column() - textX - side;
        var label = Lines.set(look, Type.NEXT, ink, setting.say(action.label()), inside);
        String words = support(action);
        double beside = label.widest() + setting.mm(6) + look.width(Type.SUPPORT, words);
        boolean oneLine = words.isEmpty() || (label.count() == 1 && beside <= inside);
        var support = Lines.set(look, Type.SUPPORT, ink, words, inside);
        double block = label.getHeight() + (oneLine ? 0 : support.getHeight());
        double height = Math.rint(block + 2 * setting.mm(PADDING + 0.6));
        var key = new Key(setting, new Touched.Act(action.id()), Key.Style.OUTLINED, setting.column(), height);
        double y = Math.rint((height - block) / 2);
        key.write(label.at(textX, y));
        if (!words.isEmpty() && oneLine) {
            var right = Lines.line(look, Type.SUPPORT, ink, words);
            key.write(right.at(setting.column() - side - right.getWidth(), y + label.baseline() - right.baseline()));
        } else if (!words.isEmpty()) {
            key.write(support.at(textX, y + label.getHeight()));
        }
        showing.numbers().on(key, side, y + label.baseline());
        return key;
    }

    /** The next step on every page, the ways besides as rows after what is read. */
    void atFoot(Column column, List<Action> actions) {
        of(actions, Emphasis.PRIMARY).forEach(action -> column.foot(new Block(next(action), setting.mm(4))));
        var ways = actions.stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .toList();
        actions(ways, Type.STRONG, setting.mm(5)).forEach(column::besides);
    }

    /** Rows of any kind, the first under an ink rule; without a gap it stands under a rule already. */
    <T> List<Block> ruled(List<T> things, Function<T, Plate> draw, double gapAbove) {
        var blocks = new ArrayList<Block>();
        for (T thing : things) {
            boolean first = blocks.isEmpty();
            var row = draw.apply(thing);
            if (first && gapAbove > 0) {
                row.thickRule(setting, 0, 0, setting.column());
            }
            row.hairline(setting, 0, row.getHeight(), setting.column());
            blocks.add(new Block(row, first ? gapAbove : 0));
        }
        return blocks;
    }

    /** A row with an amount that acts. */
    Plate acting(Touched touched, RowWords.Row words, Optional<Boolean> ticked) {
        var colours = setting.colours();
        double boxX = indent();
        double box = ticked.isPresent() ? Math.rint(setting.look().em(Type.ROW)) : 0;
        double textX = boxX + (box > 0 ? box + setting.mm(4) : 0);
        double onward = ticked.isPresent() ? 0 : Math.rint(setting.look().em(Type.BODY));
        double room = setting.column() - textX - (onward > 0 ? onward + setting.mm(2) : 0);
        var set = RowWords.within(setting, words, room, most - 2 * setting.mm(PADDING));
        double height = Math.rint(set.height() + 2 * setting.mm(PADDING));
        var key = new Key(setting, touched, Key.Style.OPEN, setting.column(), height).row();
        double y = setting.mm(PADDING);
        var lines = set.placed(textX, y);
        lines.forEach(key::write);
        double baseline = y + lines.getFirst().baseline();
        ticked.ifPresent(yes -> tickBox(key, boxX, Math.rint(baseline - box * 0.87), box, yes));
        if (onward > 0) {
            key.draw(Drawing.icon(
                    Icon.ONWARD, setting.column() - onward * 0.75, (height - onward) / 2, onward, colours.act()));
        }
        showing.numbers().on(key, 0, baseline);
        return new Plate(setting.column(), height).put(key, 0, 0);
    }

    private void tickBox(Key key, double x, double y, double box, boolean ticked) {
        var colours = setting.colours();
        if (ticked) {
            key.put(Drawing.block(x, y, box, box, colours.act()));
        }
        key.draw(Drawing.frame(x, y, box, box, setting.mm(0.75), ticked ? colours.act() : colours.quiet()));
        if (ticked) {
            key.draw(Drawing.icon(Icon.TICK, x + box * 0.06, y + box * 0.06, box * 0.88, colours.onAct()));
        }
    }

    /** A row that is only read; its words begin where those of its neighbours do. */
    Plate still(RowWords.Row words, double textX) {
        var set = RowWords.within(setting, words, setting.column() - textX, most - 2 * setting.mm(PADDING));
        double height = Math.rint(set.height() + 2 * setting.mm(PADDING));
        var plate = new Plate(setting.column(), height);
        set.placed(textX, setting.mm(PADDING)).forEach(plate::put);
        return plate;
    }

    /** Where the words of a row with a box begin. */
    double afterTheBox() {
        return indent() + Math.rint(setting.look().em(Type.ROW)) + setting.mm(4);
    }
}
