package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.Availability;
import org.linli.terminal.journey.screen.Notice;

/** Central goes away and comes back in the middle of a payment; the reader's service does while somebody waits at it. */
final class CentralRestartedTest {
    private final Kiosk kiosk = new Kiosk();

    @Test
    void whileThePaymentIsConfirmedItIsConfirmedAfterwardsAndChargedOnce() {
        kiosk.central.losesAnswersToCodes();
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.shows("pay.confirming");
        kiosk.central.reachable(false);
        kiosk.waits(40);
        kiosk.shows("pay.confirming");
        kiosk.central.answersCodesAgain();
        kiosk.central.reachable(true);
        kiosk.central.billersPost();
        kiosk.waits(20);
        kiosk.shows("receipt.take");
        assertEquals(1, kiosk.central.charges());
    }

    @Test
    void beforeThePaymentNothingIsBegunAndItCanBeTriedAgain() {
        kiosk.presses("pay-bill");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.presses("review");
        kiosk.central.reachable(false);
        kiosk.waits(40);
        kiosk.presses("pay");
        kiosk.shows("pay.not-begun");
        assertTrue(((Notice) kiosk.screen()).code().isPresent());
        kiosk.central.reachable(true);
        kiosk.waits(10);
        kiosk.presses("again");
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
        assertEquals(1, kiosk.central.charges());
    }

    @Test
    void aReaderThatGoesAndComesBackIsWaitedAtAgain() {
        kiosk.presses("pay-bill");
        kiosk.devices.reader.availability(Availability.NO_DEVICE);
        kiosk.waits(5);
        kiosk.devices.reader.availability(Availability.ONLINE);
        kiosk.waits(5);
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.shows("bills.pick");
    }
}
