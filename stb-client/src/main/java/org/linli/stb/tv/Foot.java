package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.answer.Touched.BarKey;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;

/**
 * What stands under every page: 重听, 放大字, 找人帮忙, the way out. Arrows reach them on any remote; one that has coloured
 * keys sees them beside the words.
 */
final class Foot {
    private static final double PADDING = 1.6;
    private static final double SIDE = 3;

    private Foot() {}

    /** The coloured key that does the same. */
    static Optional<TvKey> colour(BarKey tool) {
        return switch (tool) {
            case REPEAT -> Optional.of(TvKey.RED);
            case LARGER -> Optional.of(TvKey.GREEN);
            case HELP -> Optional.of(TvKey.YELLOW);
            case PHONE -> Optional.of(TvKey.BLUE);
            case BACK, LEAVE, EMERGENCY, DISCONNECT -> Optional.empty();
        };
    }

    static Optional<BarKey> tool(TvKey colour, Shown shown) {
        return tools(shown.bar(), shown.around().beside(), true).stream()
                .filter(tool -> colour(tool).filter(colour::equals).isPresent())
                .findFirst();
    }

    /** @param home whether the remote has a key of its own for the way out */
    private static List<BarKey> tools(Shown.Bar bar, Shown.Beside phones, boolean home) {
        var tools = new ArrayList<BarKey>();
        if (bar.repeat()) {
            tools.add(BarKey.REPEAT);
        }
        tools.add(BarKey.LARGER);
        if (bar.help()) {
            tools.add(BarKey.HELP);
            tools.add(BarKey.EMERGENCY);
        }
        if (phones.able()) {
            tools.add(BarKey.PHONE);
        }
        if (phones.isAnybody()) {
            tools.add(BarKey.DISCONNECT);
        }
        if (bar.leaving() != Shown.Leaving.NONE && !home) {
            tools.add(BarKey.LEAVE);
        }
        return tools;
    }

    /** As high for every bar there is: what stands above never moves. */
    static double height(Showing showing) {
        var all = new Shown.Bar(true, showing.shown().bar().repeat(), true, Shown.Leaving.GIVING_UP);
        var phones = showing.shown().around().beside();
        return lines(showing, tools(all, phones, hasHome(showing))).size() * line(showing.setting()) + band(showing);
    }

    private static boolean hasHome(Showing showing) {
        return showing.remote().hasWayHome();
    }

    private static double side(Setting setting) {
        return Math.rint(setting.mm(SIDE) * 0.66);
    }

    private static double line(Setting setting) {
        return setting.look().lineHeight(Type.LABEL) + 2 * setting.mm(PADDING);
    }

    private static double band(Showing showing) {
        return showing.shown().around().rehearsing()
                ? rehearsing(showing.setting()).getHeight() + showing.mm(1)
                : 0;
    }

    private static Lines rehearsing(Setting setting) {
        return Lines.set(
                setting.look(),
                Type.LABEL,
                setting.colours().ground(),
                setting.say("rehearse.band"),
                setting.column() - 2 * setting.mm(SIDE));
    }

    static Plate draw(Showing showing, double height) {
        var setting = showing.setting();
        var foot = new Plate(setting.column(), height);
        double y = band(showing);
        if (y > 0) {
            foot.put(Drawing.block(0, 0, setting.column(), y, setting.colours().warn()))
                    .put(rehearsing(setting), setting.mm(SIDE), showing.mm(0.5));
        }
        foot.hairline(setting, 0, y, setting.column());
        var tools = tools(showing.shown().bar(), showing.shown().around().beside(), hasHome(showing));
        boolean shorter = isShort(showing, tools);
        for (List<BarKey> line : lines(showing, tools)) {
            double natural = line.stream()
                    .mapToDouble(tool -> width(showing, tool, shorter))
                    .sum();
            // The first word begins where the strip's does; what is filled around it bleeds like a row's.
            double more =
                    Math.floor(Math.min(setting.mm(14), (setting.column() - natural) / Math.max(1, line.size() - 1)));
            double x = -side(setting);
            for (BarKey tool : line) {
                double width = width(showing, tool, shorter);
                foot.put(field(showing, tool, shorter, width).at(x, y));
                x += width + more;
            }
            y += line(setting);
        }
        return foot;
    }

