package org.linli.rehearsal.dock;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.rehearsal.house.CentralLine;
import org.linli.rehearsal.house.CentralLine.State;
import org.linli.rehearsal.house.KioskClock;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.terminal.dock.verb.Choice;
import org.linli.terminal.dock.verb.Fact;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;

/** The line between kiosk and central, and the kiosk's clock. */
final class SteeringVerbs {
    private static final String NETWORK = "network";
    private static final String CLOCK = "clock";
    private static final long MOST_MILLISECONDS = 10_000;
    private static final long MOST_MINUTES = Duration.ofDays(3_650).toMinutes();

    private final CentralLine line;
    private final KioskClock clock;

    SteeringVerbs(CentralLine line, KioskClock clock) {
        this.line = line;
        this.clock = clock;
    }

    private interface Move {
        void make() throws ProgramFailed;
    }

    List<Verb> verbs() {
        var manner = Parameter.choice("manner", List.of(Choice.of("refused"), Choice.of("silent")));
        return List.of(
                Verb.of("cut-network", NETWORK, this::cut, manner),
                Verb.of(
                        "slow-network",
                        NETWORK,
                        this::slow,
                        Parameter.number("milliseconds", 1, MOST_MILLISECONDS, 200)),
                Verb.of("restore-network", NETWORK, values -> made(line::restore)),
                Verb.of(
                        "jump-clock",
                        CLOCK,
                        this::jump,
                        Parameter.number("minutes", -MOST_MINUTES, MOST_MINUTES, 1_440)),
                Verb.of("true-clock", CLOCK, values -> made(() -> clock.set(Duration.ZERO))));
    }

    private static Told made(Move move) {
        try {
            move.make();
            return Told.done();
        } catch (ProgramFailed failed) {
            return new Told.NotDone("That did not work: " + failed.getMessage() + ".");
        }
    }

    private Told cut(Map<String, String> values) {
        line.cut(State.valueOf(values.getOrDefault("manner", "").toUpperCase(Locale.ROOT)));
        return Told.done();
    }

    private Told slow(Map<String, String> values) {
        return made(() -> line.slow(Duration.ofMillis(number(values, "milliseconds"))));
    }

    private Told jump(Map<String, String> values) {
        return made(() -> clock.set(Duration.ofMinutes(number(values, "minutes"))));
    }

    private static long number(Map<String, String> values, String name) {
        return Long.parseLong(values.getOrDefault(name, "0"));
    }

    List<Fact> facts() {
        var state = line.state();
        var off = clock.off();
        return List.of(
                new Fact(NETWORK, NETWORK, state.name().toLowerCase(Locale.ROOT), state != State.WHOLE),
                new Fact(CLOCK, CLOCK, off.isZero() ? "true" : "%+d min".formatted(off.toMinutes()), !off.isZero()));
    }
}
