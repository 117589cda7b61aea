package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.Availability;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Origin;

/** A broken device is taken out and another put in its place. */
final class DeviceSwappedTest {
    private final Kiosk kiosk = Attended.inside();

    @Test
    void theFaultScreenShowsCodeAndPage() {
        kiosk.devices.reader.availability(Availability.HARDWARE_ERROR);
        look("device-idcard");
        var notice = assertInstanceOf(Notice.class, kiosk.screen());
        assertEquals("device.broken", notice.code().orElseThrow().value());
        assertTrue(notice.qr().orElseThrow().content().endsWith("/device.broken"));
    }

    @Test
    void theNewOneIsTriedBeforeItsNumberIsNoted() {
        kiosk.devices.reader.availability(Availability.HARDWARE_ERROR);
        look("device-idcard");
        kiosk.presses("swap");
        kiosk.shows("attend.swap-out");
        kiosk.devices.reader.availability(Availability.NO_DEVICE);
        kiosk.presses("swap-out");
        kiosk.shows("attend.swap-in");
        kiosk.presses("swap-in");
        kiosk.shows("attend.swap-mute");
        kiosk.devices.reader.availability(Availability.ONLINE);
        kiosk.shows("attend.swap-try");
        kiosk.presses("swap-serial");
        kiosk.shows("attend.serial");
        types("SAMV2026X42");
        kiosk.presses("note-serial");
        look("device-idcard");
        assertTrue(kiosk.screen().toString().contains("SAMV2026X42"));
        kiosk.losesPower();
        Attended.types(kiosk, Attended.CODE);
        look("device-idcard");
        assertTrue(kiosk.screen().toString().contains("SAMV2026X42"), "the number is forgotten over a restart");
    }

    @Test
    void aNewPrinterPrintsBeforeItsNumberIsAsked() {
        look("device-receipt-printer");
        kiosk.presses("swap");
        kiosk.presses("swap-out");
        kiosk.presses("swap-in");
        kiosk.shows("attend.swap-try");
        kiosk.presses("print");
        kiosk.shows("attend.printed");
        assertEquals(1, kiosk.devices.printer.papers());
        kiosk.presses("swap-serial");
        kiosk.shows("attend.serial");
    }

    private void look(String device) {
        kiosk.presses("overview");
        kiosk.presses("devices");
        kiosk.presses(device);
        kiosk.shows("attend.device");
    }

    private void types(String serial) {
        kiosk.give(new Input.Type(kiosk.shown().question(), "serial", serial, serial.length(), Origin.TERMINAL));
    }
}
