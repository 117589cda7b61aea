package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.LineState;
import org.linli.payments.machine.AttemptState;

/** The channel reports success after the close (rule 7). */
class LateSuccessTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.water(1);

    @Test
    void isShownAsPaidAndReturnedNeverAsPosted() {
        counter.central.phone(FakeCentral.Phone.IS_DECLINED);
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.waits(5);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));

        counter.central.account(order.id()).paysLate();
        counter.desk().hint(order.id());
        counter.waits(1);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        assertEquals(
                LineState.REFUNDING,
                counter.attempt(order.id()).lines().getFirst().state());
        counter.waits(10);
        assertEquals(AttemptState.REFUNDED, counter.state(order.id()));
        assertEquals(0, counter.central.netCharge("water-2026-10"));
        counter.proof.isAtRest();
    }
}
