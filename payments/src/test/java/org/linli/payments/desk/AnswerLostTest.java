package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.payments.desk.FakeCentral.Link;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** Something on the way to central or back does not arrive. */
class AnswerLostTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.water(1);

    @ParameterizedTest
    @EnumSource(names = {"LOSES_ANSWER", "FORGED_ANSWER", "SILENT"})
    void aCodeWhoseAnswerIsLostIsUnknownAndThenPaid(Link trouble) {
        counter.isAskedForTheCode(order);
        counter.central.link(call -> call.equals("code") ? trouble : Link.UP);
        counter.showsACode(order.id());
        counter.waits(trouble == Link.FORGED_ANSWER ? 0 : trouble == Link.SILENT ? 15 : 5);
        counter.waits(1);
        counter.waits(60);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        assertEquals(1, counter.central.chargesEver());
        counter.proof.isAtRest();
    }

    @Test
    void whileNobodyKnowsTheStateIsUnknownAndTheBillStaysHeld() {
        counter.isAskedForTheCode(order);
        counter.central.link(Link.LOSES_ANSWER);
        counter.showsACode(order.id());
        counter.waits(6);
        assertEquals(AttemptState.UNKNOWN, counter.state(order.id()));
        assertTrue(counter.holds("water-2026-10"));
        assertEquals("pay.bill-open-here", refusedAgain());
        counter.central.link(Link.UP);
        counter.waits(30);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
    }

    @Test
    void aCodeThatNeverArrivedIsCalledBackSoThatItCannotArriveLater() {
        counter.isAskedForTheCode(order);
        counter.central.link(call -> call.equals("code") ? Link.LOSES_REQUEST : Link.UP);
        counter.showsACode(order.id());
        counter.waits(20);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertEquals(Reason.CODE_NOT_RECEIVED, counter.why(order.id()).orElseThrow());
        assertEquals(0, counter.central.chargesEver());
        counter.central.link(Link.UP);
        counter.pays(Counter.water(2));
        assertEquals(1, counter.central.chargesEver());
        counter.proof.isAtRest();
    }

    @Test
    void aCodeThatNeverLeftMayBeShownAgainInTheSameAttempt() {
        counter.isAskedForTheCode(order);
        counter.central.link(call -> call.equals("code") ? Link.DOWN : Link.UP);
        counter.showsACode(order.id());
        counter.waits(1);
        assertEquals(AttemptState.INTENT, counter.state(order.id()));
        assertTrue(counter.attempt(order.id()).codeWanted());
        assertEquals("link.no-connection", counter.why(order.id()).orElseThrow().value());
        counter.central.link(Link.UP);
        counter.showsACode(order.id());
        counter.waits(10);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void aLostAnswerToTheOpeningIsAskedForAgainAndFindsTheSamePayment() {
        counter.central.link(Link.LOSES_ANSWER);
        counter.starts(order);
        counter.waits(3);
        counter.central.link(Link.UP);
        counter.waits(5);
        assertTrue(counter.attempt(order.id()).codeWanted());
        assertEquals(1, counter.central.known().size());
    }

    @Test
    void lostQueriesComeAndGoWithoutASecondCharge() {
        counter.central.phone(FakeCentral.Phone.PAYS_AFTER_A_WHILE);
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        var calls = new int[1];
        counter.central.link(call -> call.equals("query") && calls[0]++ % 2 == 0 ? Link.LOSES_ANSWER : Link.UP);
        counter.waits(90);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    private String refusedAgain() {
        var again = Counter.now(counter.desk().start(Counter.waterAndPower(2)));
        return ((Starting.NotStarted) again).why().value();
    }
}
