package org.linli.central.server.town;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.linli.central.api.enrolment.EnrolmentRequest;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.signing.AnswerSignature;
import org.linli.central.api.signing.ContentDigest;
import org.linli.central.api.signing.Ed25519;
import org.linli.central.api.signing.MessageSignature;
import org.linli.central.api.signing.RequestSignature;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;

/** A terminal whose every byte the test writes itself: to forge, to replay, and to see answers before a client does. */
public final class RawTerminal {
    private final Town town;
    private final HttpClient http;
    private final KeyPair pair = Ed25519.newPair();
    private String keyId = Ed25519.text(pair.getPublic());
    private long counter;
    private int nonces;

    public RawTerminal(Town town) throws IOException {
        this.town = town;
        this.http = HttpClient.newBuilder()
                .sslContext(trusting(town.central().settings().authorityFile()))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.counter = town.time().millis();
    }

    /** An answer with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Heard(int status, Map<String, String> fields, byte[] body) {
        public <T> T as(Class<T> type) {
            try {
                return WireJson.read(body, type);
            } catch (BrokenContractException broken) {
                throw new AssertionError(text(), broken);
            }
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** Whether central signed this answer for that request. */
        public boolean isSignedFor(String requestSignature) {
            String key = fields.getOrDefault("signature-input", "").replaceAll(".*keyid=\"([^\"]*)\".*", "$1");
            return AnswerSignature.verify(
                    Ed25519.publicKey(key),
                    key,
                    new AnswerSignature.Answer(
                            status,
                            ContentDigest.of(body),
                            fields.getOrDefault("content-type", ""),
                            Long.parseLong(fields.getOrDefault("linli-time", "0")),
                            Optional.of(requestSignature)),
                    new MessageSignature(
                            fields.getOrDefault("signature-input", ""), fields.getOrDefault("signature", "")));
        }
    }

    /** A request that is ready to be sent, once or again, as it is or changed. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record Draft(String method, String path, byte[] body, Map<String, String> fields) {
        public Draft {
            fields = new LinkedHashMap<>(fields);
        }

        public Draft with(String field, String value) {
            var changed = new LinkedHashMap<>(fields);
            changed.put(field, value);
            return new Draft(method, path, body, changed);
        }

        public Draft without(String field) {
            var changed = new LinkedHashMap<>(fields);
            changed.remove(field);
            return new Draft(method, path, body, changed);
        }

        public Draft withBody(byte[] other) {
            return new Draft(method, path, other, fields);
        }

        public Draft at(String otherPath) {
            return new Draft(method, otherPath, body, fields);
        }

        public String input() {
            return fields.getOrDefault(MessageSignature.INPUT_FIELD, "");
        }

        public String signature() {
            return fields.getOrDefault(MessageSignature.FIELD, "");
        }
    }

    public KeyPair pair() {
        return pair;
    }

    public void callYourself(String otherKeyId) {
        keyId = otherKeyId;
    }

    /** Becomes a terminal the way every terminal does. */
    public void enrol() throws Exception {
        var staff = town.operator();
        var code = Town.answered(staff.makeEnrolmentCode(Town.WITHIN)).code();
        var request = new EnrolmentRequest(code, "裸机", Ed25519.text(pair.getPublic()));
        var asked = send(post("/v1/enrolments", request)).as(EnrolmentView.class);
        var approved = Town.answered(staff.decide(asked.id(), new EnrolmentDecision(true), Town.WITHIN));
        callYourself(approved.terminalId().orElseThrow().value());
    }

    public void setCounter(long other) {
        counter = other;
    }

    public long counter() {
        return counter;
    }

    public Draft get(String path) {
        return draft("GET", path, new byte[0], town.time().instant().getEpochSecond());
    }

    public Draft post(String path, Object record) {
        return draft("POST", path, WireJson.write(record), town.time().instant().getEpochSecond());
    }

    public Draft draft(String method, String path, byte[] body, long createdSeconds) {
        counter++;
        nonces++;
        var request = new RequestSignature.Request(
                method, "127.0.0.1:" + town.address().getPort(), path, "", ContentDigest.of(body), counter);
        var signer = new RequestSignature.Signer(createdSeconds, nonce(nonces), keyId);
        var signed = RequestSignature.sign(pair.getPrivate(), request, signer);
        var fields = new LinkedHashMap<String, String>();
        fields.put(ContentDigest.FIELD, request.contentDigest());
        fields.put(RequestSignature.COUNTER_FIELD, Long.toString(counter));
        fields.put(MessageSignature.INPUT_FIELD, signed.input());
        fields.put(MessageSignature.FIELD, signed.signature());
        if (body.length > 0) {
            fields.put("Content-Type", "application/json");
        }
        return new Draft(method, path, body, fields);
    }

    private static String nonce(int number) {
        String digits = Integer.toString(number);
        return "A".repeat(22 - digits.length()) + digits;
    }

    public Heard send(Draft draft) throws IOException {
        var request = HttpRequest.newBuilder(town.address().resolve(draft.path()))
                .method(
                        draft.method(),
                        draft.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(draft.body()));
        draft.fields().forEach(request::header);
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            var fields = new LinkedHashMap<String, String>();
            response.headers().map().forEach((name, values) -> fields.put(name, values.getFirst()));
            return new Heard(response.statusCode(), fields, response.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** Asks for a WebSocket with this draft's fields; the draft is a GET. */
    public CompletableFuture<WebSocket> dial(Draft draft, WebSocket.Listener listener) {
        var dialling = http.newWebSocketBuilder();
        draft.fields().forEach(dialling::header);
        var address = URI.create(town.address().toString().replaceFirst("https", "wss"));
        return dialling.buildAsync(address.resolve(draft.path()), listener);
    }

    /** A line to central without any client: the test writes its bytes. */
    public Socket line() throws IOException {
        return trusting(town.central().settings().authorityFile())
                .getSocketFactory()
                .createSocket(town.address().getHost(), town.address().getPort());
    }

    private static SSLContext trusting(Path authority) throws IOException {
        try (var in = Files.newInputStream(authority)) {
            var only = KeyStore.getInstance(KeyStore.getDefaultType());
            only.load(null, null);
            only.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(only);
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw new IOException("no authority at " + authority, unusable);
        }
    }
}
