package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The code reached the channel, the money went, and the answer got lost. */
final class AnswerLostTest {
    private final Kiosk kiosk = new Kiosk();

    @Test
    void theScreenConfirmsAndNeverAsksToPayAgainAndThereIsOneCharge() {
        kiosk.central.losesAnswersToCodes();
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.waits(6);
        kiosk.shows("pay.confirming");
        assertTrue(kiosk.screen().actions().isEmpty());
        kiosk.central.answersCodesAgain();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
        assertEquals(1, kiosk.central.charges());
    }

    @Test
    void whenItTakesTooLongTheResidentMayGoWithTheOrderNumber() {
        kiosk.central.losesAnswersToCodes();
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.waits(150);
        kiosk.shows("pay.handed-off");
        kiosk.presses("leave");
        kiosk.shows("home.menu");
        kiosk.central.answersCodesAgain();
        kiosk.waits(600);
        assertEquals(1, kiosk.central.charges());
    }
}
