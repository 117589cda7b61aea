package org.linli.kiosk.touch;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.linli.kiosk.touch.Focus.Way;
import org.linli.terminal.face.page.Key;

/** Which key lies above, below or beside another. */
final class Directions {
    /** A step aside counts so much more than a step ahead: a list is walked down, not across. */
    private static final double ASIDE = 4;

    private Directions() {}

    /**
     * The nearest key that way. Where there is none above or below, the one before or after it in reading order, so that
     * two arrows alone reach everything.
     */
    static Optional<Key> from(Key key, List<Key> keys, Way way) {
        var here = key.target();
        var nearest = keys.stream()
                .filter(other -> other != key && ahead(here, other.target(), way) > 0)
                .min((one, other) -> Double.compare(cost(here, one.target(), way), cost(here, other.target(), way)));
        if (nearest.isPresent()) {
            return nearest;
        }
        int at = keys.indexOf(key);
        return switch (way) {
            case UP, LEFT -> at > 0 ? Optional.of(keys.get(at - 1)) : Optional.empty();
            case DOWN, RIGHT -> at < keys.size() - 1 ? Optional.of(keys.get(at + 1)) : Optional.empty();
            case NEXT, BEFORE -> Optional.empty();
        };
    }

    /** Between the nearest edges of two keys, in pixels. */
    static double apart(Bounds one, Bounds other) {
        double x = Math.max(0, Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX()));
        double y = Math.max(0, Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY()));
        return Math.hypot(x, y)
                + Math.hypot(one.getCenterX() - other.getCenterX(), one.getCenterY() - other.getCenterY()) / 1e4;
    }

    /** How far the far edge of the other lies ahead; not ahead at all when it begins behind this one's middle. */
    private static double ahead(Bounds here, Bounds there, Way way) {
        return switch (way) {
            case UP -> here.getMinY() - there.getMaxY() + 1;
            case DOWN -> there.getMinY() - here.getMaxY() + 1;
            case LEFT -> here.getMinX() - there.getMaxX() + 1;
            case RIGHT -> there.getMinX() - here.getMaxX() + 1;
            case NEXT, BEFORE -> 0;
        };
    }

    private static double cost(Bounds here, Bounds there, Way way) {
        boolean upright = way == Way.UP || way == Way.DOWN;
        double aside = upright
                ? gap(here.getMinX(), here.getMaxX(), there.getMinX(), there.getMaxX())
                : gap(here.getMinY(), here.getMaxY(), there.getMinY(), there.getMaxY());
        double middles = upright
                ? Math.abs(here.getCenterX() - there.getCenterX())
                : Math.abs(here.getCenterY() - there.getCenterY());
        return ahead(here, there, way) + ASIDE * aside + middles / 1e3;
    }

    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(from - otherTo, otherFrom - to));
    }
}