    /** Shorter words before a second line: what stands above needs the room. */
    private static boolean isShort(Showing showing, List<BarKey> tools) {
        double whole =
                tools.stream().mapToDouble(tool -> width(showing, tool, false)).sum();
        return whole > showing.setting().column();
    }

    private static List<List<BarKey>> lines(Showing showing, List<BarKey> tools) {
        boolean shorter = isShort(showing, tools);
        var lines = new ArrayList<List<BarKey>>();
        var line = new ArrayList<BarKey>();
        double used = 0;
        for (BarKey tool : tools) {
            double width = width(showing, tool, shorter);
            if (!line.isEmpty() && used + width > showing.setting().column()) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            line.add(tool);
            used += width;
        }
        lines.add(line);
        return lines;
    }

    private static String words(Setting setting, BarKey tool, boolean shorter) {
        return setting.say(
                switch (tool) {
                    case BACK -> "bar.back";
                    case REPEAT -> shorter ? "tv.tool.repeat" : "bar.repeat";
                    case LARGER -> shorter ? "tv.tool.larger" : "bar.larger";
                    case HELP -> shorter ? "tv.tool.help" : "bar.help";
                    case EMERGENCY -> shorter ? "tv.tool.emergency" : "emergency.key";
                    case LEAVE -> "tv.tool.leave";
                    case PHONE -> "beside.key";
                    case DISCONNECT -> "beside.disconnect";
                });
    }

    private static double mark(Showing showing, BarKey tool) {
        boolean marked = colour(tool).isPresent() && showing.remote().hasColours();
        return marked ? Math.rint(showing.setting().look().em(Type.LABEL) * 1.15) + showing.mm(1.6) : 0;
    }

    private static double width(Showing showing, BarKey tool, boolean shorter) {
        var setting = showing.setting();
        return Math.ceil(setting.look().width(Type.LABEL, words(setting, tool, shorter)))
                + mark(showing, tool)
                + 2 * side(setting);
    }

    private static Key field(Showing showing, BarKey tool, boolean shorter, double width) {
        var setting = showing.setting();
        var colours = setting.colours();
        double height = line(setting);
        var key = new Key(setting, new Touched.Bar(tool), Key.Style.OPEN, width, height).field();
        var ink = tool == BarKey.EMERGENCY ? colours.warn() : colours.ink();
        var label = Lines.line(setting.look(), Type.LABEL, ink, words(setting, tool, shorter));
        double mark = mark(showing, tool);
        double x = Math.rint((width - mark - label.getWidth()) / 2);
        if (mark > 0) {
            key.put(coloured(showing, colour(tool).orElseThrow(), height).at(x, 0));
        }
        return key.write(label.at(x + mark, (height - label.getHeight()) / 2));
    }

    /** The key as it looks on the remote, with its colour's name for those who do not see it. */
    private static Plate coloured(Showing showing, TvKey key, double height) {
        var setting = showing.setting();
        double side = Math.rint(setting.look().em(Type.LABEL) * 1.15);
        double y = Math.rint((height - side) / 2);
        boolean plain = setting.colours().outlined();
        Color ground = plain ? setting.colours().ground() : colour(key);
        Color ink = plain ? setting.colours().ink() : key == TvKey.YELLOW ? Color.BLACK : Color.WHITE;
        var plate = new Plate(side, height).put(Drawing.block(0, y, side, side, ground));
        if (plain) {
            plate.put(Drawing.frame(0, y, side, side, setting.look().hairline(), ink));
        }
        var name = Lines.line(setting.look(), Type.LABEL, ink, showing.name(key));
        return plate.put(name, (side - name.getWidth()) / 2, (height - name.getHeight()) / 2);
    }

    private static Color colour(TvKey key) {
        return switch (key) {
            case RED -> Color.web("#A3281C");
            case GREEN -> Color.web("#1A5E35");
            case YELLOW -> Color.web("#F2C200");
            case BLUE -> Color.web("#1F4E9C");
            default -> throw new IllegalArgumentException("no colour: " + key);
        };
    }
}
