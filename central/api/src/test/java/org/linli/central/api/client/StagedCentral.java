package org.linli.central.api.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.signing.AnswerSignature;
import org.linli.central.api.signing.ContentDigest;
import org.linli.central.api.signing.Ed25519;
import org.linli.central.api.signing.MessageSignature;
import org.linli.central.api.signing.RequestSignature;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.WireJson;

/** A TLS peer on the loopback that answers as a test tells it to, with central's key or without. */
final class StagedCentral implements AutoCloseable {
    private final HttpsServer server;
    private final KeyPair answerKey = Ed25519.newPair();
    private final Path authority;
    private final TerminalKey terminalKey = TerminalKey.fresh();
    private final List<RequestSignature.Signer> signers = new ArrayList<>();
    private final List<Long> counters = new ArrayList<>();

    /** Answers one request. */
    interface Play {
        void answer(Stage stage) throws IOException;
    }

    StagedCentral(ServerPapers papers, Play play) throws IOException {
        authority = papers.authorityFile();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(papers.context()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                play.answer(new Stage(exchange));
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    TrustAnchor anchor() throws IOException {
        return TrustAnchor.read(authority);
    }

    TerminalCredentials credentials() {
        return new TerminalCredentials(new TerminalId("t-0001"), terminalKey, answerKey.getPublic());
    }

    synchronized List<RequestSignature.Signer> signers() {
        return List.copyOf(signers);
    }

    synchronized List<Long> counters() {
        return List.copyOf(counters);
    }

    synchronized int requests() {
        return signers.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** One request and the ways to answer it. */
    final class Stage {
        private final HttpExchange exchange;
        private final byte[] body;
        private final String signature;

        private Stage(HttpExchange exchange) throws IOException {
            this.exchange = exchange;
            this.body = exchange.getRequestBody().readAllBytes();
            this.signature = header(MessageSignature.FIELD);
            long counter = Long.parseLong(header(RequestSignature.COUNTER_FIELD));
            var signer = RequestSignature.signer(header(MessageSignature.INPUT_FIELD))
                    .orElseThrow();
            var request = new RequestSignature.Request(
                    exchange.getRequestMethod(),
                    header("Host"),
                    exchange.getRequestURI().getRawPath(),
                    "",
                    header(ContentDigest.FIELD),
                    counter);
            var key = Ed25519.publicKey(terminalKey.publicText());
            if (!ContentDigest.matches(body, request.contentDigest())
                    || !RequestSignature.verify(key, request, signer, signature)) {
                throw new IOException("the client signed something else");
            }
            synchronized (StagedCentral.this) {
                signers.add(signer);
                counters.add(counter);
            }
        }

        int turn() {
            return requests();
        }

        String signature() {
            return signature;
        }

        void signed(int status, Object record, long millis) throws IOException {
            String type = record instanceof Problem ? Problem.MEDIA_TYPE : "application/json";
            signedAs(status, WireJson.write(record), type, millis, signature, answerKey);
        }

        void signedAs(int status, byte[] json, String type, long millis, String forRequest, KeyPair by)
                throws IOException {
            var answer =
                    new AnswerSignature.Answer(status, ContentDigest.of(json), type, millis, Optional.of(forRequest));
            var fields = AnswerSignature.sign(by.getPrivate(), Ed25519.text(answerKey.getPublic()), answer);
            var headers = exchange.getResponseHeaders();
            headers.set(ContentDigest.FIELD, answer.contentDigest());
            headers.set(AnswerSignature.TIME_FIELD, Long.toString(millis));
            headers.set(MessageSignature.INPUT_FIELD, fields.input());
            headers.set(MessageSignature.FIELD, fields.signature());
            plain(status, json, type);
        }

        KeyPair centralsKey() {
            return answerKey;
        }

        void plain(int status, byte[] json, String type) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, json.length == 0 ? -1 : json.length);
            exchange.getResponseBody().write(json);
        }

        void hangUp() {
            exchange.close();
        }

        private String header(String name) throws IOException {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value == null) {
                throw new IOException("no " + name);
            }
            return value;
        }
    }
}
