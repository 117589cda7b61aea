package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Town;

/** On the one port there is TLS, and without it only the way there. */
@TestInstance(Lifecycle.PER_CLASS)
class SomebodyComesWithoutTlsTest {
    private static final String UPGRADE = String.join(
            "\r\n",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
            "");
    private static final Pattern LOCATION = Pattern.compile("(?im)^location: (.*)$");

    private final Town town;
    private final String host;

    SomebodyComesWithoutTlsTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
        host = town.address().getAuthority();
    }

    @AfterAll
    void closes() {
        town.close();
    }

    /** All that is said until the line is closed. */
    private String asks(String request) throws IOException {
        try (var line = new Socket(town.address().getHost(), town.address().getPort())) {
            line.setSoTimeout(30_000);
            line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var said = new ByteArrayOutputStream();
            try {
                line.getInputStream().transferTo(said);
            } catch (SocketTimeoutException open) {
                throw new AssertionError(request + " leaves the line open after " + said, open);
            }
            return said.toString(StandardCharsets.UTF_8);
        }
    }

    private String gets(String path) throws IOException {
        return asks("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    }

    private static String location(String answer) {
        var found = LOCATION.matcher(answer);
        return found.find() ? found.group(1).strip() : "";
    }

    private static void isTurnedAway(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertEquals("", location(answer));
        isBare(answer);
    }

    /** Nothing signed, nothing kept, nothing run, and the line is closed. */
    private static void isBare(String answer) {
        String lower = answer.toLowerCase(Locale.ROOT);
        assertTrue(lower.contains("\r\nconnection: close\r\n"), answer);
        assertFalse(lower.contains("\r\nsignature"), answer);
        assertFalse(lower.contains("\r\nlinli-"), answer);
        assertFalse(lower.contains("jetty"), answer);
        assertFalse(lower.contains("set-cookie"), answer);
    }

    @Test
    void whoTypesTheHostAndThePortIsShownTheWay() throws IOException {
        for (String path : List.of("/", "/p")) {
            String answer = gets(path);
            assertTrue(answer.startsWith("HTTP/1.1 307 "), answer);
            assertEquals("https://" + host + "/p", location(answer));
            isBare(answer);
            for (String field : List.of(
                    "Content-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                    "Referrer-Policy: no-referrer",
                    "X-Content-Type-Options: nosniff",
                    "Cache-Control: no-store")) {
                assertTrue(answer.contains("\r\n" + field + "\r\n"), answer);
            }
        }
        assertEquals("https://" + host + "/f/printer.paper-out", location(gets("/f/printer.paper-out")));
    }

    @Test
    void theFrontOfTheHouseLeadsToThePhonesPage() throws IOException {
        var answer = new RawTerminal(town).send(new RawTerminal(town).get("/"));
        assertEquals(303, answer.status());
        assertEquals("/p", answer.fields().get("location"));
    }

    /** A signed request that would be answered under TLS, in every way it could be put. */
    @Test
    void noCallIsEverServed() throws Exception {
        var terminal = new RawTerminal(town);
        terminal.enrol();
        var draft = terminal.get("/v1/time");
        var fields = new StringBuilder();
        draft.fields()
                .forEach((name, value) ->
                        fields.append(name).append(": ").append(value).append("\r\n"));
        String head = "Host: " + host + "\r\n" + fields;
        isTurnedAway(asks("GET /v1/time HTTP/1.1\r\n" + head + "\r\n"));
        isTurnedAway(asks("GET https://" + host + "/v1/time HTTP/1.1\r\n" + head + "\r\n"));
        isTurnedAway(asks(
                "GET /v1/time HTTP/1.1\r\nX-Forwarded-Proto: https\r\nForwarded: proto=https\r\n" + head + "\r\n"));
        isTurnedAway(asks("POST /v1/enrolments HTTP/1.1\r\n" + head
                + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"));
        assertEquals(200, terminal.send(draft).status(), "the request was good, and nobody has taken it in");
    }

    @Test
    void nothingElseIsLedAnywhere() throws IOException {
        for (String path : List.of(
                "/p/main.js",
                "/p/socket",
                "/e/p-1?k=AAAAAAAAAAAAAAAAAAAAAA",
                "/v1/companion",
                "//evil.example",
                "/f/",
                "/f/../v1/time")) {
            isTurnedAway(gets(path));
        }
        isTurnedAway(asks("HEAD /p HTTP/1.1\r\nHost: " + host + "\r\n\r\n"));
        isTurnedAway(asks("POST /p HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\n\r\n"));
        for (String other : List.of("evil.example/p?", "user@evil.example", "evil.example:99999999", "a b")) {
            String answer = asks("GET /p HTTP/1.1\r\nHost: " + other + "\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertEquals("", location(answer));
        }
        assertEquals(
                "https://[2001:db8::1]:8443/p", location(asks("GET /p HTTP/1.1\r\nHost: [2001:db8::1]:8443\r\n\r\n")));
    }

    @Test
    void noLineToTheRelayIsOpened() throws Exception {
        for (String origin : List.of("http://" + host, "https://" + host)) {
            isTurnedAway(asks(
                    "GET /p/socket HTTP/1.1\r\nHost: " + host + "\r\nOrigin: " + origin + "\r\n" + UPGRADE + "\r\n"));
        }
        var terminal = new RawTerminal(town);
        terminal.enrol();
        var fields = new StringBuilder();
        terminal.get("/v1/companion")
                .fields()
                .forEach((name, value) ->
                        fields.append(name).append(": ").append(value).append("\r\n"));
        isTurnedAway(asks("GET /v1/companion HTTP/1.1\r\nHost: " + host + "\r\n" + fields + UPGRADE + "\r\n"));
    }

    @Test
    void whatIsNoHttpEitherIsHungUpOn() throws IOException {
        for (String noise :
                List.of("\u0016\u0003\u0001\u0000\u0004junk", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "hello\r\n\r\n")) {
            String answer = asks(noise);
            assertFalse(answer.contains(" 200 ") || answer.contains(" 101 "), answer);
            assertFalse(answer.toLowerCase(Locale.ROOT).contains("jetty"), answer);
        }
    }

    @Test
    void underTlsItIsTheNewestAlone() throws IOException {
        try (var line = (SSLSocket) new RawTerminal(town).line()) {
            line.startHandshake();
            assertEquals("TLSv1.3", line.getSession().getProtocol());
        }
        try (var line = (SSLSocket) new RawTerminal(town).line()) {
            line.setEnabledProtocols(new String[] {"TLSv1.2"});
            assertThrows(SSLHandshakeException.class, line::startHandshake);
        }
    }
}
