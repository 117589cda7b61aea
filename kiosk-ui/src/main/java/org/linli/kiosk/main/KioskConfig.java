package org.linli.kiosk.main;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a kiosk is told about itself (docs/operations/kiosk-configuration.md).
 *
 * @param data the kiosk's own folder: its key, its payment journal
 * @param enrolmentCode the one-time code; needed only until central knows this terminal
 */
record KioskConfig(
        Profile profile,
        Path data,
        Place place,
        URI central,
        Path authority,
        Optional<String> enrolmentCode,
        Devices devices) {

    enum Profile {
        /** Virtual devices and a probe are allowed. */
        DEVELOPMENT,
        PRODUCTION
    }

    /**
     * What the screens say of where this machine stands.
     *
     * @param name 枫禾社区 · 体验中心
     * @param machine 1 号机　社区热线 0000-6120800
     * @param window the counter that helps whoever the machine cannot: 一楼 3 号窗口
     * @param hours when that counter is open
     */
    record Place(String name, String machine, String window, String hours) {}

    /** Paths of the serial lines. A line that is not there is waited for; its device counts as missing meanwhile. */
    record Devices(Path idCardReader, Path scanner, Path receiptPrinter) {}

    /** Either the configuration, or everything that is wrong with the file, at once. */
    sealed interface Loading {
        record Loaded(KioskConfig config) implements Loading {}

        record Faulty(List<String> problems) implements Loading {
            public Faulty {
                problems = List.copyOf(problems);
            }
        }
    }

    static Loading load(Path file) {
        try {
            return new Reader(JsonMapper.shared().readTree(Files.readString(file))).read();
        } catch (IOException missing) {
            return new Loading.Faulty(List.of("the file " + file + " cannot be read"));
        } catch (JacksonException notJson) {
            return new Loading.Faulty(List.of("the file " + file + " is not JSON: " + notJson.getOriginalMessage()));
        }
    }

    /** Goes through the file once and remembers each fault with its place. */
    private static final class Reader {
        private final JsonNode root;
        private final List<String> problems = new ArrayList<>();

        Reader(JsonNode root) {
            this.root = root;
        }

        Loading read() {
            onlyKnown(root, "", List.of("profile", "data", "place", "central", "devices"));
            onlyKnown(root.path("place"), "place.", List.of("name", "machine", "window", "hours"));
            onlyKnown(root.path("central"), "central.", List.of("url", "authority", "enrolmentCode"));
            onlyKnown(root.path("devices"), "devices.", List.of("idCardReader", "scanner", "receiptPrinter"));
            var config = new KioskConfig(
                    profile(),
                    path("data"),
                    place(),
                    url(),
                    path("central", "authority"),
                    optional("central", "enrolmentCode"),
                    new Devices(
                            path("devices", "idCardReader"),
                            path("devices", "scanner"),
                            path("devices", "receiptPrinter")));
            return problems.isEmpty() ? new Loading.Loaded(config) : new Loading.Faulty(problems);
        }

        private Profile profile() {
            String word = text("profile");
            return switch (word) {
                case "development" -> Profile.DEVELOPMENT;
                case "production" -> Profile.PRODUCTION;
                default -> {
                    if (!word.isEmpty()) {
                        problems.add("profile is neither development nor production");
                    }
                    yield Profile.PRODUCTION;
                }
            };
        }

        private URI url() {
            String words = text("central", "url");
            try {
                var url = new URI(words);
                if (!words.isEmpty() && (!"https".equals(url.getScheme()) || url.getHost() == null)) {
                    problems.add("central.url must be https://host or https://host:port");
                }
                return url;
            } catch (URISyntaxException bad) {
                problems.add("central.url is no address");
                return URI.create("");
            }
        }

        private Path path(String... at) {
            String words = text(at);
            try {
                return Path.of(words);
            } catch (InvalidPathException bad) {
                problems.add(String.join(".", at) + " is no path");
                return Path.of("");
            }
        }

        private Place place() {
            return new Place(
                    text("place", "name"), text("place", "machine"), text("place", "window"), text("place", "hours"));
        }

        private Optional<String> optional(String... at) {
            var node = node(at);
            boolean there = node.isString() && !node.stringValue().isBlank();
            return there ? Optional.of(node.stringValue()) : Optional.empty();
        }

        private String text(String... at) {
            var words = optional(at);
            if (words.isEmpty()) {
                problems.add(String.join(".", at) + " is missing");
            }
            return words.orElse("");
        }

        private JsonNode node(String... at) {
            var node = root;
            for (String name : at) {
                node = node.path(name);
            }
            return node;
        }

        /** A misspelt setting must not pass for one left out. */
        private void onlyKnown(JsonNode node, String prefix, List<String> known) {
            for (String name : node.propertyNames()) {
                if (!known.contains(name)) {
                    problems.add("there is no setting " + prefix + name);
                }
            }
        }
    }
}
