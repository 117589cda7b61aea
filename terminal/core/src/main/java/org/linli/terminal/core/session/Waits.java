package org.linli.terminal.core.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Want;

/**
 * What the shown journey waits for, kept in step with what its views declare: by key, what is new is begun and what is
 * gone is ended. News of a wait that has ended never reaches anybody.
 */
final class Waits {
    private final Outside outside;
    private final Scheduler scheduler;
    private final Monotonic monotonic;
    private final InTurn turn;
    private final UnaryOperator<String> typed;
    private final Hearing hearing;
    private final Map<Key, Open> open = new HashMap<>();
    private boolean suspended;

    /** Where news goes. */
    interface Hearing {
        void hear(Key key, Outcome outcome);

        /** A device's news: the session alone lets it into the vault. */
        void hear(Key key, Outside.Arrival arrival);

        /** Somebody did something away from the screen. */
        void somebodyIsThere();
    }

    /** @param typed what stands in a field of the shown screen, by the field's name */
    Waits(
            Outside outside,
            Scheduler scheduler,
            Monotonic monotonic,
            InTurn turn,
            UnaryOperator<String> typed,
            Hearing hearing) {
        this.outside = outside;
        this.scheduler = scheduler;
        this.monotonic = monotonic;
        this.turn = turn;
        this.typed = typed;
        this.hearing = hearing;
    }

    void want(Set<Want> wants) {
        var byKey = wants.stream().collect(Collectors.toMap(Want::key, want -> want));
        for (Key key : Set.copyOf(open.keySet())) {
            var still = byKey.get(key);
            var running = open.get(key);
            if (running != null && (still == null || !still.equals(running.want))) {
                open.remove(key);
                running.end();
            }
        }
        for (Want want : wants) {
            if (!open.containsKey(want.key())) {
                var wait = new Open(want);
                open.put(want.key(), wait);
                wait.begin();
            }
        }
    }

    /** Something lies over the journey: its own timers stand still, unless they said otherwise. */
    void suspend(boolean covered) {
        if (covered == suspended) {
            return;
        }
        suspended = covered;
        open.values().forEach(covered ? Open::pause : Open::resume);
    }

    /** Something else stands in the fields by now. */
    void typed() {
        List.copyOf(open.values()).forEach(Open::lookUp);
    }

    /** Somebody is there. */
    void touched() {
        open.values().forEach(Open::beginAnew);
    }

    void endAll() {
        want(Set.of());
    }

    private final class Open {
        private final Want want;
        private Outside.Engagement engagement = () -> {};
        private long leftNanos;
        private long begunAt;
        private boolean rang;
        private int lookedUp;
        private @Nullable Fact last;

        Open(Want want) {
            this.want = want;
        }

        void begin() {
            switch (want) {
                case Want.Timer timer -> measure(timer.after());
                case Want.Quiet quiet -> measure(quiet.after());
                case Want.Device device ->
                    engagement = outside.device(device.port(), arrival -> put(() -> hearing.hear(want.key(), arrival)));
                case Want.Watch watch ->
                    engagement = outside.watch(watch.subject(), outcome -> put(() -> heard(watch, outcome)));
                case Want.Lookup lookup -> lookUp();
            }
        }

        private void heard(Want.Watch watch, Outcome outcome) {
            if (outcome instanceof Outcome.Done done) {
                if (watch.subject().isMovedByHand(Optional.ofNullable(last), done.fact())) {
                    hearing.somebodyIsThere();
                }
                last = done.fact();
            }
            hearing.hear(watch.key(), outcome);
        }

        /** An answer that comes after the next question is no answer any more. */
        void lookUp() {
            if (want instanceof Want.Lookup lookup) {
                int asked = ++lookedUp;
                outside.lookUp(
                        lookup.index(),
                        typed.apply(lookup.field()),
                        outcome -> put(() -> {
                            if (asked == lookedUp) {
                                hearing.hear(want.key(), outcome);
                            }
                        }));
            }
        }

        private void measure(Duration after) {
            leftNanos = after.toNanos();
            if (!suspended || !standsStill()) {
                startTimer();
            }
        }

        /** Whether it waits while something lies over the screen. */
        private boolean standsStill() {
            return want instanceof Want.Quiet || (want instanceof Want.Timer timer && !timer.whileSuspended());
        }

        void beginAnew() {
            if (want instanceof Want.Quiet quiet && !rang) {
                engagement.end();
                measure(quiet.after());
            }
        }

        private void startTimer() {
            begunAt = monotonic.nanos();
            var pending =
                    scheduler.after(Duration.ofNanos(leftNanos), want.key().name(), () -> put(this::timeIsUp));
            engagement = pending::cancel;
        }

        private void timeIsUp() {
            rang = true;
            hearing.hear(want.key(), new Outcome.Done(new Want.TimePassed()));
        }

        void pause() {
            if (standsStill() && !rang) {
                engagement.end();
                leftNanos = Math.max(0, leftNanos - (monotonic.nanos() - begunAt));
            }
        }

        void resume() {
            if (standsStill() && !rang) {
                startTimer();
            }
        }

        void end() {
            engagement.end();
        }

        /** Only while this very wait is open: a new wait under the same key is another one. */
        private void put(Runnable work) {
            turn.put(() -> {
                if (open.get(want.key()) == this) {
                    work.run();
                }
            });
        }
    }
}
