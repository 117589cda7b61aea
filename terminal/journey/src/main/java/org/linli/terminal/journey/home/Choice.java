package org.linli.terminal.journey.home;

import java.util.function.Function;
import java.util.function.Predicate;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.screen.Action;

/**
 * Something that can be begun on the front page.
 *
 * @param works whether everything it needs is there just now: else it is absent, unless it is out of order
 * @param outOfOrder whether what it needs is there and broken: then it keeps its place, says so, and its journey says where else
 * @param said how it stands on the page; its action's name is what comes back
 * @param journey what begins
 */
record Choice(
        Predicate<Scene> works, Predicate<Scene> outOfOrder, Function<Scene, Action> said, String journey, Args args) {
    /** Absent while it does not work. */
    Choice(Predicate<Scene> works, Function<Scene, Action> said, String journey, Args args) {
        this(works, scene -> false, said, journey, args);
    }

    boolean stands(Scene scene) {
        return works.test(scene) || outOfOrder.test(scene);
    }

    boolean is(String action, Scene scene) {
        return said.apply(scene).id().name().equals(action);
    }
}
