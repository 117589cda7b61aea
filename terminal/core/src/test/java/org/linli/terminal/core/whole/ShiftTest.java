package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.PaymentState;
import org.linli.peripherals.spi.Availability;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.text.Texts;

/** What a shift counts, over restarts, until it is handed over. */
final class ShiftTest {
    private final Kiosk kiosk = Attended.kiosk();

    @Test
    void papersAndPaymentsAreCountedWhenTheMoneyHasComeToRest() {
        pays();
        assertCounted(1, 1, 0, 0, 0);
    }

    @Test
    void aPaymentThatCameToNothingIsCountedApart() {
        kiosk.central.afterCode(PaymentState.CLOSED);
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.shows("pay.refused");
        kiosk.presses("stop");
        kiosk.leaves();
        assertCounted(0, 0, 1, 0, 0);
    }

    @Test
    void aPaymentWithoutAnOutcomeIsCountedAsOpenAndLaterOnceAsPaid() {
        kiosk.central.afterCode(PaymentState.PENDING);
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.losesPower();
        kiosk.waits(30);
        kiosk.shows("restart.handed-off");
        kiosk.waits(30);
        assertCounted(0, 0, 0, 1, 0);
        kiosk.leaves();
        kiosk.central.channelPays();
        kiosk.central.billersPost();
        kiosk.waits(900);
        assertCounted(0, 1, 0, 0, 0);
    }

    @Test
    void aFaultIsCountedOnceUntilTheDeviceHasWorkedAgain() {
        kiosk.devices.reader.availability(Availability.NO_DEVICE);
        kiosk.devices.reader.availability(Availability.OFFLINE);
        kiosk.devices.reader.availability(Availability.ONLINE);
        kiosk.devices.reader.availability(Availability.NO_DEVICE);
        assertCounted(0, 0, 0, 0, 2);
    }

    @Test
    void aRestartForgetsNothingAndHandingOverBeginsAnew() {
        pays();
        kiosk.losesPower();
        kiosk.waits(5);
        assertCounted(1, 1, 0, 0, 0);
        kiosk.presses("begin-shift");
        kiosk.leaves();
        assertCounted(0, 0, 0, 0, 0);
    }

    private void pays() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.presses("taken");
        kiosk.waits(21);
        kiosk.shows("home.menu");
    }

    private void assertCounted(int papers, int paid, int unpaid, int open, int faults) {
        Attended.types(kiosk, Attended.CODE);
        kiosk.presses("counters");
        assertEquals(papers + " papers", number("papers") + " papers");
        assertEquals(paid + " paid", number("paid") + " paid");
        assertEquals(unpaid + " unpaid", number("unpaid") + " unpaid");
        assertEquals(open + " open", number("open") + " open");
        assertEquals(faults + " faults", number("faults") + " faults");
    }

    private String number(String row) {
        return assertInstanceOf(Listing.class, kiosk.screen()).rows().stream()
                .filter(one -> one.id().equals(row))
                .findFirst()
                .flatMap(Listing.Row::value)
                .map(Texts.in(Locale.SIMPLIFIED_CHINESE)::of)
                .orElseThrow();
    }
}
