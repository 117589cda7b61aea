package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.PaymentState;

/** The power goes in each state of a payment; ten seconds later the kiosk comes up again. */
final class PowerCutTest {
    private final Kiosk kiosk = new Kiosk();

    @Test
    void onTheFrontPageNothingIsLeftToSettle() {
        kiosk.losesPower();
        kiosk.shows("home.menu");
    }

    @Test
    void whileChoosingNothingIsLeftAndNobodyIsKnown() {
        kiosk.presses("pay-bill");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.losesPower();
        kiosk.shows("home.menu");
    }

    @Test
    void beforeACodeIsShownTheAttemptIsClosedAndSaidToBe() {
        kiosk.comesAsFarAsTheCode();
        kiosk.losesPower();
        kiosk.waits(5);
        kiosk.shows("restart.closed");
        kiosk.waits(30);
        kiosk.shows("home.menu");
        assertEquals(0, kiosk.central.charges());
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
    }

    /** The one before was cancelled, and said to be: nobody is told that they may pay again what is being paid. */
    @Test
    void onlyTheLastAttemptIsToldOf() {
        kiosk.comesAsFarAsTheCode();
        kiosk.presses("cancel");
        kiosk.waits(10);
        kiosk.shows("pay.cancelled");
        kiosk.presses("stop");
        kiosk.shows("bills.review");
        kiosk.presses("pay");
        kiosk.waits(5);
        kiosk.shows("pay.code");
        kiosk.central.afterCode(PaymentState.PENDING);
        kiosk.showsCode();
        kiosk.losesPower();
        kiosk.shows("restart.confirming");
        kiosk.waits(5);
        kiosk.shows("restart.confirming");
        kiosk.central.channelPays();
        kiosk.central.billersPost();
        kiosk.waits(30);
        kiosk.shows("receipt.take");
        assertEquals(1, kiosk.central.charges());
    }

    @Test
    void whileThePasswordIsEnteredItIsConfirmedAndTheReceiptPrinted() {
        kiosk.central.afterCode(PaymentState.PENDING);
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.losesPower();
        kiosk.shows("restart.confirming");
        kiosk.central.channelPays();
        kiosk.central.billersPost();
        kiosk.waits(30);
        kiosk.shows("receipt.take");
        assertEquals(1, kiosk.central.charges());
        assertEquals(1, kiosk.devices.printer.papers());
        String paper = kiosk.devices.printer.lastPaper();
        assertTrue(paper.contains("水费 | 31.50 元"), paper);
        assertFalse(paper.contains("王小芳"), paper);
        kiosk.presses("taken");
        kiosk.shows("home.menu");
    }

    @Test
    void withTheAnswerLostThereIsStillOneChargeAndOnePaper() {
        kiosk.central.losesAnswersToCodes();
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.losesPower();
        kiosk.central.answersCodesAgain();
        kiosk.central.billersPost();
        kiosk.waits(30);
        kiosk.shows("receipt.take");
        assertEquals(1, kiosk.central.charges());
        assertEquals(1, kiosk.devices.printer.papers());
    }

    @Test
    void whilePostingTheReceiptIsPrintedAfterwards() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.shows("pay.paid");
        kiosk.losesPower();
        kiosk.central.billersPost();
        kiosk.waits(30);
        kiosk.shows("receipt.take");
        assertFalse(kiosk.devices.printer.lastPaper().contains("补打"));
    }

    @Test
    void whilePrintingTheSecondPaperIsMarkedAsACopy() {
        kiosk.devices.printer.hangs();
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.printing");
        kiosk.losesPower();
        kiosk.waits(5);
        kiosk.shows("receipt.take");
        assertTrue(kiosk.devices.printer.lastPaper().contains("补打 1"));
        kiosk.waits(60);
        kiosk.shows("home.menu");
    }

    @Test
    void afterTheReceiptWasProvenNothingIsPrintedAgain() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
        kiosk.losesPower();
        kiosk.waits(5);
        kiosk.shows("home.menu");
        assertEquals(1, kiosk.devices.printer.papers());
    }

    @Test
    void twoPowerCutsInARowChangeNothing() {
        kiosk.central.afterCode(PaymentState.PENDING);
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.losesPower();
        kiosk.losesPower();
        kiosk.central.channelPays();
        kiosk.central.billersPost();
        kiosk.waits(30);
        kiosk.shows("receipt.take");
        kiosk.presses("taken");
        kiosk.losesPower();
        kiosk.shows("home.menu");
        assertEquals(1, kiosk.central.charges());
        assertEquals(1, kiosk.devices.printer.papers());
    }

    @Test
    void aBillerSilentForAnHourKeepsNobodyFromTheFrontPageAndForcesNoPaperOnStrangers() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.shows("pay.paid");
        kiosk.losesPower();
        kiosk.shows("restart.confirming");
        kiosk.waits(25);
        kiosk.shows("restart.handed-off");
        kiosk.waits(25);
        kiosk.shows("home.menu");
        kiosk.waits(3600);
        kiosk.central.billersPost();
        kiosk.waits(3600);
        kiosk.shows("home.menu");
        assertEquals(1, kiosk.central.charges());
        assertEquals(0, kiosk.devices.printer.papers());
    }

    @Test
    void centralOutOfReachForAnHourKeepsNobodyFromTheFrontPage() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.shows("pay.paid");
        kiosk.central.reachable(false);
        kiosk.losesPower();
        kiosk.shows("restart.confirming");
        kiosk.waits(60);
        kiosk.shows("home.menu");
        kiosk.losesPower();
        kiosk.shows("home.menu");
    }
}
