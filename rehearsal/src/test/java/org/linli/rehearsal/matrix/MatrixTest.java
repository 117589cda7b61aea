package org.linli.rehearsal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.rehearsal.simulate.Fault;
import org.linli.rehearsal.simulate.SimulateMain;
import org.linli.rehearsal.simulate.Step;
import org.linli.rehearsal.simulate.Strike;
import org.linli.rehearsal.simulate.Trial;

/** The short form of {@code ./linli payments matrix}: every nth cell, and whether a cell would fail. */
class MatrixTest {
    private static final int EACH = 11;

    @BeforeAll
    static void quiet() {
        SimulateMain.silence();
    }

    static Stream<Cell> someCells() {
        var impossible = Impossible.reviewed();
        var cells = Cell.all().stream()
                .filter(cell -> impossible.why(cell).isEmpty())
                .toList();
        return IntStream.range(0, cells.size() / EACH).mapToObj(i -> cells.get(i * EACH));
    }

    @ParameterizedTest
    @MethodSource("someCells")
    void comesToRestWithEveryInvariant(Cell cell) {
        var played = Played.cell(cell);

        assertTrue(played.holds(), () -> String.join("\n", played.wrong()));
    }

    @Test
    void aFaultThatNeverStruckIsAFailure() {
        var nobodyAsksTheChannel = new Cell(PaymentMethod.CODE, Step.PRINT, true, Fault.CHANNEL_LIES);

        var played = Played.cell(nobodyAsksTheChannel);

        assertFalse(played.holds());
        assertTrue(played.wrong().getFirst().endsWith("had nothing to strike"), played.wrong()::getFirst);
    }

    @Test
    void aStepThatNeverComesIsAFailure() {
        var early = new Strike(Step.REFUND, true, Fault.KILL, 0);

        var outcome = Trial.play(PaymentMethod.CODE, Step.POST, List.of(early));

        assertEquals(List.of(early + ": its moment never came"), outcome.missed());
    }

    @Test
    void theReviewedListIsOne() {
        long named = Cell.all().stream()
                .filter(cell -> Impossible.reviewed().why(cell).isPresent())
                .count();

        assertTrue(named <= Impossible.MOST);
        assertEquals(Cell.ALL, Cell.all().size());
    }

    @Test
    void aListThatSaysTooMuchOrNothingIsRefused() {
        List.of(
                        "* | * | * | * | all of them",
                        "code | quote | before | kill -9 |",
                        "code | quote | before | kill -9",
                        "code | no such step | before | kill -9 | why",
                        "* | quote | before | kill -9 | why\ncode | quote | before | kill -9 | named before")
                .forEach(text -> assertThrows(IllegalArgumentException.class, () -> Impossible.of(text), text));
    }
}
