package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;

/**
 * The front page's verbs side by side, by their names: read and counted from row to row. What supports a name stands in
 * one place under all of them while it has the focus, and is said aloud with the page.
 */
final class VerbGrid {
    private static final double PADDING = 1.2;
    /** As wide as the fill of one with the focus reaches out, twice, and what keeps two of them apart. */
    private static final double BETWEEN = 11;

    private final Showing showing;
    private final Setting setting;
    private final int abreast;
    private final List<Key> keys = new ArrayList<>();

    /** @param abreast how many stand in a row */
    VerbGrid(Showing showing, int abreast) {
        this.showing = showing;
        this.setting = showing.setting();
        this.abreast = abreast;
    }

    private double width() {
        return Math.floor((setting.column() - setting.mm(BETWEEN) * (abreast - 1)) / abreast);
    }

    private double room() {
        return width() - showing.numbers().room(setting);
    }

    /** Whether each of these names stands on one line. */
    boolean holds(List<Action> actions, Type type) {
        return actions.stream().allMatch(action -> setting.look().width(type, setting.say(action.label())) <= room());
    }

    /** As large as verbs are, unless a name would then be broken. */
    Type typeFor(List<Action> verbs) {
        return Stream.of(Type.VERB, Type.NEXT)
                .filter(type -> holds(verbs, type))
                .findFirst()
                .orElse(Type.ROW);
    }

    /** How many more stand in the last row of these. */
    int roomAfter(List<Action> actions) {
        return (abreast - actions.size() % abreast) % abreast;
    }

    /**
     * Rows of keys, each a block.
     *
     * @param type of verbs; what is no verb is smaller
     */
    List<Block> rows(List<Action> actions, Type type) {
        var rows = new ArrayList<Block>();
        for (int from = 0; from < actions.size(); from += abreast) {
            rows.add(new Block(row(actions.subList(from, Math.min(actions.size(), from + abreast)), type), 0));
        }
        return rows;
    }

    private Plate row(List<Action> actions, Type type) {
        var labels = actions.stream().map(action -> label(action, type)).toList();
        double padding = setting.mm(PADDING);
        double tallest = labels.stream().mapToDouble(Lines::getHeight).max().orElse(0);
        double baseline = labels.stream().mapToDouble(Lines::baseline).max().orElse(0);
        double height = Math.rint(tallest + 2 * padding);
        var row = new Plate(setting.column(), height);
        for (int i = 0; i < actions.size(); i++) {
            var key = new Key(setting, new Touched.Act(actions.get(i).id()), Key.Style.OPEN, width(), height).row();
            var label = labels.get(i);
            key.write(label.at(showing.numbers().room(setting), padding + baseline - label.baseline()));
            showing.numbers().on(key, 0, padding + baseline);
            keys.add(key);
            row.put(key, i * (width() + setting.mm(BETWEEN)), 0);
        }
        return row.hairline(setting, 0, height, setting.column());
    }

    private Lines label(Action action, Type type) {
        return Lines.set(
                setting.look(),
                action.emphasis() == Action.Emphasis.VERB ? type : Type.ROW,
                setting.colours().ink(),
                setting.say(action.label()),
                room());
    }

    /** The place where what supports the one with the focus stands: as high as the longest of them. */
    Block support(List<Action> actions) {
        var place = new Plate(setting.column(), 0);
        for (Action action : actions) {
            action.support().ifPresent(words -> {
                var lines = Lines.set(
                        setting.look(), Type.SUPPORT, setting.colours().quiet(), setting.say(words), setting.column());
                place.put(lines, 0, 0).grow(Math.max(place.getHeight(), lines.getHeight()));
                keys.stream()
                        .filter(key -> key.touched().equals(new Touched.Act(action.id())))
                        .forEach(key -> key.explainedBy(lines));
            });
        }
        return new Block(place, setting.mm(2));
    }
}
