package org.linli.kiosk.main;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.linli.peripherals.drivers.pageprinter.ipp.IppSettings;
import org.linli.peripherals.drivers.pageprinter.ipp.IppTimes;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.program.configuration.CannotStart;
import org.linli.terminal.program.configuration.ConfigurationFile;
import org.linli.terminal.program.configuration.Section;
import org.linli.terminal.program.configuration.TerminalConfiguration;

/**
 * What a kiosk has to be told beyond what every terminal is ({@link TerminalConfiguration}).
 *
 * <pre>
 *  "devices": {"idCardReader": "/dev/…", "scanner": "/dev/…", "receiptPrinter": "/dev/…",
 *              "cardService": "/run/pcscd/pcscd.comm", "socialSecurityCardSlot": "a part of the reader's name",
 *              "bankCardTerminal": "/dev/…", "earphoneJack": "/dev/input/…",
 *              "pagePrinter": "ipps://printer.local/ipp/print", "pagePrinterCertificate": "SHA-256 of its certificate",
 *              "pagePrinterUser": "kiosk-1", "pagePrinterPaper": "iso_a4_210x297mm",
 *              "sticks": "/media"},                where the system mounts removable drives
 *  "glass": {"model": "…", "widthPixels": 1080, "heightPixels": 1920, "pixelsPerMillimetre": 4.03,
 *            "reachMillimetres": 330},
 *  "rest": {"afterSeconds": 120}                   until posters stand on the front page; 0 for never
 * </pre>
 *
 * <p>{@code glass}, {@code rest} and the devices of the lines behind the first may be left out.
 *
 * @param rest empty where none ever do
 */
record KioskConfiguration(
        TerminalConfiguration terminal, DevicePaths devices, HardwareProfile glass, Optional<Duration> rest) {
    /** Longer than anybody thinks about what to choose. */
    static final Duration USUAL_REST = Duration.ofMinutes(2);

    /** A day: whoever means never says 0. */
    private static final int LONGEST_REST_SECONDS = 86_400;

    /**
     * Where the devices are.
     *
     * @param cardService the socket of pcscd; without one, the machine reads no social-security cards
     * @param socialSecurityCardSlot which of its readers; empty for the first
     * @param earphoneJack an input device, or a socket that speaks like one
     * @param pagePrinter where certificates come out, in the network
     * @param sticks below which folder the system mounts removable drives
     */
    record DevicePaths(
            Path idCardReader,
            Path scanner,
            Path receiptPrinter,
            Optional<Path> cardService,
            String socialSecurityCardSlot,
            Optional<Path> bankCardTerminal,
            Optional<Path> earphoneJack,
            Optional<IppSettings> pagePrinter,
            Path sticks) {
        /** Where Linux mounts what is plugged in. */
        static final Path USUAL_STICKS = Path.of("/media");
    }

    /** @throws CannotStart naming every problem of the file at once */
    static KioskConfiguration read(Path path) throws CannotStart {
        var file = ConfigurationFile.open(path);
        var configuration = new KioskConfiguration(
                file.terminal("devices", "glass", "rest"),
                devices(file.section(
                        "devices",
                        "idCardReader",
                        "scanner",
                        "receiptPrinter",
                        "cardService",
                        "socialSecurityCardSlot",
                        "bankCardTerminal",
                        "earphoneJack",
                        "pagePrinter",
                        "pagePrinterCertificate",
                        "pagePrinterUser",
                        "pagePrinterPaper",
                        "sticks")),
                glass(file),
                rest(file.perhapsSection("rest", "afterSeconds")));
        file.right();
        return configuration;
    }

    private static DevicePaths devices(Section section) {
        return new DevicePaths(
                section.path("idCardReader"),
                section.path("scanner"),
                section.path("receiptPrinter"),
                section.perhapsPath("cardService"),
                section.perhaps("socialSecurityCardSlot").orElse(""),
                section.perhapsPath("bankCardTerminal"),
                section.perhapsPath("earphoneJack"),
                pagePrinter(section),
                section.perhapsPath("sticks").orElse(DevicePaths.USUAL_STICKS));
    }

    private static Optional<IppSettings> pagePrinter(Section section) {
        var address = section.perhaps("pagePrinter");
        var certificate = section.perhaps("pagePrinterCertificate");
        String user = section.perhaps("pagePrinterUser").orElse(IppSettings.USUAL_USER);
        String paper = section.perhaps("pagePrinterPaper").orElse(IppSettings.A4);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IppSettings(URI.create(address.get()), user, certificate, paper, IppTimes.USUAL));
        } catch (IllegalArgumentException wrong) {
            section.problem("pagePrinter", String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Duration> rest(Section section) {
        if (!section.has("afterSeconds")) {
            return Optional.of(USUAL_REST);
        }
        int seconds = section.wholeNumber("afterSeconds");
        if (seconds < 0 || seconds > LONGEST_REST_SECONDS) {
            section.problem("afterSeconds", "is not from 0 to " + LONGEST_REST_SECONDS);
        }
        return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }

    private static HardwareProfile glass(ConfigurationFile file) {
        var usual = HardwareProfile.PORTRAIT_21_5;
        var section = file.perhapsSection(
                "glass", "model", "widthPixels", "heightPixels", "pixelsPerMillimetre", "reachMillimetres");
        if (!section.isThere()) {
            return usual;
        }
        try {
            return new HardwareProfile(
                    section.text("model"),
                    section.wholeNumber("widthPixels"),
                    section.wholeNumber("heightPixels"),
                    section.number("pixelsPerMillimetre"),
                    section.number("reachMillimetres", usual.reachMillimetres()),
                    usual.front());
        } catch (IllegalArgumentException impossible) {
            file.problem("glass: " + impossible.getMessage());
            return usual;
        }
    }
}
