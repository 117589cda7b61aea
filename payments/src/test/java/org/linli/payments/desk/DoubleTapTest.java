package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.linli.central.api.wire.ProblemKind;

/** An impatient finger taps "pay" twice, or a session repeats what it had asked. */
class DoubleTapTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.water(1);

    @Test
    void startsOneAttempt() {
        var first = assertInstanceOf(Starting.Started.class, counter.starts(order));
        var second = assertInstanceOf(Starting.Started.class, counter.starts(order));
        assertEquals(first.attempt().outTradeNo(), second.attempt().outTradeNo());
        counter.waits(1);
        counter.starts(order);
        counter.showsACode(order.id());
        counter.starts(order);
        counter.waits(10);
        counter.starts(order);
        assertEquals(1, counter.central.known().size());
        assertEquals(1, counter.central.chargesEver());
        counter.proof.isAtRest();
    }

    @Test
    void theSameStartAfterARestartFindsTheSettledAttempt() {
        counter.pays(order);
        counter.losesPower();
        var again = assertInstanceOf(Starting.Started.class, counter.starts(order));
        assertEquals(true, again.attempt().isFinal());
        assertEquals(1, counter.central.chargesEver());
    }

    @Test
    void anotherOrderUnderTheSameIdIsRefused() {
        counter.starts(order);
        var other = assertInstanceOf(Starting.NotStarted.class, counter.starts(Counter.power(1)));
        assertEquals(ProblemKind.PAYMENT_DIFFERS.code(), other.why());
    }

    @Test
    void aSecondAttemptOnAHeldBillIsRefusedAndNamesIt() {
        counter.isAskedForTheCode(order);
        var other = assertInstanceOf(Starting.NotStarted.class, counter.starts(Counter.waterAndPower(2)));
        assertEquals(PaymentDesk.BILL_OPEN_HERE, other.why());
        assertEquals("water-2026-10", other.bills().getFirst().value());
        assertInstanceOf(Starting.Started.class, counter.starts(Counter.power(3)));
    }
}
