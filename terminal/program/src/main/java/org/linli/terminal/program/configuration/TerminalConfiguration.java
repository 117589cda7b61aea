package org.linli.terminal.program.configuration;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.core.attend.ServiceCode;
import org.linli.terminal.core.speech.Loudspeaker;

/**
 * What every terminal has to be told.
 *
 * <pre>
 * {"profile": "production",                     or "development": the window can be closed, a probe opened
 *  "data": "/var/lib/linli/kiosk",              its key, its journals
 *  "place": {"name": "…", "machine": "…", "contact": "…", "window": "…", "hours": "…", "emergency": "…",
 *            "community": "枫禾社区", "serviceCode": "pbkdf2-sha256:…", "zone": "Asia/Shanghai"},
 *  "news": [{"label": "停水", "words": "…", "warning": true}],
 *  "central": {"url": "https://…", "authority": "/…/authority.pem", "enrolmentCode": "7KQ2-M9XD-4TFA",
 *              "faultPages": "https://…/f",        where phones reach it, if not at the url
 *              "guidePages": "https://…/s"},
 *  "speech": {"loudspeaker": "system", "clips": "/usr/share/linli/clips"},
 *  "catalogue": "/usr/share/linli/catalogue",
 *  "still": false,
 *  …}                                           and what this kind of terminal adds
 * </pre>
 *
 * <p>{@code news}, {@code speech}, {@code catalogue}, {@code still}, the contact, the emergency number, the community, the service code, the zone and, once
 * enrolled, the code may be left out. Nothing else may, and nothing else may be there: a misspelt name is a problem, not a
 * default.
 *
 * @param catalogue folder of the services this place offers; empty where residents find none here
 * @param still nothing on the glass moves
 */
public record TerminalConfiguration(
        Profile profile,
        Path data,
        Place place,
        List<News> news,
        CentralAt central,
        Speech speech,
        Optional<Path> catalogue,
        boolean still) {
    public enum Profile {
        DEVELOPMENT,
        PRODUCTION
    }

    /**
     * Where the machine stands.
     *
     * @param contact whom a resident may call about it; empty where nobody is named
     * @param window the counter that helps whoever the machine cannot
     * @param serviceCode the attendant's, as a salted slow hash; empty where nobody was given one
     * @param emergency what to call in an emergency; empty where the community has no such number
     * @param community which of central's communities it stands in, by its name there; empty where it serves several
     */
    public record Place(
            String name,
            String machine,
            Optional<String> contact,
            String window,
            String hours,
            Optional<String> emergency,
            Optional<String> community,
            Optional<ServiceCode> serviceCode,
            ZoneId zone) {
        /** For the people who look after it; central takes at most 60 characters. */
        public String terminalName() {
            String full = name + " " + machine;
            return full.length() <= 60 ? full : full.substring(0, 60);
        }
    }

    public record News(String label, String words, boolean warning) {}

    /**
     * Where central is.
     *
     * @param enrolmentCode empty once the terminal is enrolled
     * @param faultPages what stands before a fault's code in the address of its page, as phones reach it
     * @param guidePages what stands before a service's id in the address of its guide, as phones reach it
     */
    public record CentralAt(URI url, Path authority, String enrolmentCode, String faultPages, String guidePages) {
        @Override
        public String toString() {
            return "CentralAt[" + url + "]";
        }
    }

    /** @param clips recorded sentences, {@code LANGUAGE/KEY.wav} */
    public record Speech(Output output, Optional<Path> clips) {
        public static final Speech USUAL = new Speech(Output.SYSTEM, Optional.empty());

        public enum Output {
            SYSTEM,
            /** Keeps time and is silent: a development machine without a sound card. */
            MUTE,
            /** This terminal does not speak. */
            NONE
        }

        public Loudspeaker loudspeaker(Monotonic monotonic) {
            return switch (output) {
                case SYSTEM -> Loudspeaker.ofThisMachine(monotonic);
                case MUTE -> Loudspeaker.mute();
                case NONE -> Loudspeaker.none();
            };
        }
    }
}
