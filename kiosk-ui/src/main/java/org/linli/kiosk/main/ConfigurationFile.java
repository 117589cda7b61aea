package org.linli.kiosk.main;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.kiosk.main.Configuration.CentralAt;
import org.linli.kiosk.main.Configuration.DevicePaths;
import org.linli.kiosk.main.Configuration.News;
import org.linli.kiosk.main.Configuration.Place;
import org.linli.kiosk.main.Configuration.Profile;
import org.linli.kiosk.main.Configuration.Speech;
import org.linli.kiosk.main.Configuration.Speech.Output;
import org.linli.terminal.core.attend.ServiceCode;
import org.linli.terminal.face.machine.HardwareProfile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads a configuration and gathers what is wrong with it. */
final class ConfigurationFile {
    private static final Code WRONG = Code.of("kiosk.wrong-configuration");
    private static final long LONGEST = 65_536;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;
    private final List<String> problems = new ArrayList<>();

    ConfigurationFile(Path file) {
        this.file = file;
    }

    Configuration read() throws CannotStart {
        var root = parsed();
        only(root, "", "profile", "data", "place", "news", "central", "devices", "glass", "speech", "still");
        var configuration = new Configuration(
                profile(root),
                path(root, "data"),
                place(section(root, "place", "name", "machine", "window", "hours", "emergency", "serviceCode", "zone")),
                news(root.path("news")),
                central(section(root, "central", "url", "authority", "enrolmentCode", "faultPages")),
                devices(section(
                        root,
                        "devices",
                        "idCardReader",
                        "scanner",
                        "receiptPrinter",
                        "cardService",
                        "socialSecurityCardSlot",
                        "bankCardTerminal",
                        "earphoneJack",
                        "sticks")),
                glass(root.path("glass")),
                speech(root.path("speech")),
                root.path("still").asBoolean(false));
        if (!problems.isEmpty()) {
            throw CannotStart.wrongUse(
                    WRONG, problems.stream().map(this::inFile).toList());
        }
        return configuration;
    }

    private JsonNode parsed() throws CannotStart {
        try {
            if (Files.size(file) > LONGEST) {
                throw CannotStart.wrongUse(WRONG, inFile("longer than " + LONGEST + " bytes"));
            }
            var root = JSON.readTree(Files.readAllBytes(file));
            if (root == null || !root.isObject()) {
                throw CannotStart.wrongUse(WRONG, inFile("not a JSON object"));
            }
            return root;
        } catch (IOException unreadable) {
            throw CannotStart.wrongUse(WRONG, "the configuration " + file + " cannot be read");
        } catch (JacksonException notJson) {
            var where = notJson.getLocation();
            String line = where == null ? "" : ", line " + where.getLineNr();
            throw CannotStart.wrongUse(WRONG, inFile("not JSON" + line));
        }
    }

    private String inFile(String problem) {
        return file.getFileName() + ": " + problem;
    }

