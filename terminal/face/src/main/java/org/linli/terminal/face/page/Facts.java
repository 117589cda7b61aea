package org.linli.terminal.face.page;

import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Labelled;

/** Labelled values in two columns under an ink rule, divided by hairlines; each a block, so that pages can part them. */
public final class Facts {
    private static final double ROW_PADDING = 3.5;
    /** Of those that stand in a long text, which a low page has little room for. */
    private static final double CLOSE_PADDING = 0.9;

    private static final double MOST_FOR_LABELS = 0.45;

    private Facts() {}

    public static List<Block> of(Setting setting, List<Labelled> facts, double gapAbove) {
        return of(setting, facts, gapAbove, setting.mm(ROW_PADDING));
    }

    /** The same where they are read among other things: closer across the room, where a page is low. */
    static List<Block> amongOthers(Setting setting, List<Labelled> facts, double gapAbove) {
        boolean low = setting.look().profile().distance() == Distance.ACROSS_THE_ROOM;
        return of(setting, facts, gapAbove, setting.mm(low ? CLOSE_PADDING : ROW_PADDING));
    }

    private static List<Block> of(Setting setting, List<Labelled> facts, double gapAbove, double padding) {
        double labels = 0;
        double values = 0;
        for (Labelled fact : facts) {
            labels = Math.max(labels, setting.look().width(Type.BODY, setting.say(fact.label())));
            values = Math.max(values, setting.look().width(Type.STRONG, setting.say(fact.value())));
        }
        double width = setting.column();
        double valueX = labels + setting.mm(8);
        // Long labels leave room for a line of short values.
        boolean beside = valueX <= width * MOST_FOR_LABELS || valueX + values <= width;
        var rows = new ArrayList<Block>();
        for (int i = 0; i < facts.size(); i++) {
            var row = row(setting, facts.get(i), beside ? valueX : 0, padding);
            if (i == 0) {
                row.thickRule(setting, 0, 0, width);
            }
            row.hairline(setting, 0, row.getHeight(), width);
            rows.add(new Block(row, i == 0 ? gapAbove : 0));
        }
        return rows;
    }

    private static Plate row(Setting setting, Labelled fact, double valueX, double padding) {
        var look = setting.look();
        var colours = setting.colours();
        var row = new Plate(setting.column(), 0);
        if (valueX > 0) {
            var label = Lines.line(look, Type.BODY, colours.quiet(), setting.say(fact.label()));
            var value =
                    Lines.set(look, Type.STRONG, colours.ink(), setting.say(fact.value()), setting.column() - valueX);
            row.put(label, 0, padding + value.baseline() - label.baseline());
            row.put(value, valueX, padding);
            return row.grow(value.getHeight() + 2 * padding);
        }
        var label = Lines.set(look, Type.SUPPORT, colours.quiet(), setting.say(fact.label()), setting.column());
        var value = Lines.set(look, Type.STRONG, colours.ink(), setting.say(fact.value()), setting.column());
        row.put(label, 0, padding).put(value, 0, padding + label.getHeight());
        return row.grow(label.getHeight() + value.getHeight() + 2 * padding);
    }
}
