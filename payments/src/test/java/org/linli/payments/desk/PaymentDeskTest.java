package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.LineState;
import org.linli.payments.machine.AttemptState;

/** A good day. */
class PaymentDeskTest {
    private final Counter counter = new Counter();

    @Test
    void takesAPaymentFromTheTapToThePostedBill() {
        var order = Counter.waterAndPower(1);
        counter.isAskedForTheCode(order);
        assertTrue(counter.holds("water-2026-10"));
        counter.showsACode(order.id());
        counter.waits(4);

        var attempt = counter.attempt(order.id());
        assertEquals(AttemptState.PAID, attempt.state());
        assertTrue(attempt.lines().stream().allMatch(line -> line.state() == LineState.POSTED));
        assertTrue(attempt.receiptNumber().isPresent());
        assertTrue(attempt.eReceiptUrl()
                .orElseThrow()
                .toString()
                .contains(order.id().value()));
        assertTrue(attempt.outTradeNo().value().startsWith("kiosk-0001-"));
        assertFalse(counter.holds("water-2026-10"));
        assertEquals(1, counter.central.chargesEver());
        counter.proof.isAtRest();
    }

    @Test
    void asksCentralOneTwoThreeFiveFiveSecondsAfterTheCode() {
        counter.central.phone(FakeCentral.Phone.PAYS_AFTER_A_WHILE);
        var order = Counter.water(1);
        counter.isAskedForTheCode(order);
        counter.central.forgetCalls();
        counter.showsACode(order.id());
        counter.waits(11);
        assertEquals(List.of("code", "query", "query", "query"), counter.central.calls());
        counter.waits(5);
        assertEquals(List.of("code", "query", "query", "query", "query"), counter.central.calls());
        counter.waits(10);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
    }

    @Test
    void stopsAskingWhenTheMoneyHasComeToRest() {
        counter.pays(Counter.water(1));
        counter.central.forgetCalls();
        counter.waits(3600);
        assertEquals(List.of(), counter.central.calls());
        assertEquals(List.of(), counter.time.openWaits());
    }

    @Test
    void keepsTwoPaymentsOfDifferentBillsApart() {
        var water = Counter.water(1);
        var power = Counter.power(2);
        counter.isAskedForTheCode(water);
        counter.isAskedForTheCode(power);
        counter.showsACode(power.id());
        counter.waits(5);
        assertEquals(AttemptState.PAID, counter.state(power.id()));
        assertEquals(AttemptState.INTENT, counter.state(water.id()));
        counter.showsACode(water.id());
        counter.waits(5);
        counter.proof.isAtRest();
    }

    @Test
    void rememberedPaymentsAreThereAfterARestart() {
        var order = Counter.water(1);
        counter.pays(order);
        var before = counter.attempt(order.id());
        counter.restarts();
        assertEquals(before, counter.attempt(order.id()));
        assertEquals(List.of(), counter.desk().openAttempts());
    }

    @Test
    void aSecondDeskOnTheSameJournalIsRefused() {
        var refused = assertInstanceOf(DeskOpening.Refused.class, counter.openAnother());
        assertEquals("journal.locked", refused.why().value());
    }
}
