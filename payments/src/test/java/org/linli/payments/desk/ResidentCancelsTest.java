package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.payments.desk.FakeCentral.Link;
import org.linli.payments.desk.FakeCentral.Phone;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** The resident goes back: before the code, after it, or when it is too late; or simply walks away. */
class ResidentCancelsTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.water(1);

    @Test
    void beforeTheCodeItEndsAtOnceAndTheBillIsFree() {
        counter.isAskedForTheCode(order);
        counter.cancels(order.id());
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertEquals(Reason.RESIDENT_CANCELLED, counter.why(order.id()).orElseThrow());
        counter.waits(1);
        assertFalse(counter.central.isLocked("water-2026-10"));
        counter.pays(Counter.water(2));
        counter.proof.isAtRest();
    }

    @Test
    void whileCentralIsStillBeingAskedTheReleaseWaitsForItsTurn() {
        counter.starts(order);
        counter.cancels(order.id());
        counter.waits(2);
        assertEquals(java.util.List.of("open", "close"), counter.central.calls());
        assertFalse(counter.central.isLocked("water-2026-10"));
        counter.proof.isAtRest();
    }

    @Test
    void theReleaseIsRepeatedUntilCentralHasHeardItAlsoAfterARestart() {
        counter.isAskedForTheCode(order);
        counter.central.link(Link.DOWN);
        counter.cancels(order.id());
        counter.waits(30);
        counter.losesPower();
        counter.waits(30);
        counter.central.link(Link.UP);
        counter.time.pass(Duration.ofMinutes(5));
        assertFalse(counter.central.isLocked("water-2026-10"));
        counter.proof.isAtRest();
    }

    @Test
    void afterTheCodeItIsCalledBackAndClosedOnlyOnCentralsProof() {
        counter.central.phone(Phone.NEVER_CONFIRMS);
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.waits(5);
        assertEquals(AttemptState.PENDING, counter.state(order.id()));
        counter.cancels(order.id());
        assertEquals(AttemptState.CLOSING, counter.state(order.id()));
        counter.waits(5);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertEquals(0, counter.central.chargesEver());
        counter.proof.isAtRest();
    }

    @Test
    void aCallBackThatComesTooLateIsPaid() {
        counter.central.phone(Phone.PAYS_AFTER_A_WHILE);
        counter.central.phoneTakes(Duration.ofSeconds(6));
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.waits(5);
        counter.cancels(order.id());
        counter.waits(10);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        assertInstanceOf(Taking.NotTaken.class, counter.cancels(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void cancellingInTheMomentTheCodeLeavesEndsInOneOfTheTwo() {
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.cancels(order.id());
        counter.waits(20);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void aCallBackWhoseAnswersAreLostIsRepeated() {
        counter.central.phone(Phone.NEVER_CONFIRMS);
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.waits(5);
        counter.central.link(call -> call.equals("close") ? Link.LOSES_REQUEST : Link.UP);
        counter.cancels(order.id());
        counter.waits(12);
        counter.central.link(Link.UP);
        counter.waits(20);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void whoWalksAwayWithoutShowingACodeLeavesNoLock() {
        counter.isAskedForTheCode(order);
        counter.time.pass(Duration.ofMinutes(4));
        assertEquals(Reason.NO_CODE_SHOWN, counter.why(order.id()).orElseThrow());
        assertFalse(counter.central.isLocked("water-2026-10"));
        counter.proof.isAtRest();
    }

    @Test
    void whoNeverConfirmsOnThePhoneIsNotCharged() {
        counter.central.phone(Phone.NEVER_CONFIRMS);
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.waits(70);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertEquals(0, counter.central.chargesEver());
        counter.proof.isAtRest();
    }
}
