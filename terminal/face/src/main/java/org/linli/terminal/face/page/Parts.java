package org.linli.terminal.face.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Reading;

/**
 * What a {@link Reading} says, as blocks that pages can part: headings under an ink rule, sentences, labelled values,
 * points with their signs. A heading keeps the first of its lines.
 */
public final class Parts {
    /** Of a page: what is higher is no heading's company. */
    private static final double MOST_TOGETHER = 0.45;

    /** The same of a point's own lines. */
    private static final double MOST_OF_A_POINT = 0.4;

    private final Setting setting;
    /** Whether a page is low and broad: then what fits stands on one line, and closer. */
    private final boolean low;

    private final List<Block> blocks = new ArrayList<>();

    private Parts(Setting setting) {
        this.setting = setting;
        this.low = setting.look().profile().distance() == Distance.ACROSS_THE_ROOM;
    }

    public static List<Block> of(Setting setting, List<Reading.Part> parts) {
        var drawn = new Parts(setting);
        parts.forEach(drawn::part);
        return drawn.blocks;
    }

    private void part(Reading.Part part) {
        int first = blocks.size();
        for (int i = 0; i < part.lines().size(); i++) {
            switch (part.lines().get(i)) {
                case Reading.Sentence sentence ->
                    blocks.add(new Block(
                            words(Type.BODY, setting.colours().ink(), setting.say(sentence.words()), setting.column()),
                            gap(first, 3, 2)));
                case Reading.Point point -> point(point, part.number(i), gap(first, 4, 3));
                case Reading.Fact fact -> {
                    var run = factsFrom(part.lines(), i);
                    blocks.addAll(Facts.amongOthers(setting, run, gap(first, 4, 4)));
                    i += run.size() - 1;
                }
            }
        }
        part.heading().ifPresent(heading -> head(setting.say(heading), first));
    }

    /** Less beneath a heading than between two of its lines. */
    private double gap(int first, double between, double beneath) {
        double gap = blocks.size() > first ? between : beneath;
        return setting.mm(low ? gap / 2 : gap);
    }

    private static List<Labelled> factsFrom(List<Reading.Line> lines, int from) {
        var facts = new ArrayList<Labelled>();
        for (Reading.Line line : lines.subList(from, lines.size())) {
            if (!(line instanceof Reading.Fact fact)) {
                break;
            }
            facts.add(fact.labelled());
        }
        return facts;
    }

    private Lines words(Type type, Color ink, String words, double width) {
        return Lines.set(setting.look(), type, ink, words, width);
    }

    /** Lays the heading before the block at {@code first}, on one plate with it where that leaves a page its choice. */
    private void head(String heading, int first) {
        double above = setting.mm((first == 0 ? 6 : 9) * (low ? 0.5 : 1));
        double padding = setting.mm(low ? 1.5 : 4);
        var words = words(Type.ROW, setting.colours().act(), heading, setting.column());
        var plate = new Plate(setting.column(), padding + words.getHeight())
                .thickRule(setting, 0, 0, setting.column())
                .put(words, 0, padding);
        var next = blocks.get(first);
        double together = plate.getHeight() + next.gap() + next.height();
        if (together > setting.height() * MOST_TOGETHER) {
            blocks.add(first, new Block(plate, above));
            return;
        }
        plate.put(next.pane(), 0, plate.getHeight() + next.gap());
        blocks.set(first, new Block(plate.grow(together), above));
    }

    /** On one plate, unless that is so high that a page would have no room for it. */
    private void point(Reading.Point point, int number, double gap) {
        var colours = setting.colours();
        double line = setting.look().lineHeight(Type.STRONG);
        double side = Math.rint(setting.look().em(Type.STRONG));
        double textX = side + setting.mm(4);
        double width = setting.column() - textX;
        var ink = point.sign() == Reading.Sign.OVERDUE ? colours.warn() : colours.ink();
        var title = words(Type.STRONG, ink, setting.say(point.title()), width);
        var plate = new Plate(setting.column(), title.getHeight()).put(title, textX, 0);
        if (low && point.sign().word().isEmpty() && beside(plate, point, title, textX, width)) {
            sign(plate, point.sign(), number, side, (line - side) / 2, title.baseline());
            blocks.add(new Block(plate, gap));
            return;
        }
        sign(plate, point.sign(), number, side, (line - side) / 2, title.baseline());
        var below = new ArrayList<Lines>();
        point.support()
                .ifPresent(support -> below.add(words(Type.SUPPORT, colours.quiet(), setting.say(support), width)));
        var mark = point.sign() == Reading.Sign.OVERDUE ? colours.warn() : colours.act();
        point.sign().word().ifPresent(word -> below.add(words(Type.MARK, mark, setting.say(word), width)));
        double whole =
                plate.getHeight() + below.stream().mapToDouble(Lines::getHeight).sum();
        blocks.add(new Block(plate, gap));
        if (whole <= setting.height() * MOST_OF_A_POINT) {
            below.forEach(words -> beneath(plate, textX, words));
        } else {
            below.forEach(words -> blocks.add(new Block(words.at(textX, 0), 0)));
        }
    }

    /** What supports a point, on its own line where that has room. */
    private boolean beside(Plate plate, Reading.Point point, Lines title, double textX, double width) {
        if (point.support().isEmpty() || title.count() > 1) {
            return false;
        }
        var words = Lines.line(
                setting.look(),
                Type.SUPPORT,
                setting.colours().quiet(),
                setting.say(point.support().get()));
        double x = title.widest() + setting.mm(5);
        if (x + words.getWidth() > width) {
            return false;
        }
        plate.put(words, textX + x, title.baseline() - words.baseline());
        return true;
    }

    private static void beneath(Plate plate, double x, Lines words) {
        double y = plate.getHeight();
        plate.put(words, x, y).grow(y + words.getHeight());
    }

    private void sign(Plate plate, Reading.Sign sign, int number, double side, double y, double baseline) {
        var colours = setting.colours();
        switch (sign) {
            case DOT -> {
                double dot = Math.rint(side * 0.26);
                plate.put(
                        Drawing.block(Math.rint(side * 0.3), Math.rint(y + (side - dot) / 2), dot, dot, colours.ink()));
            }
            case NUMBER -> {
                var figure = Lines.line(setting.look(), Type.STRONG, colours.act(), Integer.toString(number));
                plate.put(figure, Math.max(0, (side - figure.getWidth()) / 2), baseline - figure.baseline());
            }
            case DONE -> plate.put(Drawing.icon(Icon.DONE, 0, y, side, colours.act()));
            case NOW -> plate.put(Drawing.icon(Icon.PROGRESS, 0, y, side, colours.ink()));
            case AHEAD -> plate.put(Drawing.icon(Icon.AHEAD, 0, y, side, colours.quiet()));
            case OVERDUE -> plate.put(Drawing.icon(Icon.WARNING, 0, y, side, colours.warn()));
        }
    }
}
