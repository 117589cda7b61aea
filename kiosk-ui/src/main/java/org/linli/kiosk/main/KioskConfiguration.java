package org.linli.kiosk.main;

import java.nio.file.Path;
import java.util.Optional;
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
 *              "sticks": "/media"},                where the system mounts removable drives
 *  "glass": {"model": "…", "widthPixels": 1080, "heightPixels": 1920, "pixelsPerMillimetre": 4.03,
 *            "reachMillimetres": 330}
 * </pre>
 *
 * <p>{@code glass} and the devices of the second and third line may be left out.
 */
record KioskConfiguration(TerminalConfiguration terminal, DevicePaths devices, HardwareProfile glass) {
    /**
     * Where the devices are.
     *
     * @param cardService the socket of pcscd; without one, the machine reads no social-security cards
     * @param socialSecurityCardSlot which of its readers; empty for the first
     * @param earphoneJack an input device, or a socket that speaks like one
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
            Path sticks) {
        /** Where Linux mounts what is plugged in. */
        static final Path USUAL_STICKS = Path.of("/media");
    }

    /** @throws CannotStart naming every problem of the file at once */
    static KioskConfiguration read(Path path) throws CannotStart {
        var file = ConfigurationFile.open(path);
        var configuration = new KioskConfiguration(
                file.terminal("devices", "glass"),
                devices(file.section(
                        "devices",
                        "idCardReader",
                        "scanner",
                        "receiptPrinter",
                        "cardService",
                        "socialSecurityCardSlot",
                        "bankCardTerminal",
                        "earphoneJack",
                        "sticks")),
                glass(file));
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
                section.perhapsPath("sticks").orElse(DevicePaths.USUAL_STICKS));
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
