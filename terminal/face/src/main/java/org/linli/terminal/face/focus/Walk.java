package org.linli.terminal.face.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps made in one direction since the last turn: the opposite arrow takes them back one by one, and a wide target
 * on the way does not make one lose the column one came down in.
 *
 * <p>Taking a step back hides whatever else the opposite arrow would have led to. So whoever steps forth, back and forth
 * again gets what the page has: the third step is not noted. With that, whatever a page's plan reaches is reached on a
 * walk too.
 *
 * @param lane where the walk began, across its direction
 * @param behind the targets to go back to, the last one last
 * @param steppedBack whether the last step was one back
 */
record Walk(Arrow arrow, double lane, List<String> behind, boolean steppedBack) {
    Walk {
        behind = List.copyOf(behind);
    }

    static Walk begun(Arrow arrow, double lane) {
        return new Walk(arrow, lane, List.of(), false);
    }

    /** Whither an arrow leads back; empty when it does not. */
    Optional<String> back(Arrow pressed) {
        return pressed == arrow.opposite() && !behind.isEmpty() ? Optional.of(behind.getLast()) : Optional.empty();
    }

    Walk oneBack() {
        return new Walk(arrow, lane, behind.subList(0, behind.size() - 1), true);
    }

    Walk oneOn(String from) {
        var further = new ArrayList<String>(behind);
        further.add(from);
        return new Walk(arrow, lane, further, false);
    }
}
