package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.receipt.ReceiptPrinterFault;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.text.Texts;

/** The attendant looks after the machine. */
final class AttendantTest {
    @Test
    void aResidentsSessionIsNeverTakenOver() {
        var kiosk = Attended.kiosk();
        kiosk.presses("pay-bill");
        var answer = kiosk.give(new Input.Attend(kiosk.shown().question(), Origin.TERMINAL));
        assertInstanceOf(Counter.Answer.Refused.class, answer);
        kiosk.shows("identify.card");
    }

    @Test
    void nobodyAtADistanceMakesTheSign() {
        var kiosk = Attended.kiosk();
        kiosk.give(new Input.Attend(kiosk.shown().question(), Origin.HELPER));
        kiosk.shows("home.menu");
    }

    @Test
    void withoutACodeInTheConfigurationTheDoorStaysShut() {
        var kiosk = new Kiosk();
        Attended.types(kiosk, Attended.CODE);
        kiosk.shows("attend.code");
    }

    @Test
    void aDeviceThatDoesNotWorkIsToldWithItsStableCode() {
        var kiosk = Attended.inside();
        kiosk.presses("devices");
        assertEquals("", mark(kiosk, "idcard"));
        assertEquals("", mark(kiosk, "scanner"));
        kiosk.devices.reader.availability(Availability.NO_DEVICE);
        assertEquals("device.not-there", mark(kiosk, "idcard"));
    }

    @Test
    void theRollIsReplacedStepByStepAndEndsWithATestPrint() {
        var kiosk = Attended.inside();
        kiosk.presses("roll");
        kiosk.shows("attend.roll-out");
        kiosk.presses("roll-out");
        kiosk.shows("attend.roll-in");
        kiosk.presses("roll-in");
        kiosk.shows("attend.roll-closed");
        kiosk.presses("print");
        kiosk.shows("attend.printed");
        assertEquals(1, kiosk.devices.printer.papers());
        assertTrue(kiosk.devices.printer.lastPaper().contains("这不是凭条"));
    }

    @Test
    void aTestPrintThatFailsSaysWhatToLookAt() {
        var kiosk = Attended.inside();
        kiosk.devices.printer.fails(ReceiptPrinterFault.COVER_OPEN);
        kiosk.presses("print");
        var notice = assertInstanceOf(Notice.class, kiosk.screen());
        assertEquals("printer.cover-open", notice.code().orElseThrow().value());
        kiosk.devices.printer.works();
        kiosk.presses("print");
        assertEquals(1, kiosk.devices.printer.papers());
    }

    @Test
    void outOfServiceOutlastsARestartAndCanBeUndone() {
        var kiosk = Attended.inside();
        kiosk.presses("service");
        kiosk.presses("close");
        kiosk.leaves();
        kiosk.shows("home.closed");
        kiosk.losesPower();
        kiosk.shows("home.closed");
        Attended.types(kiosk, Attended.CODE);
        kiosk.presses("service");
        kiosk.presses("open");
        kiosk.leaves();
        kiosk.shows("home.menu");
    }

    @Test
    void aPaymentNobodyKnowsIsToldAndCannotBeDecided() {
        var kiosk = Attended.inside();
        kiosk.presses("payments");
        var listing = assertInstanceOf(Listing.class, kiosk.screen());
        assertEquals(1, listing.choices().size(), "there is a way to invent an outcome");
    }

    @Test
    void aForgottenCardIsClearedAndCounted() {
        var kiosk = Attended.kiosk();
        kiosk.devices.reader.card(MediaPresence.PRESENT);
        kiosk.shows("over.card");
        Attended.types(kiosk, Attended.CODE);
        kiosk.shows("attend.overview");
        kiosk.presses("cards");
        kiosk.presses("cards-taken");
        kiosk.leaves();
        kiosk.shows("home.menu");
    }

    @Test
    void whoWalksAwayIsOutsideAgain() {
        var kiosk = Attended.inside();
        kiosk.waits(61);
        kiosk.waits(46);
        kiosk.shows("home.menu");
    }

    private static String mark(Kiosk kiosk, String device) {
        var mark = assertInstanceOf(Listing.class, kiosk.screen()).rows().stream()
                .filter(row -> row.id().equals(device))
                .findFirst()
                .orElseThrow()
                .mark();
        return mark.map(Texts.in(Locale.SIMPLIFIED_CHINESE)::of).orElse("");
    }
}
