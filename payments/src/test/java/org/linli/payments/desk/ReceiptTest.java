package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptState;
import org.linli.payments.desk.FakeCentral.Link;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** Paper jams, runs out, or prints without proof (rule 13). The money never moves for it. */
class ReceiptTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.water(1);

    private void paid() {
        counter.pays(order);
    }

    private int prints() {
        return assertInstanceOf(Printing.Print.class, Counter.now(counter.desk().receiptSending(order.id())))
                .copy();
    }

    private static void taken(CompletableFuture<Taking> told) {
        assertInstanceOf(Taking.Taken.class, Counter.now(told));
    }

    private List<ReceiptReport> reports() {
        return counter.central.account(order.id()).reports;
    }

    @Test
    void isToldBeforeTheBytesAndAfterTheProof() {
        paid();
        assertEquals(0, prints());
        assertEquals(ReceiptState.PRINT_SENT, counter.attempt(order.id()).receipt());
        taken(counter.desk().receiptPrinted(order.id(), 0));
        counter.waits(2);
        assertEquals(ReceiptState.PRINTED, counter.attempt(order.id()).receipt());
        assertEquals(
                List.of(new ReceiptReport(ReceiptState.PRINT_SENT, 0), new ReceiptReport(ReceiptState.PRINTED, 0)),
                reports());
        counter.proof.isAtRest();
    }

    @Test
    void aReprintAfterAnUnknownOneKeepsTheNumberAndIsACopy() {
        paid();
        var number = counter.attempt(order.id()).receiptNumber();
        prints();
        taken(counter.desk().receiptUnknown(order.id(), 0));
        assertEquals(ReceiptState.PRINT_UNKNOWN, counter.attempt(order.id()).receipt());
        assertEquals(1, prints());
        taken(counter.desk().receiptUnknown(order.id(), 1));
        assertEquals(2, prints());
        taken(counter.desk().receiptPrinted(order.id(), 2));
        assertEquals(number, counter.attempt(order.id()).receiptNumber());
        assertEquals(2, counter.attempt(order.id()).copies());
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.waits(5);
        assertEquals(new ReceiptReport(ReceiptState.PRINTED, 2), reports().getLast());
        counter.proof.isAtRest();
    }

    @Test
    void paperThatProvablyStayedEmptyIsNoCopy() {
        paid();
        prints();
        taken(counter.desk().receiptNotPrinted(order.id(), 0));
        assertEquals(ReceiptState.E_ONLY, counter.attempt(order.id()).receipt());
        assertEquals(0, prints());
        taken(counter.desk().receiptPrinted(order.id(), 0));
        assertEquals(0, counter.attempt(order.id()).copies());
    }

    @Test
    void aPowerCutWhilePrintingIsUnknownPaper() {
        paid();
        prints();
        counter.losesPower();
        assertEquals(ReceiptState.PRINT_UNKNOWN, counter.attempt(order.id()).receipt());
        assertEquals(1, prints());
        taken(counter.desk().receiptPrinted(order.id(), 1));
        counter.waits(5);
        counter.proof.isAtRest();
    }

    @Test
    void twoPrintingsAtOnceAreOne() {
        paid();
        prints();
        assertEquals(
                new Printing.NotNow(Reason.RECEIPT_PRINTING),
                Counter.now(counter.desk().receiptSending(order.id())));
        assertInstanceOf(Taking.NotTaken.class, Counter.now(counter.desk().receiptPrinted(order.id(), 3)));
    }

    @Test
    void thereIsNoReceiptBeforeTheMoneyIsPosted() {
        counter.isAskedForTheCode(order);
        assertEquals(
                new Printing.NotNow(Reason.RECEIPT_EARLY),
                Counter.now(counter.desk().receiptSending(order.id())));
    }

    @Test
    void centralIsToldUntilItAcknowledgesInTheOrderItHappened() {
        paid();
        counter.central.link(Link.DOWN);
        prints();
        taken(counter.desk().receiptUnknown(order.id(), 0));
        prints();
        taken(counter.desk().receiptPrinted(order.id(), 1));
        counter.waits(300);
        assertEquals(List.of(), reports());
        counter.losesPower();
        counter.central.link(Link.UP);
        counter.waits(600);
        assertEquals(
                List.of(
                        new ReceiptReport(ReceiptState.PRINT_SENT, 0),
                        new ReceiptReport(ReceiptState.PRINT_UNKNOWN, 0),
                        new ReceiptReport(ReceiptState.PRINT_SENT, 1),
                        new ReceiptReport(ReceiptState.PRINTED, 1)),
                reports());
        counter.proof.isAtRest();
    }

    @Test
    void theElectronicOneAloneIsToldToo() {
        paid();
        assertInstanceOf(Taking.Taken.class, Counter.now(counter.desk().receiptDeclined(order.id())));
        counter.waits(2);
        assertEquals(List.of(new ReceiptReport(ReceiptState.E_ONLY, 0)), reports());
    }

    @Test
    void newsOfThePrinterIsNotTurnedAwayWhenTheDeskIsBusy() {
        paid();
        prints();
        counter.turnsOutsideWorkAway();
        assertEquals(
                new Printing.NotNow(PaymentDesk.BUSY),
                Counter.now(counter.desk().receiptSending(order.id())));
        taken(counter.desk().receiptPrinted(order.id(), 0));
        assertEquals(ReceiptState.PRINTED, counter.attempt(order.id()).receipt());
    }
}
