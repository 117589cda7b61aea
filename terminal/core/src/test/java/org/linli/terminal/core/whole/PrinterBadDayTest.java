package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.ReceiptState;
import org.linli.peripherals.spi.receipt.ReceiptPrinterFault;

/** The money is paid and the printer is not what it should be. */
final class PrinterBadDayTest {
    private final Kiosk kiosk = new Kiosk();

    @BeforeEach
    void pays() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
    }

    private void posts() {
        kiosk.central.billersPost();
        kiosk.waits(10);
    }

    @Test
    void paperOutLeavesTheElectronicReceipt() {
        kiosk.devices.printer.fails(ReceiptPrinterFault.PAPER_OUT);
        posts();
        kiosk.shows("receipt.trouble");
        kiosk.presses("electronic");
        kiosk.shows("receipt.electronic");
        kiosk.presses("finish");
        kiosk.shows("rate.ask");
        kiosk.waits(5);
        assertEquals(ReceiptState.E_ONLY, kiosk.central.receipts().getLast().state());
        assertEquals(0, kiosk.devices.printer.papers());
    }

    @Test
    void aNewRollPrintsTheReceiptItselfAndNoCopy() {
        kiosk.devices.printer.fails(ReceiptPrinterFault.PAPER_OUT);
        posts();
        kiosk.devices.printer.works();
        kiosk.presses("print");
        kiosk.shows("receipt.take");
        assertFalse(kiosk.devices.printer.lastPaper().contains("补打"));
    }

    @Test
    void withoutProofItAsksTheResidentAndASecondPaperIsMarked() {
        kiosk.devices.printer.provesNothing(ReceiptPrinterFault.NO_PROOF);
        posts();
        kiosk.shows("receipt.unknown");
        kiosk.devices.printer.works();
        kiosk.presses("print");
        kiosk.shows("receipt.take");
        assertTrue(kiosk.devices.printer.lastPaper().contains("补打 1"));
        assertEquals(2, kiosk.devices.printer.ids().stream().distinct().count());
    }

    @Test
    void aPrinterThatNeverAnswersIsNotWaitedForForEver() {
        kiosk.devices.printer.hangs();
        posts();
        kiosk.shows("receipt.printing");
        kiosk.waits(46);
        kiosk.shows("receipt.unknown");
        kiosk.presses("taken");
        kiosk.shows("rate.ask");
        assertEquals(1, kiosk.central.charges());
    }

    @Test
    void aBugOnTheWayToThePrinterIsSaidAndTheReceiptItselfCanStillBePrinted() {
        kiosk.central.receiptsAreBroken(true);
        posts();
        kiosk.shows("receipt.trouble");
        kiosk.central.receiptsAreBroken(false);
        kiosk.presses("print");
        kiosk.shows("receipt.take");
        assertFalse(kiosk.devices.printer.lastPaper().contains("补打"));
    }
}
