package org.linli.rehearsal.bench;

import java.util.List;
import java.util.Locale;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.simulate.Simulation;

/** Seeds of the simulator on one thread, as {@code ./linli payments simulate} plays them. */
final class SimulatorRounds implements PaymentsPart {
    private static final double GOAL = 1_000;
    private static final int WARMING = 3;

    private final int seeds;
    private final Monotonic time;
    private final Sample rates = new Sample();
    private long seed = 1;

    /** @param seeds a round; three times as many are played before, so that they are compiled */
    SimulatorRounds(int seeds, Monotonic time) {
        this.seeds = seeds;
        this.time = time;
        play(WARMING * seeds);
    }

    @Override
    public String round() {
        rates.add(play(seeds));
        return String.format(Locale.ROOT, "simulator: %.0f payments/s (median so far)", rates.median());
    }

    private double play(int count) {
        long begun = time.nanos();
        long payments = 0;
        for (int i = 0; i < count; i++) {
            var outcome = Simulation.play(seed++);
            if (!outcome.holds()) {
                throw new IllegalStateException("seed " + outcome.seed() + " violates "
                        + outcome.violation().getFirst());
            }
            payments += outcome.payments();
        }
        return payments / ((time.nanos() - begun) / 1e9);
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.atLeast(GOAL, "simulated payments on one core", "/s", rates.median()));
    }
}
