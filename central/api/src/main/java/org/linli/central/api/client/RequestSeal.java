package org.linli.central.api.client;

import java.net.http.HttpRequest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.linli.central.api.signing.ContentDigest;
import org.linli.central.api.signing.MessageSignature;
import org.linli.central.api.signing.RequestSignature;
import org.linli.central.api.wire.WireJson;

/** Writes and signs requests with a terminal's key: fresh nonce, next counter, central's time. Safe from any thread. */
final class RequestSeal {
    private static final int NONCE_BYTES = 16;

    private final TerminalKey key;
    private final String keyId;
    private final CentralTime time;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong counter;

    /** @param wall starts the counter above the last run's, unless the clock went back; then central says how high to go */
    RequestSeal(TerminalKey key, String keyId, CentralTime time, InstantSource wall) {
        this.key = key;
        this.keyId = keyId;
        this.time = time;
        this.counter = new AtomicLong(Math.max(0, wall.millis()));
    }

    /**
     * @param path without a query
     * @param body JSON, if any
     */
    record Ask(String method, String path, Optional<byte[]> body) {
        static Ask get(String path) {
            return new Ask("GET", path, Optional.empty());
        }

        /** Where the address says it all. */
        static Ask post(String path) {
            return new Ask("POST", path, Optional.empty());
        }

        static Ask post(String path, Object body) {
            return new Ask("POST", path, Optional.of(WireJson.write(body)));
        }
    }

    /**
     * @param signature the value of the Signature field, which the answer must cover
     * @param body to be erased once the answer is there, or nobody waits for it
     */
    record Sealed(HttpRequest request, String signature, ErasableBody body) {}

    Sealed seal(Ask ask, Courier courier) {
        byte[] body = ask.body().orElseGet(() -> new byte[0]);
        var sent = new ErasableBody(body);
        var request = new RequestSignature.Request(
                ask.method(), courier.authority(), ask.path(), "", ContentDigest.of(body), counter.incrementAndGet());
        var signer = new RequestSignature.Signer(time.now().getEpochSecond(), nonce(), keyId);
        var signed = RequestSignature.sign(key.secret(), request, signer);
        var http = HttpRequest.newBuilder(courier.resolve(ask.path()))
                .header(ContentDigest.FIELD, request.contentDigest())
                .header(RequestSignature.COUNTER_FIELD, Long.toString(request.counter()))
                .header(MessageSignature.INPUT_FIELD, signed.input())
                .header(MessageSignature.FIELD, signed.signature())
                .method(ask.method(), sent.publisher());
        ask.body().ifPresent(json -> http.header("Content-Type", "application/json"));
        return new Sealed(http.build(), signed.signature(), sent);
    }

    void goAbove(long highest) {
        counter.accumulateAndGet(highest, Math::max);
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
