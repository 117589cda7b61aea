package org.linli.terminal.face.focus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What lies straight in a direction, by rectangles alone. */
final class Straight {
    /** Of the smaller one's extent: less is a neighbour at a corner, and an arrow that goes there surprises. */
    private static final double BESIDE = 1.0 / 3;

    private final List<Box> boxes;

    Straight(List<Box> boxes) {
        this.boxes = boxes;
    }

    /**
     * Whether an arrow along the axis may ever lead from one to the other: by their middles, and where those are equal
     * by reading order. A strict order, so no row of steps in one direction comes round.
     */
    static Comparator<Integer> order(List<Box> boxes, Axis axis) {
        return Comparator.comparingDouble(
                        (Integer at) -> boxes.get(at).along(axis).middle())
                .thenComparing(Comparator.naturalOrder());
    }

    /** The nearest ones in that direction, side by side as seen from there, the nearest first; none when nothing lies straight. */
    int[] beside(int from, Arrow arrow) {
        var axis = arrow.axis();
        var straight = IntStream.range(0, boxes.size())
                .filter(to -> to != from && isStraight(from, to, arrow))
                .toArray();
        var nearest = Arrays.stream(straight)
                .boxed()
                .min(Comparator.<Integer>comparingDouble(to -> gap(from, to, axis))
                        .thenComparingDouble(to -> Math.abs(middle(to, axis) - middle(from, axis))));
        if (nearest.isEmpty()) {
            return straight;
        }
        // One that begins before the nearest one's middle stands beside it, not behind it.
        double reach = gap(from, nearest.get(), axis)
                + boxes.get(nearest.get()).along(axis).length() / 2;
        return Arrays.stream(straight)
                .filter(to -> gap(from, to, axis) <= reach && !isBehind(nearest.get(), to, arrow))
                .boxed()
                .sorted(Comparator.comparingDouble(to -> gap(from, to, axis)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Of those side by side the one nearest to a lane; where two are equally near to it, the one nearer to who looks. */
    int nearestTo(double lane, int[] beside, Axis axis) {
        int best = beside[0];
        for (int each : beside) {
            if (distance(lane, each, axis) < distance(lane, best, axis)) {
                best = each;
            }
        }
        return best;
    }

    double lane(int of, Axis axis) {
        return middle(of, axis.other());
    }

    /** How far it is for an eye that follows the arrow: aside counts three times as much as ahead. */
    double effort(int from, int to, Axis axis) {
        double ahead = Math.max(0, gap(from, to, axis));
        double aside = Math.max(0, gap(from, to, axis.other()));
        return ahead + 3 * aside + Math.abs(middle(from, axis.other()) - middle(to, axis.other())) / 4;
    }

    private double distance(double lane, int to, Axis axis) {
        return boxes.get(to).along(axis.other()).distanceTo(lane);
    }

    private boolean isStraight(int from, int to, Arrow arrow) {
        var axis = arrow.axis();
        double ahead = middle(to, axis) - middle(from, axis);
        return (arrow.isForward() ? ahead > 0 : ahead < 0) && isInLine(from, to, axis);
    }

    private boolean isInLine(int one, int other, Axis axis) {
        var mine = boxes.get(one).along(axis.other());
        var theirs = boxes.get(other).along(axis.other());
        return -mine.gapTo(theirs) >= BESIDE * Math.min(mine.length(), theirs.length());
    }

    private boolean isBehind(int front, int other, Arrow arrow) {
        if (front == other || !isInLine(front, other, arrow.axis())) {
            return false;
        }
        var near = boxes.get(front).along(arrow.axis());
        var far = boxes.get(other).along(arrow.axis());
        return arrow.isForward() ? far.from() >= near.to() : far.to() <= near.from();
    }

    private double gap(int one, int other, Axis axis) {
        return Math.max(0, boxes.get(one).along(axis).gapTo(boxes.get(other).along(axis)));
    }

    private double middle(int of, Axis axis) {
        return boxes.get(of).along(axis).middle();
    }
}
