package org.linli.terminal.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.dock.glass.Glass;
import org.linli.terminal.dock.glass.Xvfb;
import org.linli.terminal.dock.verb.Fact;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who gets in at the dock's door, and what is answered there; requests written byte by byte, as an attacker would. */
final class DoorTest {
    private final Path papers;
    private final List<String> done = new ArrayList<>();
    private final Xvfb server;
    private final Glass glass;
    private final Dock dock;
    private final URI address;

    DoorTest(@TempDir Path papers) throws IOException {
        this.papers = papers;
        server = Xvfb.start(100, 100);
        glass = Glass.open(server.name(), Path.of("none"), Monotonic.system());
        var knock = Verb.of(
                "knock",
                "door",
                values -> {
                    done.add(values.toString());
                    return new Told.Done("heard");
                },
                Parameter.number("times", 1, 9, 2));
        var refuse = Verb.of("refuse", "door", values -> new Told.NotDone("Not today."));
        var fact = new Fact("door", "light", "on", false);
        dock = Dock.open(
                new Bench(List.of(new Screen("kiosk", glass)), List.of(knock, refuse), () -> List.of(fact), papers),
                Monotonic.system());
        address = dock.address();
    }

    @AfterEach
    void close() throws Exception {
        dock.close();
        glass.close();
        server.close();
    }

    private record Answer(int status, String head, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    private Answer ask(String method, String path, String body, String... fields) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            String request = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", fields)
                    + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(all.split(" ", 3)[1]), all.substring(0, end), all.substring(end + 4));
        }
    }

    private String host() {
        return "Host: 127.0.0.1:" + address.getPort();
    }

    private String origin() {
        return "Origin: http://127.0.0.1:" + address.getPort();
    }

    private Answer get(String place) throws IOException {
        return ask("GET", address.getPath() + place, "", host());
    }

    private Answer post(String verb, String json) throws IOException {
        return ask("POST", address.getPath() + "api/verbs/" + verb, json, host(), "Content-Type: application/json");
    }

    @Test
    void theWholeAddressOpensThePage() throws IOException {
        var page = get("");
        assertEquals(200, page.status());
        assertTrue(page.body().contains("<canvas id=\"glass\""));
        assertTrue(page.head().contains("Content-Security-Policy: default-src 'none'"));
        assertFalse(page.head().contains("Set-Cookie"));
        for (String part :
                List.of("dock.js", "screen.js", "verbs.js", "papers.js", "words.js", "dock.css", "words/en")) {
            assertEquals(200, get(part).status(), part);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dock.js", "/api", "/wrong/", "/wrong/api", "/%2e%2e/", "//"})
    void withoutTheTokenNothingIsAnswered(String path) throws IOException {
        var answer = ask("GET", path, "", host());
        assertTrue(answer.status() == 403 || answer.status() == 400, answer.head());
        assertFalse(answer.body().contains(address.getPath()));
    }

    @Test
    void aTokenThatIsAlmostRightIsWrong() throws IOException {
        String almost = address.getPath().substring(0, address.getPath().length() - 2) + "?/";
        assertEquals(403, ask("GET", almost, "", host()).status());
        assertEquals(
                403,
                ask("GET", address.getPath().toLowerCase(java.util.Locale.ROOT) + "x", "", host())
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Host: evil.example:PORT", "Host: 127.0.0.1", "Host: 127.0.0.1:1", "Host: 127.0.0.1.evil:PORT"})
    void aNameThatSomebodyElseGaveThisMachineIsRefused(String host) throws IOException {
        String field = host.replace("PORT", Integer.toString(address.getPort()));
        assertEquals(403, ask("GET", address.getPath(), "", field).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://localhost:PORT",
                "Origin: https://127.0.0.1:PORT",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void aRequestFromAnotherPageIsRefused(String field) throws IOException {
        String other = field.replace("PORT", Integer.toString(address.getPort()));
        var answer = ask(
                "POST",
                address.getPath() + "api/verbs/knock",
                "{\"times\":1}",
                host(),
                other,
                "Content-Type: application/json");
        assertEquals(403, answer.status());
        assertEquals(List.of(), done);
    }

    private Answer upgrade(String path, String... fields) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="));
        all.addAll(List.of(fields));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", all) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            byte[] head = new byte[512];
            int length = socket.getInputStream().read(head);
            String said = new String(head, 0, length, StandardCharsets.UTF_8);
            return new Answer(Integer.parseInt(said.split(" ", 3)[1]), said, "");
        }
    }

    @Test
    void theLiveScreenIsForThePageAlone() throws IOException {
        String live = address.getPath() + "live/kiosk";
        assertEquals(101, upgrade(live, host(), origin()).status());
        assertEquals(403, upgrade(live, host()).status(), "no origin");
        assertEquals(403, upgrade(live, host(), "Origin: http://evil.example").status());
        assertEquals(
                403,
                upgrade(live, "Host: evil.example", "Origin: http://evil.example")
                        .status());
        assertEquals(403, upgrade("/live/kiosk", host(), origin()).status(), "no token");
        assertEquals(403, upgrade("/wrong/live/kiosk", host(), origin()).status());
    }

    @Test
    void aVerbIsDoneByPost() throws IOException {
        var answer = post("knock", "{\"times\": 3}");
        assertEquals(200, answer.status());
        assertEquals("{\"done\":true,\"said\":\"heard\"}", answer.body());
        assertEquals(List.of("{times=3}"), done);
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() throws IOException {
        assertEquals(
                "{\"done\":false,\"why\":\"Not today.\"}", post("refuse", "{}").body());
        assertEquals(422, post("refuse", "{}").status());
        assertEquals(422, post("knock", "{\"times\": 0}").status());
        assertEquals(404, post("dance", "{}").status());
        var broken = post("knock", "{\"times\": ");
        assertEquals(400, broken.status());
        assertEquals("That is not JSON.", broken.json().path("why").asString());
        assertEquals(413, post("knock", " ".repeat(20_000)).status());
        String knock = address.getPath() + "api/verbs/knock";
        assertEquals(
                415,
                ask("POST", knock, "{\"times\":1}", host(), "Content-Type: text/plain")
                        .status());
        assertEquals(415, ask("POST", knock, "{\"times\":1}", host()).status());
        assertEquals(405, ask("GET", knock, "", host()).status());
        assertEquals(405, ask("DELETE", address.getPath() + "api", "", host()).status());
        assertEquals(List.of(), done);
    }

    @Test
    void theApiDescribesItself() throws IOException {
        var api = get("api").json();
        var knock = api.path("verbs").path(0);
        assertEquals("api/verbs/knock", knock.path("path").asString());
        assertEquals("number", knock.path("parameters").path(0).path("type").asString());
        assertEquals(200, post("knock", knock.path("example").toString()).status(), "its own example");
        assertTrue(api.path("reads").size() >= 3);
    }

    @Test
    void thePapersAreShownTheNewestFirstAndNothingElse() throws IOException {
        Files.write(papers.resolve("0001.png"), new byte[] {1});
        Files.write(papers.resolve("0002-torn.png"), new byte[] {2});
        Files.write(papers.resolve("0002.part"), new byte[] {3});
        var facts = get("api/facts").json();
        assertEquals("[\"0002-torn.png\",\"0001.png\"]", facts.path("papers").toString());
        assertEquals("on", facts.path("facts").path(0).path("value").asString());
        assertEquals(200, get("api/papers/0001.png").status());
        assertEquals(404, get("api/papers/0003.png").status());
        assertEquals(404, get("api/papers/0002.part").status());
        assertTrue(get("api/papers/..%2f0001.png").status() >= 400);
    }
}
