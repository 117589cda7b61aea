package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.companion.FromPhone;
import org.linli.central.api.companion.RelayLimits;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Town;

/** Who may open a line to the relay, and what a line bears. */
@TestInstance(Lifecycle.PER_CLASS)
class AtTheDoorTest {
    private static final int PHOTO = 40 << 20;

    private final Town town;

    AtTheDoorTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
    }

    @AfterAll
    void closes() {
        town.close();
    }

    private static int refusal(ExecutionException failed) {
        return assertInstanceOf(WebSocketHandshakeException.class, failed.getCause())
                .getResponse()
                .statusCode();
    }

    @Test
    void aTerminalThatIsNotEnrolledOrSaysTheSameTwiceIsRefused() throws Exception {
        var stranger = new RawTerminal(town);
        var listener = new WebSocket.Listener() {};
        assertEquals(
                401,
                refusal(assertThrows(
                        ExecutionException.class,
                        () -> stranger.dial(stranger.get("/v1/companion"), listener)
                                .get(30, TimeUnit.SECONDS))));
        stranger.enrol();
        var draft = stranger.get("/v1/companion");
        stranger.dial(draft, listener).get(30, TimeUnit.SECONDS).abort();
        assertEquals(
                401,
                refusal(assertThrows(
                        ExecutionException.class,
                        () -> stranger.dial(draft, listener).get(30, TimeUnit.SECONDS))));
        var elsewhere = stranger.get("/v1/time").at("/v1/companion");
        assertEquals(
                401,
                refusal(assertThrows(
                        ExecutionException.class,
                        () -> stranger.dial(elsewhere, listener).get(30, TimeUnit.SECONDS))));
    }

    @Test
    void aPageOfSomebodyElseGetsNoLine() {
        for (String origin : new String[] {
            "https://evil.example", "null", "http://" + town.address().getAuthority()
        }) {
            assertEquals(403, refusal(assertThrows(ExecutionException.class, () -> new PlainPhone(town, origin))));
        }
    }

    /** Refused before more of it is read than the largest frame has; the others go on. */
    @Test
    void aPhotoOfFortyMegabytesIsRefusedAndNobodyElseSuffers() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var line = new RawTerminal(town).line();
                var other = new PlainPhone(town)) {
            line.setSoTimeout(30_000);
            String host = town.address().getAuthority();
            line.getOutputStream()
                    .write(("GET /p/socket HTTP/1.1\r\nHost: " + host + "\r\nOrigin: https://" + host
                                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var in = new DataInputStream(line.getInputStream());
            var head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                head.append((char) in.readUnsignedByte());
            }
            assertTrue(head.toString().startsWith("HTTP/1.1 101"), head.toString());
            var frame =
                    ByteBuffer.allocate(14).put((byte) 0x81).put((byte) 0xFF).putLong(PHOTO);
            try {
                line.getOutputStream().write(frame.array());
                line.getOutputStream().write(new byte[RelayLimits.LARGEST_FRAME]);
            } catch (SocketException | SSLException cutOff) {
                // Hung up on while she still writes.
            }
            isHungUpOn(in);
            other.says(new FromPhone.Enter(screen.room(), Seat.random(new SecureRandom())));
            town.see(other::heard, all -> all.stream().anyMatch(ToPhone.Joined.class::isInstance));
        }
    }

    /** A line that still bears the photo says nothing, and then this runs into the line's own patience. */
    private static void isHungUpOn(DataInputStream in) throws IOException {
        try {
            assertEquals(0x88, in.readUnsignedByte(), "a close frame");
            in.readUnsignedByte();
            assertEquals(1009, in.readUnsignedShort(), "too big");
        } catch (EOFException | SocketException | SSLException cut) {
            // What it said goes down with the line, where more lay on it unread.
        }
    }

    /** The same in many small pieces. */
    @Test
    void aMessageInPiecesIsNoLongerThanAFrame() throws Exception {
        try (var phone = new PlainPhone(town)) {
            try {
                for (int i = 0; i < 64; i++) {
                    phone.socket().sendText("x".repeat(4096), false).join();
                }
            } catch (CompletionException cutOff) {
                // Hung up on in the middle of it.
            }
            town.see(phone::isCutOff, cut -> cut);
        }
    }
}
