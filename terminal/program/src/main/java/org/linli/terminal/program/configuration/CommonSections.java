package org.linli.terminal.program.configuration;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.core.attend.ServiceCode;
import org.linli.terminal.program.configuration.TerminalConfiguration.CentralAt;
import org.linli.terminal.program.configuration.TerminalConfiguration.News;
import org.linli.terminal.program.configuration.TerminalConfiguration.Place;
import org.linli.terminal.program.configuration.TerminalConfiguration.Profile;
import org.linli.terminal.program.configuration.TerminalConfiguration.Speech;
import org.linli.terminal.program.configuration.TerminalConfiguration.Speech.Output;
import tools.jackson.databind.JsonNode;

/** What stands in the configuration of every terminal. */
final class CommonSections {
    static final List<String> NAMES =
            List.of("profile", "data", "place", "news", "central", "speech", "catalogue", "still");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ConfigurationFile file;

    CommonSections(ConfigurationFile file) {
        this.file = file;
    }

    TerminalConfiguration read() {
        var root = file.whole();
        return new TerminalConfiguration(
                profile(root),
                root.path("data"),
                place(file.section(
                        "place",
                        "name",
                        "machine",
                        "contact",
                        "window",
                        "hours",
                        "emergency",
                        "community",
                        "serviceCode",
                        "zone")),
                news(root.list("news")),
                central(file.section("central", "url", "authority", "enrolmentCode", "faultPages", "guidePages")),
                speech(file.perhapsSection("speech", "loudspeaker", "clips")),
                root.perhaps("catalogue").map(Path::of),
                root.flag("still"));
    }

    private Profile profile(Section root) {
        return switch (root.text("profile")) {
            case "development" -> Profile.DEVELOPMENT;
            case "production", "" -> Profile.PRODUCTION;
            default -> {
                file.problem("profile is neither development nor production");
                yield Profile.PRODUCTION;
            }
        };
    }

    private Place place(Section section) {
        return new Place(
                section.text("name"),
                section.text("machine"),
                section.perhaps("contact"),
                section.text("window"),
                section.text("hours"),
                section.perhaps("emergency"),
                section.perhaps("community"),
                section.perhaps("serviceCode").flatMap(this::serviceCode),
                section.perhaps("zone").map(this::zone).orElse(CHINA));
    }

    private Optional<ServiceCode> serviceCode(String kept) {
        var code = ServiceCode.parse(kept);
        if (code.isEmpty()) {
            file.problem("place.serviceCode is not pbkdf2-sha256:ROUNDS:SALT:HASH");
        }
        return code;
    }

    private ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            file.problem("place.zone is no time zone");
            return CHINA;
        }
    }

    private List<News> news(JsonNode list) {
        var news = new ArrayList<News>();
        int number = 0;
        for (JsonNode node : list) {
            var line = file.section(node, "news[" + number++ + "].", "label", "words", "warning");
            news.add(new News(line.text("label"), line.text("words"), line.flag("warning")));
        }
        return news;
    }

    private CentralAt central(Section section) {
        var url = url(section.text("url"));
        return new CentralAt(
                url,
                section.path("authority"),
                section.perhaps("enrolmentCode").orElse(""),
                section.perhaps("faultPages").orElseGet(() -> url.resolve("/f").toString()),
                section.perhaps("guidePages").orElseGet(() -> url.resolve("/s").toString()));
    }

    private URI url(String words) {
        try {
            var url = new URI(words);
            if (!words.isEmpty() && (!"https".equals(url.getScheme()) || url.getHost() == null)) {
                file.problem("central.url is not https://host[:port]");
            }
            return url;
        } catch (URISyntaxException bad) {
            file.problem("central.url is not https://host[:port]");
            return URI.create("");
        }
    }

    private Speech speech(Section section) {
        if (!section.isThere()) {
            return Speech.USUAL;
        }
        var clips = section.perhaps("clips").map(words -> section.path("clips"));
        return new Speech(output(section), clips);
    }

    private static Output output(Section section) {
        return switch (section.text("loudspeaker")) {
            case "system", "" -> Output.SYSTEM;
            case "mute" -> Output.MUTE;
            case "none" -> Output.NONE;
            default -> {
                section.problem("loudspeaker", "is neither system, mute nor none");
                yield Output.SYSTEM;
            }
        };
    }
}
