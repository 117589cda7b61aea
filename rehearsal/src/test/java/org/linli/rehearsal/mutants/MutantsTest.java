package org.linli.rehearsal.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.rehearsal.simulate.SimulateMain;
import org.linli.rehearsal.simulate.Simulation;

/** The short form of {@code ./linli payments mutants}: one of each rule, and whether a mutant is one. */
class MutantsTest {
    private static final long MOST_SEEDS = 150;

    @BeforeAll
    static void quiet() {
        SimulateMain.silence();
    }

    /** The first of each rule, and the office's, which end rule 12. */
    static Stream<Mutant> someOfEachRule() {
        return Stream.concat(firstOfEachRule(), OfficeMutants.all().stream());
    }

    private static Stream<Mutant> firstOfEachRule() {
        return IntStream.rangeClosed(1, Mutant.RULES)
                .mapToObj(rule -> Mutants.all().stream()
                        .filter(mutant -> mutant.rule() == rule)
                        .findFirst()
                        .orElseThrow());
    }

    static List<Mutant> all() {
        return Mutants.all();
    }

    @ParameterizedTest
    @MethodSource("someOfEachRule")
    void aRuleThatIsSwitchedOffIsNoticedByAnInvariant(Mutant mutant) {
        var found = Hunt.of(mutant).through(MOST_SEEDS);

        assertTrue(
                found.invariant().filter(mutant.expected()::contains).isPresent(),
                () -> mutant.name() + ": " + found.told().map(List::getFirst).orElse("nobody noticed"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMutantFitsTheCodeThatIsThere(Mutant mutant) {
        assertTrue(mutant.rule() >= 1 && mutant.rule() <= Mutant.RULES);
        mutant.edits().forEach(edit -> new MutantLoader(getClass().getClassLoader(), List.of(edit)));
    }

    @Test
    void nothingChangedPlaysByteForByteAsTheOriginal() {
        assertEquals(Simulation.play(3).digest(), Hunt.forNothing().digest(3));
    }

    @Test
    void aMutantOfCodeThatIsNotThereIsRefused() {
        var moved = Mutant.of(
                3,
                "moved",
                "code that has moved on",
                Set.of("I8"),
                Edit.first("payments.machine.Machine", "noSuchMethod", code -> code.return_()));
        var gone = Mutant.of(
                3,
                "gone",
                "a class that is gone",
                Set.of("I8"),
                Edit.first("payments.machine.NoSuchClass", "on", code -> code.return_()));

        assertThrows(IllegalStateException.class, () -> Hunt.of(moved));
        assertThrows(IllegalStateException.class, () -> Hunt.of(gone));
    }

    @Test
    void theCommandEndsWithOneWhenARuleIsNotNoticed() {
        var said = new ByteArrayOutputStream();

        int code = MutantsMain.run(
                new String[] {"--rule", "12", "--seeds", "1"}, new PrintStream(said, true, StandardCharsets.UTF_8));

        String last = said.toString(StandardCharsets.UTF_8).lines().toList().getLast();
        assertEquals("mutants: 1 rules, 0 noticed", last);
        assertEquals(1, code);
    }

    @Test
    void wordsThatAreNoneAreAWrongUse() {
        var nobody = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        assertEquals(2, MutantsMain.run(new String[] {"--rule", "15"}, nobody));
        assertEquals(2, MutantsMain.run(new String[] {"--seeds"}, nobody));
    }
}
