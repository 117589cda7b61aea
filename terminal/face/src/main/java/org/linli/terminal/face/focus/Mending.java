package org.linli.terminal.face.focus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Changes as few steps as are needed until every box is reached from every other.
 *
 * <p>Two boxes are tied when an arrow leads from one to the other and its opposite back. The ties of an axis form rows,
 * each in the order of {@link Straight#order}; whatever is tied, over however many, is reached both ways. While something
 * is not reached there are two boxes that no ties join; the rows they stand in, of either axis, are woven into one row in
 * that order. All that was tied stays joined, since a woven row holds both, and one group of joined boxes fewer is left:
 * with one group left everything is reached. So it ends, whatever the rectangles are, and no arrow ever leads against
 * its direction.
 */
final class Mending {
    private static final Axis[] AXES = Axis.values();

    private final Steps steps;
    /** Each box's place in the order of an axis. */
    private final Map<Axis, int[]> places = new EnumMap<>(Axis.class);

    Mending(Steps steps, List<Box> boxes) {
        this.steps = steps;
        for (var axis : AXES) {
            var place = new int[boxes.size()];
            var order = IntStream.range(0, boxes.size())
                    .boxed()
                    .sorted(Straight.order(boxes, axis))
                    .toList();
            for (int at = 0; at < place.length; at++) {
                place[order.get(at)] = at;
            }
            places.put(axis, place);
        }
    }

    void until(BooleanSupplier allIsReached) {
        while (!allIsReached.getAsBoolean()) {
            var weave = cheapest().orElseThrow(() -> new IllegalStateException("all joined, and not all reached"));
            for (int at = 1; at < weave.row.size(); at++) {
                steps.join(weave.row.get(at - 1), weave.row.get(at), weave.axis);
            }
        }
    }

    /** Two rows as one. */
    private record Weave(Axis axis, List<Integer> row, int waysLost, double effort) {}

    private Optional<Weave> cheapest() {
        int[] group = groups();
        Optional<Weave> best = Optional.empty();
        for (var axis : AXES) {
            var rows = rows(axis);
            for (int one = 0; one < rows.size(); one++) {
                for (int other = one + 1; other < rows.size(); other++) {
                    if (group[rows.get(one).getFirst()] != group[rows.get(other).getFirst()]) {
                        var weave = weave(axis, rows.get(one), rows.get(other));
                        best = Optional.of(
                                best.filter(known -> isBetter(known, weave)).orElse(weave));
                    }
                }
            }
        }
        return best;
    }

    private static boolean isBetter(Weave one, Weave other) {
        return one.waysLost != other.waysLost ? one.waysLost < other.waysLost : one.effort <= other.effort;
    }

    private Weave weave(Axis axis, List<Integer> one, List<Integer> other) {
        var row = woven(Objects.requireNonNull(places.get(axis)), one, other);
        int lost = 0;
        double effort = 0;
        for (int at = 1; at < row.size(); at++) {
            int from = row.get(at - 1);
            int to = row.get(at);
            if (!isTied(from, to, axis)) {
                effort += steps.effort(from, to, axis);
                lost += steps.leadsOn(from, axis.forward()) ? 1 : 0;
                lost += steps.leadsOn(to, axis.forward().opposite()) ? 1 : 0;
            }
        }
        return new Weave(axis, row, lost, effort);
    }

    private static List<Integer> woven(int[] places, List<Integer> one, List<Integer> other) {
        var row = new ArrayList<Integer>(one.size() + other.size());
        int left = 0;
        for (int each : other) {
            while (left < one.size() && places[one.get(left)] < places[each]) {
                row.add(one.get(left++));
            }
            row.add(each);
        }
        row.addAll(one.subList(left, one.size()));
        return row;
    }

    private boolean isTied(int from, int to, Axis axis) {
        return steps.usual(from, axis.forward()) == to
                && steps.usual(to, axis.forward().opposite()) == from;
    }

    /** Each box is in one row of an axis, alone or with those it is tied to. */
    private List<List<Integer>> rows(Axis axis) {
        var rows = new ArrayList<List<Integer>>();
        for (int start = 0; start < steps.count(); start++) {
            int before = steps.usual(start, axis.forward().opposite());
            if (before >= 0 && isTied(before, start, axis)) {
                continue;
            }
            var row = new ArrayList<Integer>();
            row.add(start);
            int next = steps.usual(start, axis.forward());
            while (next >= 0 && isTied(row.getLast(), next, axis)) {
                row.add(next);
                next = steps.usual(next, axis.forward());
            }
            rows.add(row);
        }
        return rows;
    }

    /** Which boxes ties join, over however many: each box's group. */
    private int[] groups() {
        var group = new int[steps.count()];
        for (int each = 0; each < group.length; each++) {
            group[each] = each;
        }
        for (var axis : AXES) {
            for (var row : rows(axis)) {
                for (int each : row) {
                    merge(group, group[row.getFirst()], group[each]);
                }
            }
        }
        return group;
    }

    private static void merge(int[] group, int into, int gone) {
        for (int each = 0; each < group.length; each++) {
            if (group[each] == gone) {
                group[each] = into;
            }
        }
    }
}
