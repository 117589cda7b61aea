package org.linli.kiosk.touch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.terminal.core.session.Manner.Contrast;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Facts;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Poster;

/**
 * A poster over the whole glass, and all of it one key. From one to the next nothing stands in the same place, and after each
 * {@value #ROUND} paper and ink change places: a glass that shows the same for nights keeps it for ever.
 */
final class PosterScreen {
    private static final int ROUND = 8;

    /** How many places there are for each thing. */
    private static final int PLACES = 4;

    /** From one place to the next, in millimetres: more than a stroke of the largest letters. */
    private static final double STEP = 7;

    private static final double ABOVE_THE_EDGE = 22;
    private static final double BETWEEN = 18;

    /** What the title may take of the room between head and foot. */
    private static final double TITLE = 0.7;

    private final Setting setting;
    private final Poster poster;

    private PosterScreen(Setting setting, Poster poster) {
        this.setting = setting;
        this.poster = poster;
    }

    static Plate draw(Setting setting, Poster poster, LocalDateTime now) {
        boolean ink = poster.turn() / ROUND % 2 == 1;
        return new PosterScreen(ink ? inked(setting) : setting, poster).drawn(now);
    }

    /** With light letters. Whoever has chosen colours keeps them. */
    private static Setting inked(Setting setting) {
        var look = setting.look();
        var manner =
                look.manner().contrast() == Contrast.PAPER ? look.manner().at(Contrast.WHITE_ON_INK) : look.manner();
        return new Setting(
                new Look(look.profile(), manner, look.typefaces(), look.moving()),
                setting.texts(),
                setting.shown(),
                setting.width(),
                setting.height(),
                setting.margin());
    }

    private Plate drawn(LocalDateTime now) {
        double width = setting.width();
        double height = setting.height();
        var head = new Plate(width, height);
        double top = FrontPage.masthead(setting, head, poster.board(), now) + place(0);
        var foot = foot();
        double bottom = height - setting.mm(ABOVE_THE_EDGE) - place(2) - foot.getHeight();
        var page = new Plate(width, height);
        page.setId("poster-" + poster.turn());
        page.put(Drawing.block(0, 0, width, height, setting.colours().ground()));
        page.put(head, 0, place(0)).put(foot, setting.margin(), bottom);
        double room = bottom - top - 2 * setting.mm(BETWEEN);
        var blocks = blocks(room);
        double spare = Math.max(0, room - Block.heightOf(blocks));
        double y = top + setting.mm(BETWEEN) + spare * place(1) / (PLACES * setting.mm(STEP));
        for (int i = 0; i < blocks.size(); i++) {
            y += i == 0 ? 0 : blocks.get(i).gap();
            page.put(blocks.get(i).pane(), setting.margin(), y);
            y += blocks.get(i).height();
        }
        var key = new Key(setting, new Touched.Act(poster.wakes().id()), Key.Style.WHOLE, width, height);
        return new Plate(width, height).put(key.put(page));
    }

    /** How far from its first place something stands this time; things differ by where they begin. */
    private double place(int first) {
        return Math.floorMod(poster.turn() + first, PLACES) * setting.mm(STEP);
    }

    /** The plain sentence that says how to begin. */
    private Plate foot() {
        var sentence = Lines.set(
                setting.look(),
                Type.NEXT,
                setting.colours().act(),
                setting.say(poster.wakes().label()),
                setting.column());
        var foot = new Plate(setting.column(), 0);
        foot.thickRule(setting, 0, 0, setting.column());
        return foot.put(sentence, 0, setting.mm(7)).grow(sentence.getHeight() + setting.mm(7));
    }

    /** As much of it as there is room for, the most important first. */
    private List<Block> blocks(double room) {
        int most = poster.lines().size() + poster.facts().size();
        return Stream.concat(
                        Stream.of(blocks(room, most, Type.QUESTION)),
                        IntStream.rangeClosed(0, most).mapToObj(without -> blocks(room, most - without, Type.NEXT)))
                .filter(blocks -> Block.heightOf(blocks) <= room)
                .findFirst()
                .orElseGet(() -> blocks(room, 0, Type.NEXT));
    }

    /**
     * @param left so many of the values and lines, the values first
     * @param type of what can be done here
     */
    private List<Block> blocks(double room, int left, Type type) {
        var facts = poster.facts().stream().limit(left).toList();
        var lines = poster.lines().stream().limit(left - facts.size()).toList();
        var blocks = new ArrayList<Block>();
        poster.about().ifPresent(words -> blocks.add(new Block(about(setting.say(words)), 0)));
        blocks.add(new Block(title(room), setting.mm(6)));
        for (int i = 0; i < lines.size(); i++) {
            String words = setting.say(lines.get(i));
            blocks.add(
                    poster.about().isPresent()
                            ? new Block(line(Type.ROW, words), setting.mm(8))
                            : new Block(
                                    ruled(type, words, i == 0, i == lines.size() - 1), i == 0 ? setting.mm(10) : 0));
        }
        blocks.addAll(values(facts));
        return blocks;
    }

    private Lines about(String words) {
        var colours = setting.colours();
        return Lines.set(
                setting.look(), Type.NEXT, poster.urgent() ? colours.warn() : colours.act(), words, setting.column());
    }

    private Lines title(double room) {
        String words = setting.say(poster.question());
        return Stream.of(Type.FRONT, Type.QUESTION)
                .map(type -> line(type, words))
                .filter(lines -> lines.getHeight() <= room * TITLE)
                .findFirst()
                .orElseGet(() -> line(Type.NEXT, words));
    }

    private Lines line(Type type, String words) {
        return Lines.set(setting.look(), type, setting.colours().ink(), words, setting.column());
    }

    /** One of what can be done here. */
    private Plate ruled(Type type, String words, boolean first, boolean last) {
        var lines = line(type, words);
        double padding = setting.mm(4);
        var row = new Plate(setting.column(), lines.getHeight() + 2 * padding).put(lines, 0, padding);
        if (first) {
            row.thickRule(setting, 0, 0, setting.column());
        }
        return last ? row : row.hairline(setting, 0, row.getHeight(), setting.column());
    }

    private List<Block> values(List<Labelled> facts) {
        return Facts.of(setting, facts, setting.mm(14));
    }
}
