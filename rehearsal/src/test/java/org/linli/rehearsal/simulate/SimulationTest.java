package org.linli.rehearsal.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The short form of {@code ./linli payments simulate}, and whether it would notice. */
class SimulationTest {
    private static final int MOST_SEEDS = 60;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @BeforeAll
    static void quiet() {
        SimulateMain.silence();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheInvariants(long seed) {
        var outcome = Simulation.play(seed);

        assertTrue(outcome.holds(), () -> String.join("\n", outcome.violation()));
        assertTrue(outcome.payments() >= 20, () -> "only " + outcome.payments() + " payments");
    }

    @Test
    void aSeedReplaysByteForByteAndAnotherDoesNot() {
        var first = Simulation.play(7);

        assertEquals(first, Simulation.play(7));
        assertNotEquals(first.digest(), Simulation.play(8).digest());
    }

    @ParameterizedTest
    @CsvSource({
        "CHANNEL_CHARGES_TWICE, I1",
        "BILLER_FORGETS, I8",
        "DISK_LIES, I5",
        "WIRE_SAYS_PAID, I8",
        "COPIES_COUNTED_HERE, I7"
    })
    void aPlantedFaultIsNoticedByItsInvariant(Planted planted, String invariant) {
        boolean noticed = LongStream.rangeClosed(1, MOST_SEEDS)
                .mapToObj(seed -> Simulation.play(seed, planted))
                .filter(outcome -> !outcome.holds())
                .anyMatch(outcome -> outcome.violation().getFirst().startsWith(invariant + ":"));

        assertTrue(noticed, () -> planted + " breaks no " + invariant);
    }

    @Test
    void theCommandSaysWhatItPlayed() {
        var said = new ByteArrayOutputStream();

        int code = SimulateMain.run(
                new String[] {"--seeds", "31..32"}, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertEquals(0, code);
        String last = said.toString(StandardCharsets.UTF_8).lines().toList().getLast();
        assertTrue(last.matches("simulate: 2 seeds, \\d+ payments, 0 violations, \\d+ payments/s"), last);
    }

    @Test
    void aRangeThatIsNoneIsAWrongUse() {
        var nobody = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        assertEquals(2, SimulateMain.run(new String[] {"--seeds", "5..1"}, nobody));
        assertEquals(2, SimulateMain.run(new String[] {"--seed", "5"}, nobody));
    }
}
