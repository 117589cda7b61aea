package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** A resident, or a screenshot of one, shows a code for the second time. */
class CodeUsedTwiceTest {
    private final Counter counter = new Counter();

    @Test
    void theSecondAttemptIsDeclinedAndAFreshCodeTakesAThird() {
        counter.isAskedForTheCode(Counter.water(1));
        counter.showsCode(Counter.payment(1), Counter.CODE);
        counter.waits(10);
        counter.isAskedForTheCode(Counter.power(2));
        counter.showsCode(Counter.payment(2), Counter.CODE);
        counter.waits(10);
        assertEquals(AttemptState.CLOSED, counter.state(Counter.payment(2)));
        assertEquals(FakeCentral.CODE_USED, counter.why(Counter.payment(2)).orElseThrow());

        counter.pays(Counter.power(3));
        assertNotEquals(
                counter.attempt(Counter.payment(2)).outTradeNo(),
                counter.attempt(Counter.payment(3)).outTradeNo());
        assertEquals(2, counter.central.chargesEver());
        counter.proof.isAtRest();
    }

    @Test
    void aSecondCodeInTheSameAttemptIsNotTaken() {
        counter.central.phone(FakeCentral.Phone.PAYS_AFTER_A_WHILE);
        counter.isAskedForTheCode(Counter.water(1));
        counter.showsACode(Counter.payment(1));
        assertEquals(new Taking.NotTaken(Reason.CODE_NOT_WANTED), counter.showsACode(Counter.payment(1)));
        counter.waits(5);
        assertEquals(new Taking.NotTaken(Reason.CODE_NOT_WANTED), counter.showsACode(Counter.payment(1)));
        counter.waits(30);
        assertEquals(1, counter.central.chargesEver());
        assertEquals(new Taking.NotTaken(Reason.ENDED), counter.showsACode(Counter.payment(1)));
        counter.proof.isAtRest();
    }
}
