package org.linli.stb.tv;

import java.util.Optional;
import java.util.function.Function;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;

/** Two columns where the whole glass is the page's: what is read at the left, over pages if need be; what is done at the right. */
final class Sides {
    private static final double BETWEEN = 12;

    private Sides() {}

    /**
     * Empty where there is no room for two, or large words would go over pages, or what is done does not fit at the side of what is read.
     *
     * @param part of the width that what is read takes
     */
    static Optional<Plate> draw(
            Showing showing,
            Plate plate,
            double top,
            double part,
            Function<Showing, Column> read,
            Function<Showing, Column> done) {
        if (!showing.isWide()) {
            return Optional.empty();
        }
        var setting = showing.setting();
        double width = Math.rint(setting.column() * part);
        double x = setting.column() - right(setting, part);
        var right = done.apply(showing.in(part(setting, right(setting, part), top)));
        if (right.spare() < 0) {
            return Optional.empty();
        }
        var left = read.apply(showing.in(part(setting, width, top))).set();
        boolean large = showing.isLarge();
        if (large && left.pages() > 1) {
            return Optional.empty(); // large words turned over in a narrow column are read a line at a time
        }
        return Optional.of(plate.put(left.asColumn(), 0, top)
                .put(right.set().asColumn(), x, top)
                .ofPages(left.pages()));
    }

    /** How wide the right column is, beside this part. */
    static double right(Setting setting, double part) {
        return setting.column() - Math.rint(setting.column() * part) - setting.mm(BETWEEN);
    }

    private static Setting part(Setting setting, double width, double top) {
        return setting.part(width, setting.height() - top);
    }

    /** A column of its own, from the top. */
    static Column column(Showing showing) {
        var setting = showing.setting();
        return new Column(setting, new Plate(setting.width(), setting.height()), 0);
    }
}
