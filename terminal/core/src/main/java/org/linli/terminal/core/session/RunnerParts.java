package org.linli.terminal.core.session;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.store.TaskStore;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Scene;

/**
 * What a runner is made of.
 *
 * @param home the journey on the front page; started with {@code homeArgs}, never done
 * @param journeys all that can be called, by their names
 * @param first what comes before the front page: money left unsettled by a process before this one
 * @param phones who may join this screen
 * @param executor runs the session's thread
 * @param now central's time, for what is shown
 * @param taskIds unique for ever and over all terminals, at most 40 letters, digits and hyphens
 * @param voice whether this terminal can speak now; without it 重听 is absent
 */
public record RunnerParts(
        Journey<?, ?, ?> home,
        Args homeArgs,
        List<Journey<?, ?, ?>> journeys,
        Optional<First> first,
        Outside outside,
        Phones phones,
        TaskStore store,
        Executor executor,
        Scheduler scheduler,
        Monotonic monotonic,
        InstantSource now,
        Supplier<String> taskIds,
        Scene.Face face,
        BooleanSupplier voice) {
    public RunnerParts {
        journeys = List.copyOf(journeys);
    }

    /** @param tasks of the process before this one; ended in the store once this journey is done */
    public record First(String journey, Args args, List<String> tasks) {
        public First {
            tasks = List.copyOf(tasks);
        }
    }
}
