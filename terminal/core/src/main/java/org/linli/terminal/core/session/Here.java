package org.linli.terminal.core.session;

import org.linli.terminal.core.outside.Surroundings;
import org.linli.terminal.core.practice.PracticeWorld;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.journey.attend.Attend;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.rehearse.Rehearse;

/** Where this terminal stands and what is at hand now, as journeys are told. Belongs to the turn's thread. */
final class Here {
    private final RunnerParts parts;
    private final Stack stack;
    private final Known known;
    private Surroundings surroundings;

    /** @param changed told when the surroundings are others */
    Here(RunnerParts parts, Stack stack, Known known, InTurn turn, Runnable changed) {
        this.parts = parts;
        this.stack = stack;
        this.known = known;
        parts.outside()
                .follow(() -> turn.put(() -> {
                    surroundings = parts.outside().surroundings();
                    changed.run();
                }));
        surroundings = parts.outside().surroundings();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Central can be reached. */
    boolean isReached() {
        return surroundings.online();
    }

    /** Somebody could begin something now. */
    boolean isOpen() {
        return surroundings.closed().isEmpty();
    }

    /** 练一练 is at work: nothing above it is real. */
    boolean isRehearsing() {
        return stack.isAtWork(Rehearse.NAME);
    }

    /** The attendant is at the machine. */
    boolean isAttended() {
        return stack.isAtWork(Attend.NAME);
    }

    Scene scene() {
        boolean real = !isRehearsing();
        return new Scene(
                parts.face(),
                surroundings.built(),
                real ? surroundings.usable() : PracticeWorld.usable(surroundings.built()),
                parts.now().instant(),
                surroundings.online() || !real,
                surroundings.cutOffSince().filter(since -> real),
                surroundings.closed(),
                known.assurance(),
                surroundings.here());
    }
}
