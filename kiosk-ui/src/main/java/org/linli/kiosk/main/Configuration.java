package org.linli.kiosk.main;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.core.attend.ServiceCode;
import org.linli.terminal.core.speech.Loudspeaker;
import org.linli.terminal.face.machine.HardwareProfile;

/**
 * What a kiosk has to be told, read from a JSON file.
 *
 * <pre>
 * {"profile": "production",                     or "development": the window can be closed, a probe opened
 *  "data": "/var/lib/linli/kiosk",              its key, its journals
 *  "place": {"name": "…", "machine": "…", "window": "…", "hours": "…", "emergency": "…",
 *            "serviceCode": "pbkdf2-sha256:…", "zone": "Asia/Shanghai"},
 *  "news": [{"label": "停水", "words": "…", "warning": true}],
 *  "central": {"url": "https://…", "authority": "/…/authority.pem", "enrolmentCode": "7KQ2-M9XD-4TFA",
 *              "faultPages": "https://…/f"},       where phones reach it, if not at the url
 *  "devices": {"idCardReader": "/dev/…", "scanner": "/dev/…", "receiptPrinter": "/dev/…",
 *              "cardService": "/run/pcscd/pcscd.comm", "socialSecurityCardSlot": "a part of the reader's name",
 *              "bankCardTerminal": "/dev/…", "earphoneJack": "/dev/input/…",
 *              "sticks": "/media"},                where the system mounts removable drives
 *  "glass": {"model": "…", "widthPixels": 1080, "heightPixels": 1920, "pixelsPerMillimetre": 4.03,
 *            "reachMillimetres": 330},
 *  "speech": {"loudspeaker": "system", "clips": "/usr/share/linli/clips"},
 *  "still": false}
 * </pre>
 *
 * <p>{@code news}, {@code glass}, {@code speech}, {@code still}, the emergency number, the service code, the zone, the devices of the second
 * and third line and, once enrolled, the code may be left out. Nothing else may,
 * and nothing else may be there: a misspelt name is a problem, not a default.
 *
 * @param still nothing on the glass moves
 */
record Configuration(
        Profile profile,
        Path data,
        Place place,
        List<News> news,
        CentralAt central,
        DevicePaths devices,
        HardwareProfile glass,
        Speech speech,
        boolean still) {
    enum Profile {
        DEVELOPMENT,
        PRODUCTION
    }

    /**
     * Where the machine stands.
     *
     * @param window the counter that helps whoever the machine cannot
     * @param serviceCode the attendant's, as a salted slow hash; empty where nobody was given one
     * @param emergency what to call in an emergency; empty where the community has no such number
     */
    record Place(
            String name,
            String machine,
            String window,
            String hours,
            Optional<String> emergency,
            Optional<ServiceCode> serviceCode,
            ZoneId zone) {
        /** For the people who look after it; central takes at most 60 characters. */
        String terminalName() {
            String full = name + " " + machine;
            return full.length() <= 60 ? full : full.substring(0, 60);
        }
    }

    record News(String label, String words, boolean warning) {}

    /**
     * Where central is.
     *
     * @param enrolmentCode empty once the terminal is enrolled
     * @param faultPages what stands before a fault's code in the address of its page, as phones reach it
     */
    record CentralAt(URI url, Path authority, String enrolmentCode, String faultPages) {
        @Override
        public String toString() {
            return "CentralAt[" + url + "]";
        }
    }

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

    /** @param clips recorded sentences, {@code LANGUAGE/KEY.wav} */
    record Speech(Output output, Optional<Path> clips) {
        static final Speech USUAL = new Speech(Output.SYSTEM, Optional.empty());

        enum Output {
            SYSTEM,
            /** Keeps time and is silent: a development machine without a sound card. */
            MUTE,
            /** This terminal does not speak. */
            NONE
        }

        Loudspeaker loudspeaker(Monotonic monotonic) {
            return switch (output) {
                case SYSTEM -> Loudspeaker.ofThisMachine(monotonic);
                case MUTE -> Loudspeaker.mute();
                case NONE -> Loudspeaker.none();
            };
        }
    }

    /** @throws CannotStart naming every problem of the file at once */
    static Configuration read(Path file) throws CannotStart {
        return new ConfigurationFile(file).read();
    }
}
