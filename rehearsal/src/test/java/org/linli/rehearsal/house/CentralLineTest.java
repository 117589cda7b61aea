package org.linli.rehearsal.house;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.CentralLine.State;

/** The cable between kiosk and central: whole, cut in two ways, slow, and mended. */
final class CentralLineTest {
    private static final int PATIENCE_MS = 20_000;
    private static final int SILENCE_MS = 300;

    private final ServerSocket echo = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final CentralLine line = CentralLine.to((InetSocketAddress) echo.getLocalSocketAddress());

    CentralLineTest() throws IOException, ProgramFailed {
        Thread.ofVirtual().start(this::serve);
    }

    /** Gives back whatever it hears. */
    private void serve() {
        try {
            while (true) {
                var call = echo.accept();
                Thread.ofVirtual().start(() -> {
                    try (call) {
                        call.getInputStream().transferTo(call.getOutputStream());
                    } catch (IOException gone) {
                        // Hung up on.
                    }
                });
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @AfterEach
    void close() throws IOException {
        line.close();
        echo.close();
    }

    private Socket call() throws IOException {
        var call = new Socket(InetAddress.getLoopbackAddress(), line.port());
        call.setSoTimeout(PATIENCE_MS);
        return call;
    }

    private static void say(Socket call, String words) throws IOException {
        call.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String hear(Socket call, int bytes) throws IOException {
        return new String(call.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
    }

    @Test
    void whatGoesInComesOutUntilOneSideIsDone() throws Exception {
        byte[] much = new byte[3_000_000];
        new Random(1).nextBytes(much);
        try (var call = call()) {
            var heard = CompletableFuture.supplyAsync(
                    () -> readAll(call), work -> Thread.ofVirtual().start(work));
            call.getOutputStream().write(much);
            call.shutdownOutput();
            assertArrayEquals(much, heard.get(PATIENCE_MS, TimeUnit.MILLISECONDS));
        }
    }

    private static byte[] readAll(Socket call) {
        try {
            return call.getInputStream().readAllBytes();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void refusedMeansThatCallsEndAndNoneBegins() throws Exception {
        try (var call = call()) {
            say(call, "a");
            assertEquals("a", hear(call, 1));
            line.cut(State.REFUSED);
            assertThrows(IOException.class, () -> {
                if (call.getInputStream().read() < 0) {
                    throw new IOException("ended");
                }
            });
            assertThrows(IOException.class, () -> {
                try (var late = call()) {
                    if (late.getInputStream().read() < 0) {
                        throw new IOException("hung up on");
                    }
                }
            });
        }
        line.restore();
        try (var call = call()) {
            say(call, "b");
            assertEquals("b", hear(call, 1));
        }
    }

    @Test
    void silentMeansThatNothingIsHeardUntilItIsMended() throws Exception {
        try (var call = call()) {
            say(call, "a");
            assertEquals("a", hear(call, 1));
            line.cut(State.SILENT);
            assertEquals(State.SILENT, line.state());
            say(call, "b");
            call.setSoTimeout(SILENCE_MS);
            assertThrows(SocketTimeoutException.class, () -> hear(call, 1));
            line.restore();
            call.setSoTimeout(PATIENCE_MS);
            assertEquals("b", hear(call, 1), "as TCP has it");
        }
    }

    @Test
    void slowMeansSoLongForEachFrame() throws Exception {
        line.slow(Duration.ofMillis(30));
        long begun = Monotonic.system().nanos();
        try (var call = call()) {
            say(call, "x".repeat(14_000));
            assertEquals(14_000, hear(call, 14_000).length());
        }
        long took = Monotonic.system().since(begun).toMillis();
        assertTrue(took >= 300, "ten frames and more, each way: " + took + " ms");
    }
}
