package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;

/** Two threads notice two changes; which of them is heard last is chance, and the screen is the newer all the same. */
final class TwoThingsChangeAtOnceTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Machine machine = Machine.on(work::add);

    private void runs() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void whatIsHeardLastDoesNotBringTheOlderBack() {
        runs();
        assertEquals("home.menu", machine.screen());
        machine.world.closedBecause("store.unwritable");
        runs();
        assertEquals("home.closed", machine.screen());
        machine.world.closedBecause("store.unwritable");
        machine.world.opensBeforeThatIsHeard();
        runs();
        assertEquals("home.menu", machine.screen());
    }
}
