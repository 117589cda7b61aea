package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.scanner.serial.ScannerSettings;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.scan.Scan;
import org.linli.peripherals.virtual.desk.DeskDevice;

/** Noise, half codes, codes nobody asked for, and a pulled plug at the scanner. */
class ScannerTroubleTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    private static final String CODE = "134567890123456789";

    @Test
    void anOpenPortAloneIsNotOnline() throws Exception {
        try (var counter = new Counter(folder)) {
            var scanner = counter.scanner(ScannerSettings.USUAL);
            Counter.becomes(scanner, condition -> condition.availability() == Availability.UNKNOWN);
            var call = scanner.awaitScan(WITHIN);
            counter.desk.scanner().showCode(CODE);
            assertEquals(new Scan(CODE), Counter.done(call));
            assertEquals(Availability.ONLINE, scanner.condition().availability(), "it has spoken");
        }
    }

    @Test
    void aScannerThatAnswersIsOnlineAndASilentOneOffline() throws Exception {
        try (var counter = new Counter(folder)) {
            var scanner = counter.exactScanner(ScannerSettings.NEWLAND);
            Counter.becomes(scanner, condition -> condition.availability() == Availability.ONLINE);
            counter.desk.scanner().fallSilent(true);
            assertEquals(
                    "scanner.no-answer",
                    Counter.notDone(scanner.awaitScan(WITHIN)).code());
            assertEquals(Availability.OFFLINE, scanner.condition().availability());
            counter.desk.scanner().fallSilent(false);
            Counter.becomes(scanner, condition -> condition.availability() == Availability.ONLINE);
        }
    }

    @Test
    void theLightIsOnOnlyWhileSomebodyWaits() throws Exception {
        try (var counter = new Counter(folder)) {
            var scanner = counter.scanner(ScannerSettings.NEWLAND);
            Counter.becomes(scanner, condition -> condition.availability() == Availability.ONLINE);
            counter.until(() -> !counter.desk.scanner().looking());
            var call = scanner.awaitScan(WITHIN);
            counter.until(() -> counter.desk.scanner().looking());
            call.cancel();
            assertEquals("call.cancelled", Counter.notDone(call).code());
            counter.until(() -> !counter.desk.scanner().looking());
            counter.desk.scanner().showCode(CODE);
            assertEquals(new Scan(CODE), Counter.done(scanner.awaitScan(WITHIN)), "held there until the light came");
        }
    }

    @Test
    void whatNobodyWaitedForIsDropped() throws Exception {
        try (var counter = new Counter(folder)) {
            var scanner = counter.scanner(ScannerSettings.USUAL);
            counter.desk.scanner().showCode("100000000000000001");
            Counter.becomes(scanner, condition -> condition.availability() == Availability.ONLINE);
            var call = scanner.awaitScan(WITHIN);
            counter.desk.scanner().showCode(CODE);
            assertEquals(new Scan(CODE), Counter.done(call));
        }
    }

    @Test
    void garbageAndHalfCodesAreStoodOver() throws Exception {
        try (var counter = new Counter(folder)) {
            var scanner = counter.scanner(ScannerSettings.USUAL);
            var call = scanner.awaitScan(WITHIN);
            counter.desk.noise(DeskDevice.SCANNER, HexFormat.of().parseHex("fffe00010d"));
            // Half a payment code, and then nothing for far longer than a scanner ever pauses.
            counter.desk.noise(DeskDevice.SCANNER, "1345678".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            counter.waits(Duration.ofSeconds(4));
            counter.desk.scanner().showCode(CODE);
            assertEquals(new Scan(CODE), Counter.done(call));
        }
    }

    @Test
    void aPulledPlugEndsTheCallAndHeals() throws Exception {
        try (var counter = new Counter(folder)) {
            var scanner = counter.scanner(ScannerSettings.NEWLAND);
            Counter.becomes(scanner, condition -> condition.availability() == Availability.ONLINE);
            var call = scanner.awaitScan(WITHIN);
            counter.desk.unplug(DeskDevice.SCANNER);
            assertEquals("scanner.line-lost", Counter.notDone(call).code());
            counter.desk.replug(DeskDevice.SCANNER);
            Counter.becomes(scanner, condition -> condition.availability() == Availability.ONLINE);
            var again = scanner.awaitScan(WITHIN);
            counter.desk.scanner().showCode(CODE);
            assertEquals(new Scan(CODE), Counter.done(again));
            assertFalse(again.toString().contains(CODE));
        }
    }
}
