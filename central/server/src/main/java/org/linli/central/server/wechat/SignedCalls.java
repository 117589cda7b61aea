package org.linli.central.server.wechat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Signed requests to the platform, and what may be believed of its answers. Calls block. Safe from any thread. */
final class SignedCalls implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.channel");
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(3);
    private static final long LARGEST_ANSWER = 64L * 1024;
    private static final int NONCE_BYTES = 16;

    private final URI platform;
    private final MerchantFiles merchant;
    private final PlatformProof proof;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** Made when first needed: it reads every certificate the machine trusts, and a start has better things to do. */
    private @Nullable HttpClient http;

    SignedCalls(URI platform, MerchantFiles merchant, PlatformProof proof, InstantSource clock) {
        this.platform = platform;
        this.merchant = merchant;
        this.proof = proof;
        this.clock = clock;
    }

    /** @param within until the whole answer is here */
    Heard send(String method, String pathAndQuery, String body, Duration within) {
        try {
            return proven(ask(
                    request(method, pathAndQuery, body),
                    BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER),
                    within));
        } catch (ConnectException refused) {
            return new Heard.NeverLeft();
        } catch (HttpTimeoutException late) {
            return new Heard.Nothing(ChannelTrouble.TIMED_OUT);
        } catch (IOException lost) {
            return new Heard.Nothing(ChannelTrouble.CONNECTION_LOST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Heard.Nothing(ChannelTrouble.TIMED_OUT);
        }
    }

    /**
     * A file of the platform's. It comes without a signature: who believes it has its hash from an answer that had one.
     *
     * @param pathAndQuery on the platform itself
     */
    byte[] download(String pathAndQuery, long largest, Duration within) throws IOException, InterruptedException {
        var response = ask(
                request("GET", pathAndQuery, ""), BodyHandlers.limiting(BodyHandlers.ofByteArray(), largest), within);
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return response.body();
    }

    /** Whether an address leads to the platform and to no other machine. */
    boolean isOurs(URI address) {
        return platform.getScheme().equals(address.getScheme())
                && platform.getAuthority().equals(address.getAuthority())
                && address.getRawPath() != null
                && address.getFragment() == null;
    }

    private HttpRequest request(String method, String pathAndQuery, String body) {
        var stamp = new WeChatSignature.Stamp(clock.instant().getEpochSecond(), nonce());
        var signature = WeChatSignature.sign(
                merchant.secret(), WeChatSignature.requestMessage(method, pathAndQuery, stamp, body));
        return HttpRequest.newBuilder(platform.resolve(pathAndQuery))
                .header(
                        "Authorization",
                        WeChatSignature.authorization(new WeChatSignature.Authorization(
                                merchant.mchid(), stamp, merchant.serial(), signature)))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    /** The client's own timeout ends with the headers; a body may take for ever. */
    private <T> HttpResponse<T> ask(HttpRequest request, BodyHandler<T> handler, Duration within)
            throws IOException, InterruptedException {
        var asked = http().sendAsync(request, handler);
        try {
            return asked.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new HttpTimeoutException("no whole answer within " + within);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ConnectException refused) {
                throw refused;
            }
            throw new IOException(failed.getCause());
        } finally {
            asked.cancel(true);
        }
    }

    private Heard proven(HttpResponse<String> response) {
        if (response.statusCode() >= 500) {
            return new Heard.Nothing(ChannelTrouble.SERVER_ERROR);
        }
        if (!proof.holds(field -> response.headers().firstValue(field), response.body())) {
            LOG.log(System.Logger.Level.WARNING, "{0} status {1}", ChannelTrouble.BAD_SIGNATURE, response.statusCode());
            return new Heard.Nothing(ChannelTrouble.BAD_SIGNATURE);
        }
        return new Heard.Proven(response.statusCode(), response.body());
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** So that the first who pays need not wait. */
    void makeReady() {
        http();
    }

    private synchronized HttpClient http() {
        var made = http;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT_PATIENCE)
                    .build();
            http = made;
        }
        return made;
    }

    @Override
    public synchronized void close() {
        if (http != null) {
            http.shutdownNow();
        }
    }
}
