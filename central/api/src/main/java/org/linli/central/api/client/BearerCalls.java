package org.linli.central.api.client;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.linli.central.api.client.Courier.Heard;
import org.linli.central.api.wire.WireJson;

/** Calls of somebody who is proven by a token. Safe from any thread; they block for at most {@code within}. */
final class BearerCalls implements AutoCloseable {
    private final Courier courier;
    private final String token;

    BearerCalls(Courier courier, String token) {
        this.courier = courier;
        this.token = token;
    }

    <T> Answer<T> get(String path, Class<T> type, Duration within) {
        return send(HttpRequest.newBuilder(courier.resolve(path)).GET(), type, within);
    }

    /** Says nothing but that it is to be done. */
    <T> Answer<T> post(String path, Class<T> type, Duration within) {
        return send(HttpRequest.newBuilder(courier.resolve(path)).POST(BodyPublishers.noBody()), type, within);
    }

    <T> Answer<T> post(String path, Object body, Class<T> type, Duration within) {
        return send(
                HttpRequest.newBuilder(courier.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(WireJson.write(body))),
                type,
                within);
    }

    private <T> Answer<T> send(HttpRequest.Builder request, Class<T> type, Duration within) {
        request.header("Authorization", "Bearer " + token);
        return switch (courier.send(request.build(), within)) {
            case Heard.NotSent unsent -> new Answer.NotSent<>(unsent.why());
            case Heard.Lost lost -> new Answer.Unknown<>(lost.why());
            case Heard.Reply reply -> Reading.of(reply, type);
        };
    }

    @Override
    public void close() {
        courier.close();
    }
}
