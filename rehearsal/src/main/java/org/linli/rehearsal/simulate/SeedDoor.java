package org.linli.rehearsal.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Plays a seed for somebody who sees none of these classes, because they were loaded once more (mutants). Only the invariants
 * are looked at, not the rules themselves.
 */
public final class SeedDoor implements BiFunction<Long, String, List<String>> {
    /**
     * @param planted a name of {@link Planted}
     * @return the digest, how many payments were begun, and then, where an invariant was broken, which and what happened last
     */
    @Override
    public List<String> apply(Long seed, String planted) {
        var outcome = Simulation.playInvariantsAlone(seed, Planted.valueOf(planted));
        var told = new ArrayList<String>();
        told.add(outcome.digest());
        told.add(Integer.toString(outcome.payments()));
        told.addAll(outcome.violation());
        return told;
    }
}
