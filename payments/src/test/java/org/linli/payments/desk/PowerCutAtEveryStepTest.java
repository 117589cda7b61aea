package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.ReceiptState;
import org.linli.foundation.file.FaultyDisk.LooseSector;
import org.linli.foundation.file.PowerLost;
import org.linli.payments.desk.FakeCardTerminal.Card;
import org.linli.payments.desk.FakeCentral.Phone;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/**
 * The terminal loses its power at the n-th sync of a whole payment, for every n, with nothing, everything or some of the
 * unsynced sectors kept; then it starts again. In the end there is one charge and a settled state, and the resident can
 * pay what is unpaid.
 */
class PowerCutAtEveryStepTest {
    private final StartPayment order = Counter.water(1);

    @Test
    void payingAtOnce() {
        cutEverywhere(this::wholePayment);
    }

    @Test
    void payingAfterAWhile() {
        cutEverywhere(counter -> {
            counter.central.phone(Phone.PAYS_AFTER_A_WHILE);
            wholePayment(counter);
        });
    }

    @Test
    void beingDeclined() {
        cutEverywhere(counter -> {
            counter.central.phone(Phone.IS_DECLINED);
            wholePayment(counter);
        });
    }

    @Test
    void cancellingAfterTheCode() {
        cutEverywhere(counter -> {
            counter.central.phone(Phone.NEVER_CONFIRMS);
            counter.isAskedForTheCode(order);
            counter.showsACode(order.id());
            counter.waits(3);
            counter.cancels(order.id());
            counter.waits(30);
        });
    }

    @Test
    void withCentralDownAfterTheCodeUntilTheHandOff() {
        cutEverywhere(counter -> {
            counter.isAskedForTheCode(order);
            counter.central.link(call -> call.equals("code") ? FakeCentral.Link.LOSES_ANSWER : FakeCentral.Link.DOWN);
            counter.showsACode(order.id());
            counter.waits(180);
            counter.central.link(FakeCentral.Link.UP);
            counter.waits(300);
        });
    }

    @Test
    void payingByACodeOnTheScreen() {
        cutEverywhere(counter -> {
            String content = counter.isShownACode(Counter.by(PaymentMethod.QR, order));
            counter.central.scan(content);
            counter.waits(4);
            counter.central.confirm(content);
            counter.waits(25);
            printTwice(counter);
        });
    }

    @Test
    void lettingTheCodeOnTheScreenExpire() {
        cutEverywhere(counter -> {
            counter.isShownACode(Counter.by(PaymentMethod.QR, order));
            counter.waits(125);
        });
    }

    @Test
    void payingByCard() {
        cutEverywhere(counter -> {
            counter.starts(Counter.by(PaymentMethod.CARD, order));
            counter.waits(25);
            printTwice(counter);
        });
    }

    @Test
    void payingByACardWhoseAnswerIsLost() {
        cutEverywhere(counter -> {
            counter.cards.card(Card.ANSWER_IS_LOST);
            counter.starts(Counter.by(PaymentMethod.CARD, order));
            counter.waits(25);
        });
    }

    @Test
    void beingDeclinedByTheBank() {
        cutEverywhere(counter -> {
            counter.cards.card(Card.IS_DECLINED);
            counter.starts(Counter.by(PaymentMethod.CARD, order));
            counter.waits(25);
        });
    }

    private void printTwice(Counter counter) {
        if (counter.state(order.id()) == AttemptState.PAID) {
            print(counter);
            print(counter);
            counter.waits(3);
        }
    }

    /** From the tap to the second copy of the receipt. */
    private void wholePayment(Counter counter) {
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.waits(25);
        if (counter.state(order.id()) == AttemptState.PAID) {
            print(counter);
            print(counter);
            counter.waits(3);
        }
    }

    private void print(Counter counter) {
        var printing = Counter.now(counter.desk().receiptSending(order.id()));
        if (printing.equals(new Printing.NotNow(Reason.RECEIPT_NUMBER_WANTED))) {
            printing = Counter.now(counter.desk().receiptSending(order.id(), 1));
        }
        if (printing instanceof Printing.Print print) {
            assertInstanceOf(Taking.Taken.class, Counter.now(counter.desk().receiptPrinted(order.id(), print.copy())));
        }
    }

    private void cutEverywhere(Consumer<Counter> story) {
        var random = new Random(11);
        int syncs = syncsOf(story);
        assertTrue(syncs >= 3, () -> "only " + syncs + " syncs");
        for (int n = 0; n < syncs; n++) {
            cutAt(n, sector -> false, story);
            cutAt(n, sector -> true, story);
            cutAt(n, sector -> random.nextBoolean(), story);
        }
    }

    private static int syncsOf(Consumer<Counter> story) {
        var counter = new Counter();
        int before = counter.disk.syncs();
        story.accept(counter);
        return counter.disk.syncs() - before;
    }

    private void cutAt(int n, Predicate<LooseSector> survivors, Consumer<Counter> story) {
        var counter = new Counter();
        counter.disk.cutPowerAtSync(n, survivors);
        boolean cut = false;
        try {
            story.accept(counter);
        } catch (PowerLost expected) {
            cut = true;
        }
        assertTrue(cut, "the story went past sync " + n);
        counter.central.link(FakeCentral.Link.UP);
        counter.afterThePowerCut();
        counter.time.pass(Counter.FIVE_MINUTES);
        counter.proof.isAtRest();
        paperIsSettled(counter);
        payWhatIsUnpaid(counter);
        assertEquals(3150, counter.central.netCharge("water-2026-10"));
        assertTrue(counter.central.isPosted("water-2026-10"));
        counter.proof.isAtRest();
    }

    private void paperIsSettled(Counter counter) {
        counter.desk()
                .find(order.id())
                .ifPresent(attempt -> assertTrue(
                        attempt.receipt() != ReceiptState.PRINT_SENT, "the receipt is printed or marked unknown"));
    }

    private static void payWhatIsUnpaid(Counter counter) {
        if (!counter.central.isPosted("water-2026-10")) {
            counter.central.phone(Phone.PAYS_AT_ONCE);
            counter.pays(Counter.water(2));
        }
    }
}
