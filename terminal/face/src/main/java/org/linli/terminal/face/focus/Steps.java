package org.linli.terminal.face.focus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where each arrow leads from each of some boxes that stand side by side in one scope: several that are equally near, of
 * which the lane decides, or one, or none. Filled while a {@link Plan} is drawn, and only read afterwards.
 */
final class Steps implements Ways {
    private final Straight straight;
    private final int count;
    private final Map<Arrow, int[][]> leads = new EnumMap<>(Arrow.class);
    /** The one of each that whoever sets out takes: asked far more often than it changes. */
    private final Map<Arrow, int[]> usual = new EnumMap<>(Arrow.class);

    Steps(List<Box> boxes) {
        straight = new Straight(boxes);
        count = boxes.size();
        for (var arrow : Arrow.values()) {
            var each = new int[count][];
            Arrays.setAll(each, from -> straight.beside(from, arrow));
            leads.put(arrow, each);
            var ways = new int[count];
            Arrays.setAll(
                    ways, from -> leadsOn(from, arrow) ? next(from, arrow, straight.lane(from, arrow.axis())) : -1);
            usual.put(arrow, ways);
        }
    }

    @Override
    public boolean leadsOn(int part, String from, Arrow arrow) {
        return leadsOn(part, arrow);
    }

    @Override
    public int next(int part, String from, Arrow arrow, double lane) {
        return next(part, arrow, lane);
    }

    int count() {
        return count;
    }

    boolean leadsOn(int from, Arrow arrow) {
        return choices(from, arrow).length > 0;
    }

    /** Whither an arrow leads whoever keeps to a lane; asked only where it leads on. */
    int next(int from, Arrow arrow, double lane) {
        return straight.nearestTo(lane, choices(from, arrow), arrow.axis());
    }

    /** Whither an arrow leads whoever sets out here; -1 for nowhere. */
    int usual(int from, Arrow arrow) {
        return usually(arrow)[from];
    }

    double effort(int from, int to, Axis axis) {
        return straight.effort(from, to, axis);
    }

    /** From here on the arrow and its opposite join these two and nothing else. */
    void join(int from, int to, Axis axis) {
        lead(from, axis.forward(), to);
        lead(to, axis.forward().opposite(), from);
    }

    /** Whatever lane is kept, the usual way is taken. */
    void forgetLanes(int from) {
        for (var arrow : Arrow.values()) {
            if (leadsOn(from, arrow)) {
                lead(from, arrow, usual(from, arrow));
            }
        }
    }

    private void lead(int from, Arrow arrow, int to) {
        leads(arrow)[from] = new int[] {to};
        usually(arrow)[from] = to;
    }

    private int[] choices(int from, Arrow arrow) {
        return leads(arrow)[from];
    }

    private int[] usually(Arrow arrow) {
        return Objects.requireNonNull(usual.get(arrow));
    }

    private int[][] leads(Arrow arrow) {
        return Objects.requireNonNull(leads.get(arrow));
    }
}
