package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.ReceiptState;

final class PayingTest {
    private final Kiosk kiosk = new Kiosk();

    @Test
    void aBillIsPaidAndItsReceiptPrinted() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.shows("pay.paid");
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
        assertEquals(1, kiosk.central.charges());
        assertEquals(1, kiosk.devices.printer.papers());
        String paper = kiosk.devices.printer.lastPaper();
        assertTrue(paper.contains("缴费凭条"), paper);
        assertTrue(paper.contains("本凭条不是发票"), paper);
        assertTrue(paper.contains("水费 | 31.50 元"), paper);
        assertTrue(paper.contains("2026年10月 · 9 吨 · 尾号 0387"), paper);
        assertTrue(paper.contains("合计 | 128.22 元"), paper);
        assertTrue(paper.contains("壹佰贰拾捌元贰角贰分"), paper);
        assertTrue(paper.contains("户主 | 王*芳"), paper);
        assertTrue(paper.contains("2026年11月21日(周六)"), paper);
        assertTrue(
                paper.contains("QR https://central.example/r/"
                        + kiosk.central.payments().getFirst().id()),
                paper);
        assertFalse(paper.contains("补打"), paper);
        assertFalse(paper.contains("王小芳"), paper);
        assertTrue(paper.endsWith("CUT\n"));
        kiosk.presses("taken");
        kiosk.shows("rate.ask");
        kiosk.waits(21);
        kiosk.shows("home.menu");
        assertEquals(ReceiptState.PRINTED, kiosk.central.receipts().getLast().state());
    }

    @Test
    void aReceiptIsPrintedFromOwnProofWhileCentralKeepsSilent() {
        kiosk.central.keepsReceiptsToItself();
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
        String paper = kiosk.devices.printer.lastPaper();
        assertTrue(paper.contains("水费 | 31.50 元"), paper);
        assertTrue(paper.contains("2026年10月 · 9 吨 · 尾号 0387"), paper);
        assertTrue(paper.contains("合计 | 128.22 元"), paper);
    }

    @Test
    void aPasswordOnThePhoneIsWaitedFor() {
        kiosk.central.afterCode(PaymentState.PENDING);
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.shows("pay.pending");
        kiosk.central.channelPays();
        kiosk.central.billersPost();
        kiosk.waits(15);
        kiosk.shows("receipt.take");
    }

    @Test
    void aDeclinedPaymentSaysThatNothingWasChargedAndMayBeTriedAgain() {
        kiosk.central.afterCode(PaymentState.CLOSED);
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.shows("pay.refused");
        kiosk.central.afterCode(PaymentState.PAID);
        kiosk.presses("again");
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
        assertEquals(1, kiosk.central.charges());
        assertEquals(2, kiosk.central.payments().size());
    }

    @Test
    void cancellingBeforeACodeIsShownFreesTheBills() {
        kiosk.comesAsFarAsTheCode();
        kiosk.presses("cancel");
        kiosk.waits(3);
        kiosk.shows("pay.cancelled");
        kiosk.presses("stop");
        kiosk.shows("bills.review");
        assertEquals(0, kiosk.central.charges());
        assertEquals(PaymentState.CLOSED, kiosk.central.payments().getFirst().state());
    }

    @Test
    void aBillThatChangedMeanwhileIsShownAnewBeforeAnythingIsPaid() {
        kiosk.presses("pay-bill");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.presses("review");
        kiosk.central.owes("bill-water", BillKind.WATER, 2, 3325);
        kiosk.presses("pay");
        kiosk.shows("bills.changed");
        kiosk.presses("look");
        kiosk.shows("bills.review");
        kiosk.presses("pay");
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
        assertTrue(kiosk.devices.printer.lastPaper().contains("合计 | 129.97 元"));
    }

    @Test
    void aBillHeldByAnotherTerminalIsNotPaidHere() {
        kiosk.central.another("bill-water");
        kiosk.comesAsFarAsTheCode();
        kiosk.shows("pay.locked");
        assertEquals(0, kiosk.central.payments().size());
        kiosk.presses("stop");
        kiosk.shows("bills.review");
    }

    @Test
    void somethingElseThanACodeIsSaidInWordsAndTheWaitingGoesOn() {
        kiosk.comesAsFarAsTheCode();
        kiosk.devices.scanner.shows("https://receive.example/abc");
        kiosk.shows("pay.code");
        assertTrue(kiosk.shown().screen().toString().contains("code.link"));
        kiosk.showsCode();
        kiosk.shows("pay.paid");
    }
}
