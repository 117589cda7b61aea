package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.sandbox.Sandbox.CardAnswer;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** A card terminal talks to the bank by itself; central believes the bank, never the terminal. */
class PayingByCardTest {
    private static final ClosingRequest CANCELLED = new ClosingRequest(Code.of("pay.resident-cancelled"));

    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;
    private PaymentOrder order;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
        order = town.order(
                PaymentMethod.CARD, terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        var opened = Town.answered(terminal.open(order));
        assertEquals(PaymentState.SENT, opened.state());
        assertEquals(NextStep.PRESENT_CARD, opened.next());
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void anApprovalIsPaidOnceTheBankSaysSoToo() {
        var approved = charge("unionpay-grandma").orElseThrow();
        report(approved.reference());
        var paid = end();
        assertEquals(PaymentState.PAID, paid.state());
        assertEquals("银行卡(沙箱)", paid.channelName().orElseThrow());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void anApprovalNobodyAtTheBankKnowsOfIsNeverPaid() {
        report("999999999999");
        town.time().pass(Duration.ofMinutes(1));
        assertEquals(PaymentState.SENT, terminal.view(order).state());
        assertEquals(PaymentState.CLOSED, end().state());
        assertEquals(Fen.ZERO, town.kept(order));
    }

    @Test
    void aChargeOfAnotherAmountIsNotBelieved() {
        town.sandbox()
                .chargeCard(
                        "unionpay-grandma",
                        order.outTradeNo().value(),
                        order.totalFen().value() - 1);
        report("000000000001");
        town.passUntil(terminal, order, view -> view.state() == PaymentState.UNKNOWN);
        town.time().pass(Duration.ofMinutes(4));
        var view = terminal.view(order);
        assertTrue(view.state() != PaymentState.PAID && view.state() != PaymentState.CLOSED, view::toString);
    }

    @Test
    void theTerminalLosesTheAnswerAndCentralFindsItAtTheBank() {
        town.sandbox().tell(Lie.CARD_ANSWER_LOST, 1);
        assertEquals(Optional.empty(), charge("unionpay-grandma"));
        assertEquals(PaymentState.PAID, end().state());
    }

    @Test
    void aDeclinedCardIsClosedOnTheBanksWord() {
        assertEquals("DECLINED", charge("declined-grandpa").orElseThrow().outcome());
        assertEquals(PaymentState.CLOSED, end().state());
    }

    @Test
    void cancelledBeforeTheCardItCanNeverBeCharged() {
        Town.answered(terminal.central().closePayment(order.paymentId(), CANCELLED, Town.WITHIN));
        assertEquals(PaymentState.CLOSED, end().state());
        assertEquals(Optional.of("ORDER_USED"), charge("unionpay-grandma").map(CardAnswer::outcome));
        assertEquals(Fen.ZERO, town.kept(order));
    }

    @Test
    void cancelledWhileTheBankApprovesTheMoneyGoesBackOrIsPaid() {
        town.sandbox().tell(Lie.QUERY_ERROR, 1);
        charge("unionpay-grandma");
        Town.answered(terminal.central().closePayment(order.paymentId(), CANCELLED, Town.WITHIN));
        var end = end();
        assertEquals(PaymentState.REFUNDED, end.state(), "the query failed, so the reversal came first");
        assertEquals(Fen.ZERO, town.kept(order));
    }

    @Test
    void nobodyPutsACardInAndTheOrderIsTakenBack() {
        assertEquals(PaymentState.CLOSED, end().state());
        assertEquals(Optional.of("ORDER_USED"), charge("unionpay-grandma").map(CardAnswer::outcome));
    }

    @Test
    void centralRestartsBetweenTheChargeAndTheReport() throws Exception {
        var approved = charge("visa-grandma").orElseThrow();
        town.restartCentral();
        report(approved.reference());
        assertEquals(PaymentState.PAID, end().state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void aPaymentCodeIsNotTakenForACard() {
        var answer = terminal.central()
                .handCode(order.paymentId(), new CodeHandover(town.sandbox().showCode("grandma")), Town.WITHIN);
        assertEquals(ProblemKind.PAYMENT_METHOD.code(), Town.refused(answer).code());
    }

    private Optional<CardAnswer> charge(String card) {
        return town.sandbox()
                .chargeCard(card, order.outTradeNo().value(), order.totalFen().value());
    }

    private void report(String reference) {
        var report = new CardReport(reference, "UNIONPAY", Instant.parse("2026-11-21T02:24:00Z"));
        Town.answered(terminal.central().reportCard(order.paymentId(), report, Town.WITHIN));
        Town.answered(terminal.central().reportCard(order.paymentId(), report, Town.WITHIN));
    }

    private PaymentView end() {
        return town.passUntil(terminal, order, PaymentView::isFinal);
    }
}
