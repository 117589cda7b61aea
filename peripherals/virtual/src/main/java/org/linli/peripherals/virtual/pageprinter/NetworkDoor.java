package org.linli.peripherals.virtual.pageprinter;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Status;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The printer's place in the network: HTTP on loopback, at one port as long as it lives. Safe from any thread. */
final class NetworkDoor implements AutoCloseable {
    private static final String PATH = "/ipp/print";
    private static final String IPP = "application/ipp";
    private static final int LARGEST_REQUEST = 32 * 1024 * 1024;
    private static final int DEPTH = 10_000;

    private final IppWords words;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("virtual page printer door ", 0).factory());
    private @Nullable HttpServer server;
    private int port;
    private Manner manner = Manner.PROPER;
    private int unanswered;
    private CountDownLatch silence = new CountDownLatch(1);

    /** @param port 0 for any */
    NetworkDoor(IppWords words, int port) {
        this.words = words;
        this.port = port;
    }

    synchronized void open() throws IOException {
        if (server != null) {
            return;
        }
        var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        opened.setExecutor(threads);
        opened.createContext(PATH, this::serve);
        opened.start();
        server = opened;
        port = opened.getAddress().getPort();
    }

    /** Nobody is there any more; connections break off in the middle. */
    void vanish() {
        HttpServer gone;
        synchronized (this) {
            gone = server;
            server = null;
            silence.countDown();
            silence = new CountDownLatch(1);
        }
        if (gone != null) {
            gone.stop(0);
        }
    }

    synchronized URI address() {
        return URI.create("ipp://127.0.0.1:" + port + PATH);
    }

    synchronized void behave(Manner how) {
        manner = how;
        silence.countDown();
        silence = new CountDownLatch(1);
    }

    /** The next such question is done, and its answer gets lost. */
    synchronized void loseAnswerTo(int operation) {
        unanswered = operation;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
            Manner how;
            CountDownLatch until;
            synchronized (this) {
                how = manner;
                until = silence;
            }
            switch (how) {
                case PROPER -> properly(exchange, request, 0);
                case ANOTHER_ID -> properly(exchange, request, 1);
                case SILENT -> until.await();
                case HTML -> send(exchange, "text/html", "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8));
                case GIANT -> send(exchange, IPP, new byte[2 * 1024 * 1024]);
                case DEEP -> send(exchange, IPP, deep(request));
                case CUT_OFF -> send(exchange, IPP, cutOff(request));
                case ENDLESS -> endlessly(exchange);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void properly(HttpExchange exchange, byte[] request, int idTooMuch) throws IOException {
        byte[] answer = answer(request, idTooMuch);
        int operation = request.length < 4 ? 0 : ((request[2] & 0xFF) << 8) | (request[3] & 0xFF);
        synchronized (this) {
            if (unanswered != 0 && unanswered == operation) {
                unanswered = 0;
                return; // closing the exchange breaks the connection
            }
        }
        send(exchange, IPP, answer);
    }

    private byte[] answer(byte[] request, int idTooMuch) throws IOException {
        try (var stream = new IppInputStream(new ByteArrayInputStream(request))) {
            IppPacket.Builder answer;
            int id = 1;
            int version = 0x0101;
            try {
                var question = stream.readPacket();
                id = question.getRequestId();
                version = question.getVersionNumber();
                answer = words.answer(question, stream.readAllBytes(), address());
            } catch (IOException | RuntimeException malformed) {
                answer = IppPacket.response(Status.clientErrorBadRequest);
            }
            return bytes(answer.setRequestId(id + idTooMuch)
                    .setVersionNumber(version)
                    .build());
        }
    }

    private static byte[] bytes(IppPacket packet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new IppOutputStream(bytes)) {
            out.write(packet);
        }
        return bytes.toByteArray();
    }

    private byte[] cutOff(byte[] request) throws IOException {
        byte[] whole = answer(request, 0);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] deep(byte[] request) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {1, 1, 0, 0});
        bytes.writeBytes(Arrays.copyOfRange(request, 4, 8));
        bytes.write(0x04);
        bytes.writeBytes(new byte[] {0x34, 0, 1, 'a', 0, 0});
        for (int level = 0; level < DEPTH; level++) {
            bytes.writeBytes(new byte[] {0x4A, 0, 0, 0, 1, 'b', 0x34, 0, 0, 0, 0});
        }
        for (int level = 0; level <= DEPTH; level++) {
            bytes.writeBytes(new byte[] {0x37, 0, 0, 0, 0});
        }
        bytes.write(0x03);
        return bytes.toByteArray();
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Until whoever asked has had enough. */
    private static void endlessly(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", IPP);
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = new byte[1024];
        while (true) {
            exchange.getResponseBody().write(piece);
            exchange.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        vanish();
        threads.shutdownNow();
    }
}
