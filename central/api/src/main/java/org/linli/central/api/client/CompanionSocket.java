package org.linli.central.api.client;

import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.RelayLimits;

/** The line to the relay as a WebSocket; its opening request is signed like every other. Safe from any thread. */
final class CompanionSocket implements CompanionLine {
    static final String PATH = "/v1/companion";

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    /** More than any side may have on its way; a line that takes no more is lost. */
    private static final int MOST_WAITING = 128;

    private final URI site;
    private final Courier courier;
    private final RequestSeal seal;

    CompanionSocket(URI site, Courier courier, RequestSeal seal) {
        this.site = site;
        this.courier = courier;
        this.seal = seal;
    }

    @Override
    public URI site() {
        return site;
    }

    @Override
    public Line open(Hearing hearing) {
        var line = new Standing(hearing);
        var request = seal.seal(RequestSeal.Ask.get(PATH), courier).request();
        var opening = courier.socket().connectTimeout(PATIENCE);
        request.headers().map().forEach((name, values) -> values.forEach(value -> opening.header(name, value)));
        var _ = opening.buildAsync(courier.socketAddress(PATH), line).whenComplete((socket, failed) -> {
            if (failed != null) {
                line.end();
            }
        });
        return line;
    }

    private static final class Standing implements Line, WebSocket.Listener {
        private final Hearing hearing;
        private final AtomicBoolean ended = new AtomicBoolean();
        private final StringBuilder text = new StringBuilder();
        private @Nullable WebSocket socket;
        private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
        private int waiting;
        private boolean closing;

        Standing(Hearing hearing) {
            this.hearing = hearing;
        }

        @Override
        public void onOpen(WebSocket opened) {
            synchronized (this) {
                socket = opened;
                if (closing) {
                    opened.abort();
                }
            }
            if (isClosing()) {
                end();
                return;
            }
            hearing.opened();
            opened.request(1);
        }

        private synchronized boolean isClosing() {
            return closing;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (text.length() > RelayLimits.LARGEST_FRAME) {
                end();
                from.abort();
                return null;
            }
            if (last) {
                hearing.heard(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
            hearing.ponged();
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            end();
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            end();
        }

        @Override
        public void send(String frame) {
            inTurn(standing -> standing.sendText(frame, true));
        }

        @Override
        public void ping() {
            inTurn(standing -> standing.sendPing(ByteBuffer.allocate(0)));
        }

        @Override
        public void close() {
            synchronized (this) {
                closing = true;
            }
            inTurn(standing -> standing.sendClose(WebSocket.NORMAL_CLOSURE, ""));
            // Nobody waits for the other side's goodbye.
            end();
        }

        /** One after the other: the JDK's socket refuses a second message while one is on its way. */
        private synchronized void inTurn(java.util.function.Function<WebSocket, CompletableFuture<WebSocket>> message) {
            var standing = socket;
            if (standing == null) {
                return;
            }
            waiting++;
            if (waiting > MOST_WAITING) {
                standing.abort();
                return;
            }
            sent = sent.thenCompose(before -> message.apply(standing)).whenComplete((done, failed) -> {
                synchronized (this) {
                    waiting--;
                }
                if (failed != null) {
                    standing.abort();
                    end();
                }
            });
        }

        void end() {
            if (ended.compareAndSet(false, true)) {
                hearing.closed();
            }
        }
    }
}
