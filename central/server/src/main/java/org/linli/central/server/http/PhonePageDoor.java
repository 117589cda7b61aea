package org.linli.central.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.companion.Vocabulary;
import org.linli.central.server.companion.Relay;

/**
 * The page on which a phone carries on, for whoever asks. It is the same for everybody and says nothing of anybody: what
 * it is to show comes sealed, from a terminal.
 */
final class PhonePageDoor implements Door {
    private static final String SCRIPT = "text/javascript;charset=utf-8";

    /** A host as the policy may name it; another one gets a policy without it. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9.:\\[\\]-]{1,255}");

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("page.css", "text/css;charset=utf-8"),
            Map.entry("icon.svg", "image/svg+xml"),
            Map.entry("main.js", SCRIPT),
            Map.entry("carried.js", SCRIPT),
            Map.entry("bytes.js", SCRIPT),
            Map.entry("dom.js", SCRIPT),
            Map.entry("elements.js", SCRIPT),
            Map.entry("likeness.js", SCRIPT),
            Map.entry("line.js", SCRIPT),
            Map.entry("meeting.js", SCRIPT),
            Map.entry("sheet.js", SCRIPT),
            Map.entry("states.js", SCRIPT),
            Map.entry("stream.js", SCRIPT),
            Map.entry("talk.js", SCRIPT),
            Map.entry("texts.js", SCRIPT),
            Map.entry("texts-zh-CN.js", SCRIPT),
            Map.entry("texts-en.js", SCRIPT));

    private final byte[] page = resource("page.html");
    private final Map<String, byte[]> files = new HashMap<>();

    PhonePageDoor() {
        FILES.keySet().forEach(name -> files.put(name, resource(name)));
        files.put("words.json", Vocabulary.json());
    }

    private static byte[] resource(String name) {
        try (InputStream in = Relay.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    @Override
    public Optional<Reply> answer(Arrived request) {
        if (!request.method().equals("GET")) {
            return Optional.empty();
        }
        var path = PathWords.of(request.path());
        if (path.matches("")) {
            // Somebody has typed the host and nothing after it.
            return Optional.of(new Reply(303, "text/plain;charset=utf-8", new byte[0], Map.of("Location", "/p")));
        }
        if (path.matches("p")) {
            return Optional.of(new Reply(200, "text/html;charset=utf-8", page, fields(request.authority())));
        }
        byte[] file = path.matches("p", "*") ? files.get(path.words().get(1)) : null;
        return Optional.ofNullable(file)
                .map(bytes -> new Reply(
                        200,
                        FILES.getOrDefault(path.words().get(1), "application/json"),
                        bytes,
                        fields(request.authority())));
    }

    /** Scripts and styles of its own and nothing else; words never become markup, in this page or by mistake. */
    private static Map<String, String> fields(String authority) {
        String socket = HOST.matcher(authority).matches() ? " wss://" + authority : "";
        return Map.of(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'"
                        + socket
                        + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script';"
                        + " trusted-types 'none'",
                "Referrer-Policy",
                "no-referrer",
                "X-Content-Type-Options",
                "nosniff",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Cross-Origin-Resource-Policy",
                "same-origin",
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=()",
                "Cache-Control",
                "no-store");
    }
}
