package org.linli.terminal.face.focus;

import java.util.Collection;

/**
 * A rectangle on the screen, y downwards, in any one unit. May have no width or height; may overlap, hold or equal
 * another.
 */
public record Box(double left, double top, double width, double height) {
    public Box {
        if (!(Double.isFinite(left) && Double.isFinite(top) && Double.isFinite(width) && Double.isFinite(height))
                || width < 0
                || height < 0) {
            throw new IllegalArgumentException("no rectangle: " + left + ", " + top + ", " + width + " × " + height);
        }
    }

    static Box around(Collection<Box> boxes) {
        double left = boxes.stream().mapToDouble(Box::left).min().orElseThrow();
        double top = boxes.stream().mapToDouble(Box::top).min().orElseThrow();
        double right =
                boxes.stream().mapToDouble(box -> box.left + box.width).max().orElseThrow();
        double bottom =
                boxes.stream().mapToDouble(box -> box.top + box.height).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }

    Span along(Axis axis) {
        return axis == Axis.SIDEWAYS ? new Span(left, left + width) : new Span(top, top + height);
    }

    /** The middle of it as whoever follows the arrow sees it: the place across the arrow's direction. */
    double lane(Arrow arrow) {
        return along(arrow.axis().other()).middle();
    }

    /** The shadow of a box on an axis. */
    record Span(double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        double length() {
            return to - from;
        }

        /** How far apart the two are; negative by as much as they overlap. */
        double gapTo(Span other) {
            return Math.max(from, other.from) - Math.min(to, other.to);
        }

        double distanceTo(double place) {
            return Math.max(0, Math.max(from - place, place - to));
        }
    }
}
