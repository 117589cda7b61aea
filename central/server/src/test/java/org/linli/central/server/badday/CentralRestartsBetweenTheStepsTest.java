package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** Central ends and begins again, between each pair of steps; one charge, one posting, one receipt. */
class CentralRestartsBetweenTheStepsTest {
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
    void afterOpening() throws Exception {
        var order = order();
        Town.answered(terminal.open(order));
        town.restartCentral();
        assertEquals(PaymentState.INTENT, terminal.view(order).state());
        assertEquals(
                ProblemKind.BILL_LOCKED.code(),
                Town.refused(terminal.open(sameBills(order))).code());
        Town.answered(terminal.give(order, town.sandbox().showCode("grandma")));
        endsPaid(order);
    }

    @Test
    void whileTheResidentIsAskedForThePassword() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        var order = order();
        terminal.pay(order, "grandma");
        town.restartCentral();
        assertNotEquals(PaymentState.CLOSED, terminal.view(order).state());
        town.sandbox().confirm("grandma");
        endsPaid(order);
    }

    @Test
    void afterTheCodeWasSentAndNobodyConfirms() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        var order = order();
        terminal.pay(order, "grandma");
        town.restartCentral();
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.CLOSED, end.state());
        assertEquals(Fen.ZERO, town.kept(order));
    }

    @Test
    void beforeTheAnswerOfTheChannelWasHeard() throws Exception {
        town.sandbox().tell(Lie.ANSWER_LOST, 1);
        var order = order();
        terminal.pay(order, "grandma");
        town.restartCentral();
        endsPaid(order);
    }

    @Test
    void whileItIsBeingCalledBack() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        town.sandbox().tell(Lie.REVERSE_USERPAYING, 2);
        var order = order();
        terminal.pay(order, "grandma");
        town.passUntil(terminal, order, view -> view.state() == PaymentState.CLOSING);
        town.restartCentral();
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.CLOSED, end.state());
        assertEquals(Fen.ZERO, town.kept(order));
    }

    @Test
    void whileTheBillerIsTold() throws Exception {
        town.replaceBiller(real -> new Mute(real));
        town.restartCentral();
        var order = order();
        terminal.pay(order, "grandma");
        town.passUntil(terminal, order, view -> view.lines().getFirst().state() == LineState.POST_UNKNOWN);
        town.replaceBiller(real -> real);
        town.restartCentral();
        endsPaid(order);
    }

    @Test
    void afterTheReceiptWasNumbered() throws Exception {
        var order = order();
        terminal.pay(order, "grandma");
        var paid = endsPaid(order);
        var sheet = Town.answered(terminal.central().receipt(order.paymentId(), Town.WITHIN));
        town.restartCentral();
        assertEquals(paid, terminal.view(order));
        assertEquals(sheet, Town.answered(terminal.central().receipt(order.paymentId(), Town.WITHIN)));
        assertEquals(PaymentState.PAID, Town.answered(terminal.open(order)).state());
    }

    @Test
    void centralThatIsDownIsProvenNotSent() throws Exception {
        var order = order();
        town.stopCentral();
        var answer = terminal.open(order);
        assertTrue(
                answer instanceof Answer.NotSent || answer instanceof Answer.Unknown,
                "no answer is made up: " + answer);
        town.startCentral();
        Town.answered(terminal.open(order));
    }

    private PaymentView endsPaid(PaymentOrder order) {
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.PAID, end.state(), end.toString());
        assertTrue(end.receiptNumber().isPresent());
        assertEquals(order.totalFen(), town.kept(order));
        assertEquals(1, town.sandbox().books().size());
        return end;
    }

    private PaymentOrder order() {
        return town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
    }

    private static PaymentOrder sameBills(PaymentOrder order) {
        return new PaymentOrder(
                new PaymentId("p-another-00000000001"),
                new TradeNumber("LLOTHER0001"),
                PaymentMethod.CODE,
                order.lines(),
                order.totalFen());
    }

    /** Hears nothing and says nothing. */
    private record Mute(Biller biller) implements Biller {
        @Override
        public Optional<BilledHome> find(BillId bill) {
            return biller.find(bill);
        }

        @Override
        public PostingAnswer post(PaymentId payment, OrderLine line) {
            return new PostingAnswer.Unclear(Code.of("biller.timed-out"));
        }

        @Override
        public PostingAnswer lookUp(PaymentId payment, BillId bill) {
            return new PostingAnswer.Unclear(Code.of("biller.timed-out"));
        }
    }
}
