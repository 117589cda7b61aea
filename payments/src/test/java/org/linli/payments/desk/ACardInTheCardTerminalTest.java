package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.money.Fen;
import org.linli.payments.desk.FakeCardTerminal.Card;
import org.linli.payments.desk.FakeCentral.Link;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** Rule 6: the card terminal may hang, forget and be wrong; the bank's word reaches the screen by way of central. */
class ACardInTheCardTerminalTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.by(PaymentMethod.CARD, Counter.water(1));

    @Test
    void isChargedOnceCentralHoldsTheBills() {
        counter.starts(order);
        counter.waits(1);
        assertTrue(counter.attempt(order.id()).cardWanted());
        counter.waits(20);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        assertEquals(3150, counter.central.netCharge("water-2026-10"));
        assertEquals(List.of("charge"), counter.cards.calls());
        counter.proof.isAtRest();
    }

    @Test
    void isNotChargedWhenCentralRefusesTheBill() {
        counter.central.anotherTerminalLocks("water-2026-10");
        counter.starts(order);
        counter.waits(5);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertEquals(List.of(), counter.cards.calls());
    }

    @Test
    void anApprovalIsToldToCentralUntilItHears() {
        counter.starts(order);
        counter.waits(1);
        counter.central.link(Link.DOWN);
        counter.waits(30);
        assertEquals(AttemptState.UNKNOWN, counter.state(order.id()));
        counter.losesPower();
        counter.central.link(Link.UP);
        counter.waits(30);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        assertTrue(counter.central.calls().contains("card"));
        counter.proof.isAtRest();
    }

    @Test
    void aDeclinedCardIsClosedOnceCentralHasClosedIt() {
        counter.cards.card(Card.IS_DECLINED);
        counter.starts(order);
        counter.waits(20);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertFalse(counter.central.isLocked("water-2026-10"));
        counter.proof.isAtRest();
        counter.pays(Counter.water(2));
    }

    @Test
    void aCardTerminalThatSaysNothingIsAskedAtTwoMinutesAndTwoAndAHalf() {
        counter.cards.card(Card.IS_APPROVED_IN_SILENCE);
        counter.central.link(call -> call.equals("open") ? Link.UP : Link.DOWN);
        counter.starts(order);
        counter.waits(119);
        assertEquals(List.of("charge"), counter.cards.calls());
        counter.waits(2);
        assertEquals(List.of("charge", "status"), counter.cards.calls());
        counter.central.link(Link.UP);
        counter.time.pass(Counter.FIVE_MINUTES);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void whatTheCardTerminalHasForgottenStaysUnknownUntilTheBankHasSpoken() {
        counter.cards.card(Card.IS_APPROVED_IN_SILENCE);
        counter.central.link(call -> call.equals("open") ? Link.UP : Link.DOWN);
        counter.starts(order);
        counter.waits(10);
        counter.cards.losesItsMemory();
        counter.losesPower();
        counter.waits(10);
        assertEquals(AttemptState.UNKNOWN, counter.state(order.id()));
        counter.waits(80);
        assertEquals(
                List.of("charge", "status", "status", "cancel"),
                counter.cards.calls(),
                "called back; and nothing is reversed here, the bank keeps it for central to decide");
        counter.central.link(Link.UP);
        counter.time.pass(Counter.FIVE_MINUTES);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void aChargeThatNeverReachedTheBankIsCalledBackAndClosed() {
        counter.cards.card(Card.REQUEST_IS_LOST);
        counter.starts(order);
        counter.waits(5);
        assertEquals(AttemptState.UNKNOWN, counter.state(order.id()));
        counter.time.pass(Counter.FIVE_MINUTES);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertTrue(counter.cards.calls().contains("reverse"), "closed is proven, so the terminal may be cleared");
        counter.proof.isAtRest();
        counter.pays(Counter.water(2));
    }

    /** The bank has proven it closed, and the card terminal is out of reach: it is told until it says it has let go. */
    @Test
    void aCardTerminalThatDoesNotLetGoIsToldAgainAfterAPowerCutToo() {
        counter.cards.card(Card.IS_DECLINED);
        counter.starts(order);
        counter.waits(2);
        counter.cards.down(true);
        counter.waits(60);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        int told = tellings();
        assertTrue(told > 1, counter.cards.calls()::toString);
        counter.losesPower();
        counter.waits(1);
        assertTrue(tellings() > told, counter.cards.calls()::toString);
        counter.cards.down(false);
        counter.time.pass(Counter.FIVE_MINUTES);
        told = tellings();
        counter.time.pass(Duration.ofHours(3));
        counter.losesPower();
        counter.time.pass(Counter.FIVE_MINUTES);
        assertEquals(told, tellings(), "once it has let go it is left alone");
        counter.proof.isAtRest();
    }

    /** At work on the charge it lets go of nothing; once that is over it is told at once. */
    @Test
    void aCardTerminalAtWorkIsToldAgainAsSoonAsItIsFree() {
        counter.cards.card(Card.IS_DECLINED_LATE);
        counter.starts(order);
        counter.waits(2);
        counter.cancels(order.id());
        counter.waits(37);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        int told = tellings();
        assertTrue(told > 0, counter.cards.calls()::toString);
        counter.waits(3);
        assertEquals(told + 1, tellings(), counter.cards.calls()::toString);
        counter.time.pass(Duration.ofHours(3));
        assertEquals(told + 1, tellings(), "then it has let go");
        counter.proof.isAtRest();
    }

    private int tellings() {
        return Collections.frequency(counter.cards.calls(), "reverse");
    }

    /** An approval of another amount is another charge: nobody calls this one paid. */
    @Test
    void anApprovalOfAnotherAmountProvesNothing() {
        counter.cards.misreads(Fen.of(1));
        counter.starts(order);
        counter.waits(6);
        assertEquals(AttemptState.UNKNOWN, counter.state(order.id()));
        assertFalse(counter.central.calls().contains("card"));
        counter.time.pass(Counter.FIVE_MINUTES);
        counter.proof.isAtRest();
    }

    @Test
    void theResidentCancelsBeforeTheCard() {
        counter.cards.card(Card.NEVER_COMES);
        counter.starts(order);
        counter.waits(5);
        assertInstanceOf(Taking.Taken.class, counter.cancels(order.id()));
        counter.waits(15);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertTrue(counter.cards.calls().contains("cancel"));
        counter.proof.isAtRest();
    }

    @Test
    void theResidentCancelsWhileTheBankApproves() {
        counter.starts(order);
        counter.waits(3);
        counter.cancels(order.id());
        counter.time.pass(Duration.ofMinutes(1));
        counter.proof.isAtRest();
        assertEquals(
                counter.bank.kept().size() * 3150L,
                counter.central.netCharge("water-2026-10"),
                "kept by the bank is what central knows of, and nothing else");
    }

    @Test
    void onceApprovedItIsNotCancelled() {
        counter.starts(order);
        counter.waits(1);
        counter.central.link(Link.DOWN);
        counter.waits(8);
        assertEquals(new Taking.NotTaken(Reason.CARD_APPROVED), counter.cancels(order.id()));
    }

    @Test
    void withoutACardTerminalItIsNotOffered() {
        var parts = counter.parts();
        counter.desk().close();
        var opened = assertInstanceOf(
                DeskOpening.Opened.class,
                PaymentDesk.open(new DeskParts(
                        parts.files(),
                        parts.folder(),
                        parts.journal(),
                        parts.terminal(),
                        parts.central(),
                        parts.scheduler(),
                        new InlineMailbox())));
        assertEquals(
                new Starting.NotStarted(ProblemKind.PAYMENT_METHOD.code(), List.of()),
                Counter.now(opened.desk().start(order)));
        assertEquals(Optional.empty(), opened.desk().find(order.id()));
    }
}
