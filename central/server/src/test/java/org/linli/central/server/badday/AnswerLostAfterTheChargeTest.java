package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.payment.PaymentMachine;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.money.Fen;

/** The wallet was charged, and central never heard of it. */
class AnswerLostAfterTheChargeTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Lie.class,
            names = {"ANSWER_LOST", "SYSTEM_ERROR_AFTER_CHARGE"})
    void isUnknownUntilTheChannelIsAskedAndChargedOnce(Lie lie) throws Exception {
        town.sandbox().tell(lie, 1);
        var order = order();
        var first = terminal.pay(order, "grandma");
        assertNotEquals(PaymentState.CLOSED, first.state());
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.PAID, end.state());
        assertEquals(order.totalFen(), town.kept(order));
        assertEquals(1, town.sandbox().books().size());
    }

    @Test
    void notFoundIsNoProofThatNothingWasCharged() throws Exception {
        town.sandbox().tell(Lie.ANSWER_LOST, 1);
        town.sandbox().tell(Lie.NOT_FOUND, 4);
        var order = order();
        terminal.pay(order, "grandma");
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.PAID, end.state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void aChannelThatFailsUntilTheDeadlineIsCalledBackAndTheMoneyReturned() throws Exception {
        town.sandbox().tell(Lie.ANSWER_LOST, 1);
        town.sandbox().tell(Lie.QUERY_ERROR, 30);
        var order = order();
        terminal.pay(order, "grandma");
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.REFUNDED, end.state());
        assertEquals(Fen.ZERO, town.kept(order));
        assertTrue(end.receiptNumber().isEmpty());
    }

    @Test
    void anOrderThatNeverArrivedIsClosedOnlyWhenItsCodeIsLongDead() throws Exception {
        town.sandbox().tell(Lie.REQUEST_LOST, 1);
        var order = order();
        var began = town.time().instant();
        terminal.pay(order, "grandma");
        var closed = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.CLOSED, closed.state());
        assertEquals(PaymentMachine.TIMED_OUT, closed.reason().orElseThrow());
        assertTrue(Duration.between(began, town.time().instant()).compareTo(Duration.ofMinutes(3)) >= 0);
        assertEquals(Fen.ZERO, town.kept(order));
    }

    private PaymentOrder order() {
        return town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
    }
}
