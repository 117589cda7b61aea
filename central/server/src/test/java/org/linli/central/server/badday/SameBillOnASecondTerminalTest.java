package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.client.Answer;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.payment.PaymentMachine;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

/** Two terminals want the same bill. */
class SameBillOnASecondTerminalTest {
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
    void theSecondIsToldThatItIsBeingPaidAndMayPayWhenTheFirstGivesUp() throws Exception {
        var second = town.terminal("二号机");
        var card = town.cardOfSomebodyOwing(1);
        var bill = terminal.owed(card).getFirst();
        var first = town.order(bill);
        Town.answered(terminal.open(first));

        var problem = Town.refused(second.open(town.order(bill)));
        assertEquals(ProblemKind.BILL_LOCKED.code(), problem.code());
        assertEquals(List.of(bill.id()), problem.bills());
        assertEquals(BillState.LOCKED, second.again(card, bill).state());

        var reason = new ClosingRequest(Code.of("pay.resident-cancelled"));
        var closed = Town.answered(terminal.central().closePayment(first.paymentId(), reason, Town.WITHIN));
        assertEquals(PaymentState.CLOSED, closed.state());
        var order = town.order(bill);
        second.pay(order, "grandma");
        assertEquals(
                PaymentState.PAID,
                town.passUntil(second, order, PaymentView::isFinal).state());
        assertEquals(
                ProblemKind.BILL_SETTLED.code(),
                Town.refused(terminal.open(town.order(bill))).code());
    }

    @Test
    void ofManyAtTheSameMomentExactlyOneMayPay() throws Exception {
        var second = town.terminal("二号机");
        var bill = terminal.owed(town.cardOfSomebodyOwing(1)).getFirst();
        var opened = new AtomicInteger();
        var together = new CountDownLatch(1);
        var attempts = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                var order = town.order(bill);
                var where = i % 2 == 0 ? terminal : second;
                attempts.add(threads.submit(() -> {
                    together.await();
                    return where.open(order) instanceof Answer.Answered && opened.incrementAndGet() > 0;
                }));
            }
            together.countDown();
        }
        assertEquals(1, opened.get());
        assertTrue(attempts.stream().allMatch(Future::isDone));
    }

    @Test
    void anAttemptThatNobodyCameBackToLetsGoByItself() throws Exception {
        var second = town.terminal("二号机");
        var bill = terminal.owed(town.cardOfSomebodyOwing(1)).getFirst();
        var forgotten = town.order(bill);
        Town.answered(terminal.open(forgotten));
        town.time().pass(Duration.ofMinutes(4));
        var view = town.await(() -> terminal.view(forgotten), each -> each.state() == PaymentState.CLOSED);
        assertEquals(PaymentMachine.ABANDONED, view.reason().orElseThrow());
        Town.answered(second.open(town.order(bill)));
    }

    @Test
    void aPaymentIsNobodysBusinessButItsTerminals() throws Exception {
        var second = town.terminal("二号机");
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        Town.answered(terminal.open(order));
        var id = order.paymentId();
        for (var answer : List.of(
                second.central().payment(id, Town.WITHIN),
                second.give(order, town.sandbox().showCode("thief")),
                second.central().closePayment(id, new ClosingRequest(Code.of("pay.mischief")), Town.WITHIN))) {
            assertEquals(
                    ProblemKind.PAYMENT_UNKNOWN.code(), Town.refused(answer).code());
        }
        assertEquals(PaymentState.INTENT, terminal.view(order).state());
    }
}
