package org.linli.central.api.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocket;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;

/** Carries one request over TLS 1.3 and says honestly what became of it. Safe from any thread. */
final class Courier implements AutoCloseable {
    /** A street cabinet's mobile link answers a SYN within this or not at all. */
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(4);

    /** Larger than any record of the contract: fifty households of two hundred bills fit. */
    private static final long LARGEST_ANSWER = 8L << 20;

    private final URI central;
    private final TrustAnchor anchor;
    private final ExecutorService threads;
    private @Nullable HttpClient http;
    private boolean closed;

    Courier(URI central, TrustAnchor anchor) {
        if (!"https".equals(central.getScheme()) || central.getHost() == null) {
            throw new IllegalArgumentException("central's address must be https://host[:port]");
        }
        this.central = central;
        this.anchor = anchor;
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("central-link-", 0).factory());
    }

    /** Made for the first request: what TLS needs takes a tenth of a second, and no first page waits for it. */
    private synchronized HttpClient http() {
        var made = http;
        if (made == null) {
            var tls = new SSLParameters();
            tls.setProtocols(new String[] {"TLSv1.3"});
            made = HttpClient.newBuilder()
                    .sslContext(anchor.context())
                    .sslParameters(tls)
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT_PATIENCE)
                    .executor(threads)
                    .build();
            if (closed) {
                made.shutdownNow();
            }
            http = made;
        }
        return made;
    }

    /** What became of a request. */
    sealed interface Heard {
        @SuppressWarnings("ArrayRecordComponent") // read once, never compared
        record Reply(int status, HttpHeaders headers, byte[] body) implements Heard {}

        record NotSent(Code why) implements Heard {}

        record Lost(Code why) implements Heard {}
    }

    URI resolve(String pathAndQuery) {
        return central.resolve(pathAndQuery);
    }

    /** As the Host field has it: the port only where it is not the scheme's own. */
    String authority() {
        int port = central.getPort();
        String host = central.getHost().toLowerCase(java.util.Locale.ROOT);
        return port < 0 || port == 443 ? host : host + ":" + port;
    }

    WebSocket.Builder socket() {
        return http().newWebSocketBuilder();
    }

    URI socketAddress(String path) {
        return URI.create("wss" + central.resolve(path).toString().substring("https".length()));
    }

    Heard send(HttpRequest request, Duration within) {
        if (within.isNegative() || within.isZero()) {
            return new Heard.NotSent(LinkTrouble.TIMED_OUT);
        }
        var sending = http().sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            var response = sending.get(within.toNanos(), TimeUnit.NANOSECONDS);
            return new Heard.Reply(response.statusCode(), response.headers(), response.body());
        } catch (ExecutionException failed) {
            return outcomeOf(failed.getCause());
        } catch (TimeoutException late) {
            sending.cancel(true);
            return new Heard.Lost(LinkTrouble.TIMED_OUT);
        } catch (InterruptedException interrupted) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            return new Heard.Lost(LinkTrouble.INTERRUPTED);
        }
    }

    /**
     * Only a connection that never stood proves that nothing left: refused, unresolved, not in time, or ended in the
     * handshake, in which a TLS 1.3 client sends no request yet.
     */
    private static Heard outcomeOf(@Nullable Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof ConnectException
                    || each instanceof UnresolvedAddressException
                    || each instanceof HttpConnectTimeoutException) {
                return new Heard.NotSent(LinkTrouble.NO_CONNECTION);
            }
            if (each instanceof SSLHandshakeException) {
                return new Heard.NotSent(LinkTrouble.NOT_CENTRAL);
            }
        }
        if (cause instanceof HttpTimeoutException) {
            return new Heard.Lost(LinkTrouble.TIMED_OUT);
        }
        if (cause instanceof IOException) {
            return new Heard.Lost(LinkTrouble.LOST);
        }
        throw new IllegalStateException("the link failed in an unforeseen way", cause);
    }

    /** Ends open calls; they come back as lost. */
    @Override
    public synchronized void close() {
        closed = true;
        if (http != null) {
            http.shutdownNow();
        }
        threads.shutdownNow();
    }
}
