package org.linli.kiosk.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.pageprinter.ipp.IppSettings;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.program.configuration.CannotStart;

/** What a kiosk is told, and what it is told in vain. */
final class KioskConfigurationTest {
    @TempDir
    private Path folder = Path.of("target");

    private KioskConfiguration read(String json) throws IOException, CannotStart {
        return KioskConfiguration.read(Files.writeString(folder.resolve("kiosk.json"), json));
    }

    private static String written() throws IOException {
        String document = Files.readString(Path.of("../docs/configuration.md"));
        return document.substring(document.indexOf("## A kiosk"))
                .split("```", 3)[1]
                .strip()
                .replaceFirst("^json", "");
    }

    @Test
    void theOneThatIsWrittenDownIsRight() throws Exception {
        var kiosk = read(written());
        assertEquals(Path.of("/dev/serial/by-id/reader"), kiosk.devices().idCardReader());
        assertEquals(
                Optional.of(Path.of("/run/pcscd/pcscd.comm")), kiosk.devices().cardService());
        assertEquals(1080, kiosk.glass().widthPixels());
        assertEquals(Optional.of(Duration.ofMinutes(2)), kiosk.rest());
        var pages = kiosk.devices().pagePrinter().orElseThrow();
        assertEquals(URI.create("ipps://printer.local/ipp/print"), pages.printer());
        assertEquals("kiosk-1", pages.user());
        assertEquals(IppSettings.A4, pages.media());
        assertTrue(pages.certificate().isPresent());
    }

    @Test
    void whatMayBeLeftOutWasNeverBuiltIn() throws Exception {
        String least = written()
                .replaceFirst("(?s),\\s*\"glass\".*\\}\\}", "}")
                .replaceFirst("(?s), \"cardService\".*\"sticks\": \"/media\"", "");
        var kiosk = read(least);
        assertEquals(HardwareProfile.PORTRAIT_21_5, kiosk.glass());
        assertEquals(Optional.empty(), kiosk.devices().cardService());
        assertEquals(Optional.empty(), kiosk.devices().bankCardTerminal());
        assertEquals(Optional.empty(), kiosk.devices().pagePrinter());
        assertEquals(Path.of("/media"), kiosk.devices().sticks());
        assertEquals(Optional.of(Duration.ofMinutes(2)), kiosk.rest());
    }

    @Test
    void aKioskRestsAfterTwoMinutesOrAsItIsTold() throws Exception {
        String rest = "\"afterSeconds\": 120";
        assertEquals(
                Optional.of(Duration.ofSeconds(30)),
                read(written().replace(rest, "\"afterSeconds\": 30")).rest());
        assertEquals(
                Optional.empty(),
                read(written().replace(rest, "\"afterSeconds\": 0")).rest());
        for (String other : List.of("-1", "86401", "\"soon\"", "1.5")) {
            String wrong = written().replace(rest, "\"afterSeconds\": " + other);
            var refused = assertThrows(CannotStart.class, () -> read(wrong), other);
            assertTrue(String.valueOf(refused.getMessage()).contains("rest.afterSeconds"), other);
        }
    }

    @Test
    void aPagePrinterIsInTheNetworkAndItsCertificateIsItsOwn() throws Exception {
        for (String other :
                List.of("/dev/usb/lp0", "http://printer.local/", "ipp://printer.local/ipp/print", "ipps://")) {
            String wrong = written().replace("ipps://printer.local/ipp/print", other);
            var refused = assertThrows(CannotStart.class, () -> read(wrong), other);
            assertTrue(String.valueOf(refused.getMessage()).contains("devices.pagePrinter"), other);
        }
    }

    /** What a phone reads off the glass: central's own address, unless phones reach it at another. */
    @Test
    void guidesAndFaultsArePagesOfCentralOrWhereverItIsTold() throws Exception {
        var usual = read(written()).terminal().central();
        assertEquals("https://central.example:8443/s", usual.guidePages());
        assertEquals("https://central.example:8443/f", usual.faultPages());
        String told = "\"enrolmentCode\": \"7KQ2-M9XD-4TFA\", "
                + "\"guidePages\": \"https://phones.example/s\", \"faultPages\": \"https://phones.example/f\"";
        var other = read(written().replace("\"enrolmentCode\": \"7KQ2-M9XD-4TFA\"", told))
                .terminal()
                .central();
        assertEquals("https://phones.example/s", other.guidePages());
        assertEquals("https://phones.example/f", other.faultPages());
        var wrong = assertThrows(
                CannotStart.class,
                () -> read(written().replace("\"enrolmentCode\"", "\"guidePage\": \"x\", \"enrolmentCode\"")));
        assertTrue(String.valueOf(wrong.getMessage()).contains("central.guidePage"));
    }

    @Test
    void theCommunityItStandsInIsToldOrItServesSeveral() throws Exception {
        assertEquals(Optional.of("枫禾社区"), read(written()).terminal().place().community());
        var several = read(written().replaceFirst(",\\s*\"community\": \"枫禾社区\"", ""));
        assertEquals(Optional.empty(), several.terminal().place().community());
    }

    @Test
    void namesEveryProblemAtOnce() throws Exception {
        String three = written()
                .replace("\"scanner\"", "\"scaner\"")
                .replace("https://central.example:8443", "http://central.example")
                .replace("\"widthPixels\": 1080", "\"widthPixels\": \"wide\"");
        var wrong = assertThrows(CannotStart.class, () -> read(three));
        assertEquals(CannotStart.WRONG_USE, wrong.exitCode());
        String said = String.valueOf(wrong.getMessage());
        for (String problem : List.of("devices.scaner", "devices.scanner", "central.url", "glass.widthPixels")) {
            assertTrue(said.contains(problem), problem + " is not in: " + said);
        }
    }
}
