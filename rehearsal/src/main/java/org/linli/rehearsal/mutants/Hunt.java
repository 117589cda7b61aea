package org.linli.rehearsal.mutants;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.linli.rehearsal.simulate.SeedDoor;

/** Plays seeds with a mutant until an invariant notices it. */
final class Hunt {
    private static final String NOTHING_PLANTED = "NOTHING";

    private final BiFunction<Long, String, List<String>> door;
    private final String planted;

    private Hunt(BiFunction<Long, String, List<String>> door, String planted) {
        this.door = door;
        this.planted = planted;
    }

    /**
     * What came of it.
     *
     * @param seeds how many were played
     * @param told what was found in the last of them: the invariant and a sentence, then the last events
     */
    record Outcome(long seeds, Optional<List<String>> told) {
        /** {@code I1} to {@code I14}; empty when nothing was found, or what was found is no invariant. */
        Optional<String> invariant() {
            return told.map(List::getFirst)
                    .map(first -> first.substring(0, Math.max(0, first.indexOf(':'))))
                    .filter(name -> name.matches("I\\d+"));
        }
    }

    /** @throws IllegalStateException when the mutant does not fit the code */
    static Hunt of(Mutant mutant) {
        return new Hunt(door(mutant.edits()), mutant.planted().orElse(NOTHING_PLANTED));
    }

    /** The same classes, loaded in the same way, with nothing changed. */
    static Hunt forNothing() {
        return new Hunt(door(List.of()), NOTHING_PLANTED);
    }

    @SuppressWarnings("unchecked") // The loader sees the same JDK, and the door is declared so.
    private static BiFunction<Long, String, List<String>> door(List<Edit> edits) {
        var loader = new MutantLoader(Hunt.class.getClassLoader(), edits);
        try {
            var made = loader.loadClass(SeedDoor.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return (BiFunction<Long, String, List<String>>) made;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the simulation cannot be loaded again", broken);
        }
    }

    /** The digest of a seed, as this mutant plays it. */
    String digest(long seed) {
        return door.apply(seed, planted).getFirst();
    }

    Outcome through(long seeds) {
        for (long seed = 1; seed <= seeds; seed++) {
            var told = door.apply(seed, planted);
            if (told.size() > 2) {
                return new Outcome(seed, Optional.of(told.subList(2, told.size())));
            }
        }
        return new Outcome(seeds, Optional.empty());
    }
}
