package org.linli.terminal.core.whole;

import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.MediaPresence;

/** Somebody's card lies on the reader while the power goes and comes back. */
final class CardLeftOverARestartTest {
    private final Kiosk kiosk = new Kiosk();

    @Test
    void theMachineCallsUntilItIsTaken() {
        kiosk.presses("pay-bill");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.devices.reader.card(MediaPresence.PRESENT);
        kiosk.shows("bills.pick");
        kiosk.losesPower();
        kiosk.shows("over.card");
        kiosk.waits(30);
        kiosk.shows("over.card");
        kiosk.devices.reader.card(MediaPresence.NOT_PRESENT);
        kiosk.shows("home.menu");
    }

    @Test
    void afterAPaymentItIsCalledForOverTheReceiptThatIsStillOwed() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.devices.reader.card(MediaPresence.PRESENT);
        kiosk.losesPower();
        kiosk.shows("over.card");
        kiosk.central.billersPost();
        kiosk.waits(30);
        kiosk.shows("over.card");
        kiosk.devices.reader.card(MediaPresence.NOT_PRESENT);
        kiosk.shows("receipt.take");
    }
}
