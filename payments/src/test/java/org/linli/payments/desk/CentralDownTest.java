package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.payments.desk.FakeCentral.Link;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** Central cannot be reached: before the start, after the code, for hours. */
class CentralDownTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.water(1);

    @Test
    void offlineNoPaymentIsBegun() {
        counter.central.link(Link.DOWN);
        counter.starts(order);
        counter.waits(1);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertEquals("link.no-connection", counter.why(order.id()).orElseThrow().value());
        assertFalse(counter.holds("water-2026-10"));
        counter.central.link(Link.UP);
        counter.pays(Counter.water(2));
        counter.proof.isAtRest();
    }

    @Test
    void aCentralThatDoesNotAnswerIsGivenThreeTriesAndLaterToldToLetGo() {
        counter.central.link(Link.LOSES_ANSWER);
        counter.starts(order);
        counter.waits(25);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertEquals(Reason.CENTRAL_SILENT, counter.why(order.id()).orElseThrow());
        assertEquals(3, counter.central.calls().stream().filter("open"::equals).count());
        counter.central.link(Link.UP);
        counter.waits(60);
        assertFalse(counter.central.isLocked("water-2026-10"));
        counter.pays(Counter.water(2));
        counter.proof.isAtRest();
    }

    @Test
    void downAfterTheCodeIsUnknownThenHandedOffAndStillEndsAsItReallyWas() {
        counter.isAskedForTheCode(order);
        counter.central.link(call -> call.equals("code") ? Link.LOSES_ANSWER : Link.DOWN);
        counter.showsACode(order.id());
        counter.waits(30);
        assertEquals(AttemptState.UNKNOWN, counter.state(order.id()));
        counter.waits(120);
        assertEquals(AttemptState.HANDED_OFF, counter.state(order.id()));
        assertTrue(counter.holds("water-2026-10"), "the bill stays held here");
        counter.central.link(Link.UP);
        counter.pays(Counter.power(2));
        counter.time.pass(Duration.ofMinutes(70));
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void downForTenHoursItIsAskedEverLessOftenAndNeverGivenUp() {
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.central.link(Link.DOWN);
        counter.time.pass(Duration.ofMinutes(10));
        counter.central.forgetCalls();
        counter.time.pass(Duration.ofHours(10));
        int asked = counter.central.calls().size();
        assertTrue(asked >= 10 && asked <= 16, () -> asked + " questions in ten hours");
        counter.central.link(Link.UP);
        counter.time.pass(Duration.ofHours(1));
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void theFirstAnswerAfterALongSilenceWakesTheOthers() {
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.central.link(Link.DOWN);
        counter.time.pass(Duration.ofHours(5));
        counter.central.link(Link.UP);
        counter.pays(Counter.power(2));
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void aHintFromCentralBringsTheNextQuestionForward() {
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.central.link(Link.DOWN);
        counter.time.pass(Duration.ofHours(5));
        counter.central.link(Link.UP);
        counter.desk().hint(order.id());
        counter.waits(1);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
    }
}
