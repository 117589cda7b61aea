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

    /** @param copy the number that central gave */
    private void printsAgain(int copy) {
        assertEquals(
                new Printing.NotNow(Reason.RECEIPT_NUMBER_WANTED),
                Counter.now(counter.desk().receiptSending(order.id())));
        assertEquals(
                copy,
                assertInstanceOf(
                                Printing.Print.class, Counter.now(counter.desk().receiptSending(order.id(), copy)))
                        .copy());
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
        printsAgain(1);
        taken(counter.desk().receiptUnknown(order.id(), 1));
        // Copy 2 was printed elsewhere meanwhile.
        printsAgain(3);
        taken(counter.desk().receiptPrinted(order.id(), 3));
        assertEquals(number, counter.attempt(order.id()).receiptNumber());
        assertEquals(3, counter.attempt(order.id()).copies());
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.waits(5);
        assertEquals(new ReceiptReport(ReceiptState.PRINTED, 3), reports().getLast());
        counter.proof.isAtRest();
    }

    @Test
    void paperThatProvablyStayedEmptyIsNoCopy() {
        paid();
        prints();
        taken(counter.desk().receiptNotPrinted(order.id(), 0));
        assertEquals(ReceiptState.NOT_PRINTED, counter.attempt(order.id()).receipt());
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
        printsAgain(1);
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
        printsAgain(1);
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
    void whoeverLeftThePaperMayHaveItLaterUnderTheNumberCentralGives() {
        paid();
        taken(counter.desk().receiptDeclined(order.id()));
        printsAgain(0);
        taken(counter.desk().receiptNotPrinted(order.id(), 0));
        // The number went back to central, and may be another terminal's by now.
        printsAgain(1);
        taken(counter.desk().receiptPrinted(order.id(), 1));
        counter.losesPower();
        assertEquals(1, counter.attempt(order.id()).copies());
        counter.waits(5);
        counter.proof.isAtRest();
    }

    @Test
    void paperThatStayedEmptyCanBeLeft() {
        paid();
        prints();
        taken(counter.desk().receiptNotPrinted(order.id(), 0));
        taken(counter.desk().receiptDeclined(order.id()));
        assertEquals(ReceiptState.E_ONLY, counter.attempt(order.id()).receipt());
        counter.waits(2);
        assertEquals(new ReceiptReport(ReceiptState.E_ONLY, 0), reports().getLast());
        assertInstanceOf(Taking.NotTaken.class, Counter.now(counter.desk().receiptDeclined(order.id())));
    }

    @Test
    void paperThatMayBeOutCannotBeLeft() {
        paid();
        prints();
        taken(counter.desk().receiptUnknown(order.id(), 0));
        assertInstanceOf(Taking.NotTaken.class, Counter.now(counter.desk().receiptDeclined(order.id())));
        assertEquals(ReceiptState.PRINT_UNKNOWN, counter.attempt(order.id()).receipt());
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
