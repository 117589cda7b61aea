package org.linli.rehearsal.simulate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a scripted run is, and what is to befall it there: each strike once, the first time its moment comes. */
final class Moments {
    private final List<Strike> waiting = new ArrayList<>();
    private final Set<Step> reached = EnumSet.noneOf(Step.class);
    private Striker striker = (strike, where) -> {};
    private boolean armed;

    /** What is done when a moment has come. May end the program it happens in. */
    interface Striker {
        void strike(Strike strike, Site where);
    }

    void expect(List<Strike> strikes, Striker whoStrikes) {
        waiting.addAll(strikes);
        striker = whoStrikes;
    }

    /** From now on, until it is held again, what is waited for happens. */
    void hold(boolean back) {
        armed = !back;
    }

    /** @param where the machine on which it happens */
    void at(Step step, boolean before, Site where) {
        if (!armed) {
            return;
        }
        if (!before) {
            reached.add(step);
        }
        for (var strike : List.copyOf(waiting)) {
            if (strike.step() == step && strike.before() == before) {
                waiting.remove(strike);
                striker.strike(strike, where);
                return;
            }
        }
    }

    /** What never had its moment. */
    List<Strike> left() {
        return List.copyOf(waiting);
    }

    boolean wasReached(Step step) {
        return reached.contains(step);
    }
}
