package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.payment.PaymentMachine;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.central.server.wechat.Transaction.TradeState;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** The channel says "not yet". */
class TheWalletWantsItsPasswordTest {
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

    @Test
    void itIsPaidWhenTheResidentConfirms() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        var order = order();
        var waiting = terminal.pay(order, "grandma");
        assertEquals(PaymentState.PENDING, waiting.state());
        assertEquals(NextStep.CONFIRM_ON_PHONE, waiting.next());
        town.sandbox().confirm("grandma");
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, order, PaymentView::isFinal).state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void acceptedIsNotAnErrorAndNotAPayment() throws Exception {
        town.sandbox().tell(Lie.ACCEPTED, 1);
        var order = order();
        var waiting = terminal.pay(order, "grandma");
        assertEquals(PaymentState.PENDING, waiting.state());
        assertEquals(NextStep.CHANNEL, waiting.next());
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, order, PaymentView::isFinal).state());
    }

    @Test
    void aResidentWhoWalksAwayIsNotChargedAndTheBillIsFreeAgain() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        var order = order();
        terminal.pay(order, "grandma");
        var closed = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.CLOSED, closed.state());
        assertEquals(PaymentMachine.TIMED_OUT, closed.reason().orElseThrow());
        assertFalse(town.sandbox().confirm("grandma"), "nothing is left to confirm");
        assertEquals(Fen.ZERO, town.kept(order));
    }

    @Test
    void aResidentWhoCancelsIsNotChargedAndTheChannelIsNotCalledTooEarly() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        var order = order();
        terminal.pay(order, "grandma");
        var reason = Code.of("pay.resident-cancelled");
        var closing = Town.answered(
                terminal.central().closePayment(order.paymentId(), new ClosingRequest(reason), Town.WITHIN));
        assertEquals(PaymentState.CLOSING, closing.state());
        town.time().pass(Duration.ofSeconds(14));
        assertEquals(PaymentState.CLOSING, terminal.view(order).state());
        assertEquals(TradeState.USERPAYING, town.sandbox().books().getFirst().state());
        var closed = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.CLOSED, closed.state());
        assertEquals(reason, closed.reason().orElseThrow());
    }

    @Test
    void whoConfirmsAfterCancellingHasPaidAndNotTwice() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        var order = order();
        terminal.pay(order, "grandma");
        Town.answered(terminal.central()
                .closePayment(order.paymentId(), new ClosingRequest(Code.of("pay.resident-cancelled")), Town.WITHIN));
        town.sandbox().confirm("grandma");
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.PAID, end.state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void aReversalThatIsPutOffIsAskedForAgain() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        town.sandbox().tell(Lie.REVERSE_USERPAYING, 3);
        var order = order();
        terminal.pay(order, "grandma");
        var closed = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.CLOSED, closed.state());
        assertEquals(Fen.ZERO, town.kept(order));
    }

    private PaymentOrder order() throws Exception {
        return town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
    }
}
