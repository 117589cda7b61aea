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
                .filter(cell -> cell.step() != Step.RECONCILE)
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
        var cell = new Cell(PaymentMethod.CODE, Step.RECONCILE, true, Fault.KILL);

        var played = Played.cell(cell);

        assertFalse(played.holds());
        assertTrue(played.wrong().getFirst().endsWith("its moment never came"), played.wrong()::getFirst);
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
