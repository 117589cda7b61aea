package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.answer.Touched.BarKey;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;

/**
 * The bar at the foot: five fields that never change places. What cannot be done now is absent, and its field stays
 * empty. Words under icons; in the larger sizes on two lines.
 */
final class BottomBar {
    private static final double LEAST_HEIGHT = 42;
    private static final double ICON = 12;
    private static final double PADDING = 6;
    /** Where words are large, the room is theirs. */
    private static final double CLOSE_PADDING = 2;

    private static final double GAP = 2;

    private BottomBar() {}

    /** As high as the highest field of any state, so that it moves from no screen to the next. */
    static double height(Setting setting) {
        double words = highestLabel(setting);
        double padding = setting.mm(isLarge(setting) ? CLOSE_PADDING : PADDING);
        return Math.max(setting.mm(LEAST_HEIGHT), icon(setting) + setting.mm(GAP) + words + 2 * padding);
    }

    private static double highestLabel(Setting setting) {
        return everyField().stream()
                .mapToDouble(field -> label(setting, field).getHeight())
                .max()
                .orElse(0);
    }

    static Plate draw(Setting setting, double height) {
        var bar = new Plate(setting.width(), height);
        var colours = setting.colours();
        bar.put(Drawing.block(0, 0, setting.width(), height, colours.sheet()));
        bar.put(Drawing.block(0, 0, setting.width(), setting.look().thick(), colours.ink()));
        double top = setting.look().thick();
        for (Field field : fields(setting.shown().bar())) {
            double left = edge(setting, place(field.key()));
            double right = edge(setting, place(field.key()) + 1);
            bar.put(key(setting, field, right - left, height - top).at(left, top));
        }
        // Between two fields only: an empty place is part of the bar's paper, not an empty box.
        var present = fields(setting.shown().bar()).stream()
                .map(field -> place(field.key()))
                .toList();
        for (int i = 1; i < 5; i++) {
            if (present.contains(i - 1) && present.contains(i)) {
                bar.put(Drawing.block(edge(setting, i), top, setting.look().hairline(), height - top, colours.rule()));
            }
        }
        return bar;
    }

    private static Key key(Setting setting, Field field, double width, double height) {
        var key = new Key(setting, new Touched.Bar(field.key()), Key.Style.OPEN, width, height).field();
        var label = label(setting, field);
        double icon = icon(setting);
        // All icons stand on one line, whatever the words under them need.
        double block = icon + setting.mm(GAP) + highestLabel(setting);
        double y = Math.rint((height - block) / 2);
        key.draw(Drawing.icon(
                field.icon(), (width - icon) / 2, y, icon, setting.colours().ink()));
        return key.write(label.at((width - label.getWidth()) / 2, y + icon + setting.mm(GAP)));
    }

    /** Left edge of a field. The last has the longest words. */
    private static double edge(Setting setting, int field) {
        return field == 5 ? setting.width() : Math.rint(field * setting.width() * 0.192);
    }

    private static int place(BarKey key) {
        return switch (key) {
            case BACK -> 0;
            case REPEAT -> 1;
            case LARGER -> 2;
            case HELP -> 3;
            case LEAVE -> 4;
            case EMERGENCY, PHONE, DISCONNECT -> throw new IllegalStateException("not a field of the bar");
        };
    }

    private static double icon(Setting setting) {
        return setting.mm(ICON) * (isLarge(setting) ? 1.25 : 1);
    }

    private static boolean isLarge(Setting setting) {
        return setting.look().em(Type.LABEL) > setting.mm(11);
    }

    private static Lines label(Setting setting, Field field) {
        double width = edge(setting, place(field.key()) + 1) - edge(setting, place(field.key())) - setting.mm(3);
        return Lines.set(
                setting.look(),
                Type.LABEL,
                setting.colours().ink(),
                setting.say(field.words()),
                width,
                Lines.Side.MIDDLE);
    }

    private static List<Field> fields(Shown.Bar bar) {
        var fields = new ArrayList<Field>();
        if (bar.back()) {
            fields.add(new Field(BarKey.BACK, Icon.BACK, "bar.back"));
        }
        if (bar.repeat()) {
            fields.add(new Field(BarKey.REPEAT, Icon.REPEAT, "bar.repeat"));
        }
        fields.add(new Field(BarKey.LARGER, Icon.LARGER, "bar.larger"));
        if (bar.help()) {
            fields.add(new Field(BarKey.HELP, Icon.HELP, "bar.help"));
        }
        switch (bar.leaving()) {
            case NONE -> {}
            case GIVING_UP -> fields.add(new Field(BarKey.LEAVE, Icon.LEAVE, "bar.leave.giving-up"));
            case FINISHED -> fields.add(new Field(BarKey.LEAVE, Icon.LEAVE, "bar.leave.finished"));
        }
        return fields;
    }

    private static List<Field> everyField() {
        var fields = new ArrayList<>(fields(new Shown.Bar(true, true, true, Shown.Leaving.GIVING_UP)));
        fields.addAll(fields(new Shown.Bar(false, false, false, Shown.Leaving.FINISHED)));
        return fields;
    }

    private record Field(BarKey key, Icon icon, String words) {}
}
