package org.linli.rehearsal.bench;

import java.util.List;
import java.util.Locale;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.simulate.Simulation;

/** Seeds of the simulator on one thread, as {@code ./linli payments simulate} plays them. */
final class SimulatorRounds implements PaymentsPart {
    private static final double GOAL = 1_000;
    private static final int SEEDS = 30;
    private static final int WARMING = 60;

    private final Monotonic time;
    private final Sample rates = new Sample();
    private long seed = 1;

    SimulatorRounds(Monotonic time) {
        this.time = time;
        play(WARMING);
    }

    @Override
    public String round() {
        rates.add(play(SEEDS));
        return String.format(Locale.ROOT, "simulator: %.0f payments/s (median so far)", rates.median());
    }

    private double play(int seeds) {
        long begun = time.nanos();
        long payments = 0;
        for (int i = 0; i < seeds; i++) {
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