    private void only(JsonNode node, String where, String... names) {
        var known = Set.of(names);
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(where + name + " is not known"));
    }

    private Section section(JsonNode root, String name, String... names) {
        var node = root.path(name);
        if (!node.isObject()) {
            problems.add(name + " is missing");
            return new Section(MissingNode.getInstance(), name + ".");
        }
        only(node, name + ".", names);
        return new Section(node, name + ".");
    }

    private record Section(JsonNode node, String where) {}

    private String text(JsonNode node, String where, String name) {
        var value = node.path(name);
        if (node.isMissingNode()) {
            return "";
        }
        if (!value.isString() || value.asString().isBlank()) {
            problems.add(where + name + " is missing");
            return "";
        }
        return value.asString().strip();
    }

    private Optional<String> perhaps(Section section, String name) {
        var value = section.node.path(name);
        return value.isString() && !value.asString().isBlank()
                ? Optional.of(value.asString().strip())
                : Optional.empty();
    }

    private Profile profile(JsonNode root) {
        return switch (text(root, "", "profile")) {
            case "development" -> Profile.DEVELOPMENT;
            case "production", "" -> Profile.PRODUCTION;
            default -> {
                problems.add("profile is neither development nor production");
                yield Profile.PRODUCTION;
            }
        };
    }

    private Path path(JsonNode root, String name) {
        return path(new Section(root, ""), name);
    }

    private Path path(Section section, String name) {
        String words = text(section.node, section.where, name);
        try {
            return Path.of(words);
        } catch (InvalidPathException bad) {
            problems.add(section.where + name + " is not a path");
            return Path.of("");
        }
    }

    private Place place(Section section) {
        return new Place(
                text(section.node, section.where, "name"),
                text(section.node, section.where, "machine"),
                text(section.node, section.where, "window"),
                text(section.node, section.where, "hours"),
                perhaps(section, "emergency"),
                perhaps(section, "serviceCode").flatMap(this::serviceCode),
                perhaps(section, "zone").map(this::zone).orElse(CHINA));
    }

    private Optional<ServiceCode> serviceCode(String kept) {
        var code = ServiceCode.parse(kept);
        if (code.isEmpty()) {
            problems.add("place.serviceCode is not pbkdf2-sha256:ROUNDS:SALT:HASH");
        }
        return code;
    }

    private ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            problems.add("place.zone is no time zone");
            return CHINA;
        }
    }

    private List<News> news(JsonNode list) {
        var news = new ArrayList<News>();
        int number = 0;
        for (JsonNode line : list) {
            String where = "news[" + number++ + "].";
            only(line, where, "label", "words", "warning");
            news.add(new News(
                    text(line, where, "label"),
                    text(line, where, "words"),
                    line.path("warning").asBoolean(false)));
        }
        return news;
    }

    private CentralAt central(Section section) {
        var url = url(text(section.node, section.where, "url"));
        return new CentralAt(
                url,
                path(section, "authority"),
                perhaps(section, "enrolmentCode").orElse(""),
                perhaps(section, "faultPages").orElseGet(() -> url.resolve("/f").toString()));
    }

    private URI url(String words) {
        try {
            var url = new URI(words);
            if (!words.isEmpty() && (!"https".equals(url.getScheme()) || url.getHost() == null)) {
                problems.add("central.url is not https://host[:port]");
            }
            return url;
        } catch (URISyntaxException bad) {
            problems.add("central.url is not https://host[:port]");
            return URI.create("");
        }
    }

    private DevicePaths devices(Section section) {
        return new DevicePaths(
                path(section, "idCardReader"),
                path(section, "scanner"),
                path(section, "receiptPrinter"),
                perhapsPath(section, "cardService"),
                perhaps(section, "socialSecurityCardSlot").orElse(""),
                perhapsPath(section, "bankCardTerminal"),
                perhapsPath(section, "earphoneJack"),
                perhapsPath(section, "sticks").orElse(DevicePaths.USUAL_STICKS));
    }

    private Optional<Path> perhapsPath(Section section, String name) {
        return section.node.path(name).isMissingNode() ? Optional.empty() : Optional.of(path(section, name));
    }

    private Speech speech(JsonNode node) {
        if (node.isMissingNode()) {
            return Speech.USUAL;
        }
        only(node, "speech.", "loudspeaker", "clips");
        var section = new Section(node, "speech.");
        var clips = perhaps(section, "clips").map(words -> path(section, "clips"));
        return new Speech(output(text(node, "speech.", "loudspeaker")), clips);
    }

    private Output output(String words) {
        return switch (words) {
            case "system", "" -> Output.SYSTEM;
            case "mute" -> Output.MUTE;
            case "none" -> Output.NONE;
            default -> {
                problems.add("speech.loudspeaker is neither system, mute nor none");
                yield Output.SYSTEM;
            }
        };
    }

    private HardwareProfile glass(JsonNode node) {
        var usual = HardwareProfile.PORTRAIT_21_5;
        if (node.isMissingNode()) {
            return usual;
        }
        only(node, "glass.", "model", "widthPixels", "heightPixels", "pixelsPerMillimetre", "reachMillimetres");
        try {
            return new HardwareProfile(
                    text(node, "glass.", "model"),
                    node.path("widthPixels").asInt(0),
                    node.path("heightPixels").asInt(0),
                    node.path("pixelsPerMillimetre").asDouble(0),
                    node.path("reachMillimetres").asDouble(usual.reachMillimetres()),
                    usual.front());
        } catch (IllegalArgumentException impossible) {
            problems.add("glass: " + impossible.getMessage());
            return usual;
        }
    }
}
