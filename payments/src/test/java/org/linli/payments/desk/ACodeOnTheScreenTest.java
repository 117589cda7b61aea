package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.payments.desk.FakeCentral.Link;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** Rule 5: a code stands on the screen, and whoever has seen it can pay it for as long as it lives. */
class ACodeOnTheScreenTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.by(PaymentMethod.QR, Counter.water(1));

    @Test
    void isShownOnceItIsJournaledAndPaid() {
        String content = counter.isShownACode(order);
        assertEquals(AttemptState.OFFERED, counter.state(order.id()));
        assertTrue(counter.central.scan(content));
        counter.waits(6);
        assertEquals(AttemptState.PENDING, counter.state(order.id()));
        assertEquals(Optional.empty(), counter.attempt(order.id()).offer(), "somebody has scanned it");
        assertTrue(counter.central.confirm(content));
        counter.waits(10);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        assertEquals(3150, counter.central.netCharge("water-2026-10"));
        counter.proof.isAtRest();
    }

    @Test
    void centralIsAskedAfterTwoThreeFiveAndFiveSeconds() {
        counter.isShownACode(order);
        counter.central.forgetCalls();
        counter.waits(20);
        assertEquals(List.of("query", "query", "query", "query"), counter.central.calls());
    }

    @Test
    void goesFromTheScreenTheMomentItExpiresAndIsClosedAfterTheMinuteOfRuleThree() {
        String content = counter.isShownACode(order);
        counter.waits(118);
        assertTrue(counter.attempt(order.id()).offer().isPresent());
        counter.waits(2);
        assertEquals(Optional.empty(), counter.attempt(order.id()).offer());
        assertEquals(AttemptState.CLOSING, counter.state(order.id()));
        assertTrue(counter.holds("water-2026-10"));
        assertFalse(counter.central.scan(content));
        counter.time.pass(Duration.ofSeconds(150));
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void cancelledItCanStillBePaidByWhoHasSeenItAndThenItIsPaid() {
        String content = counter.isShownACode(order);
        counter.cancels(order.id());
        assertEquals(Optional.empty(), counter.attempt(order.id()).offer());
        counter.waits(10);
        assertTrue(counter.central.scan(content) && counter.central.confirm(content));
        counter.waits(20);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void aSlowChannelIsWaitedForAndASilentOneIsGivenUp() {
        counter.central.offersTake(Duration.ofSeconds(4));
        counter.starts(order);
        counter.waits(2);
        assertEquals(AttemptState.INTENT, counter.state(order.id()));
        counter.waits(6);
        assertEquals(AttemptState.OFFERED, counter.state(order.id()));

        counter.central.offersTake(Duration.ofMinutes(10));
        var other = Counter.by(PaymentMethod.QR, Counter.power(2));
        counter.starts(other);
        counter.waits(25);
        assertEquals(AttemptState.CLOSED, counter.state(other.id()));
        assertEquals(Optional.of(Reason.OFFER_NOT_MADE), counter.why(other.id()));
    }

    @Test
    void aLostPollIsUnknownAndTheCodeComesBackWithTheNextAnswer() {
        counter.isShownACode(order);
        counter.central.link(Link.DOWN);
        counter.waits(4);
        assertEquals(AttemptState.UNKNOWN, counter.state(order.id()));
        assertEquals(Optional.empty(), counter.attempt(order.id()).offer());
        counter.central.link(Link.UP);
        counter.waits(6);
        assertEquals(AttemptState.OFFERED, counter.state(order.id()));
        assertTrue(counter.attempt(order.id()).offer().isPresent());
    }

    @Test
    void afterARestartNobodyWaitsForAScanOfWhatIsNoLongerShown() {
        String content = counter.isShownACode(order);
        counter.losesPower();
        counter.waits(5);
        assertEquals(AttemptState.CLOSING, counter.state(order.id()));
        assertEquals(Optional.of(Reason.TERMINAL_RESTARTED), counter.why(order.id()));
        assertTrue(counter.central.scan(content) && counter.central.confirm(content), "a photograph of the screen");
        counter.waits(30);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void whatCentralHasForgottenIsShownToNobodyNew() {
        counter.central.forgetsOffers();
        counter.starts(order);
        counter.waits(30);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        counter.time.pass(Counter.FIVE_MINUTES);
        counter.proof.isAtRest();
    }

    @Test
    void aPaymentCodeIsNotWantedHere() {
        counter.isShownACode(order);
        assertEquals(new Taking.NotTaken(Reason.CODE_NOT_WANTED), counter.showsCode(order.id(), counter.freshDigits()));
    }
}
