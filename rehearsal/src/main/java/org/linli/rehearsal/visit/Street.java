package org.linli.rehearsal.visit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.central.server.sandbox.Lie;
import org.linli.rehearsal.house.ProgramFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The world around the sandbox channel: the resident's phone, the channel's lies, and a look into its books. */
public final class Street implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI sandbox;

    public Street(URI sandbox) {
        this.sandbox = sandbox;
    }

    /** One order in the channel's books, in fen. */
    public record Trade(String outTradeNo, long capturedFen, long refundedFen) {
        public long keptFen() {
            return capturedFen - refundedFen;
        }
    }

    /** A fresh payment code on this phone. */
    public String freshCode(String phone) throws ProgramFailed {
        return post("/phones/" + phone + "/codes").path("code").asString();
    }

    /** The owner of this phone enters the password the channel asks for; false when it asks for none. */
    public boolean confirm(String phone) throws ProgramFailed {
        return post("/phones/" + phone + "/confirm").path("confirmed").asBoolean();
    }

    /** The owner of this phone scans a code and pays it; false when it is none that can be paid. */
    public boolean payOffer(String phone, String content) throws ProgramFailed {
        return tell("/phones/" + phone + "/pay", content).path("paid").asBoolean();
    }

    /** The owner of this phone scans a code and does not pay yet; false when it is none that can be paid. */
    public boolean scan(String phone, String content) throws ProgramFailed {
        return tell("/phones/" + phone + "/scan", content).path("scanned").asBoolean();
    }

    /** Makes the channel lie this way so many times. */
    public void tell(Lie lie, int times) throws ProgramFailed {
        post("/lies/" + lie.name() + "?times=" + times);
    }

    public List<Trade> books() throws ProgramFailed {
        List<Trade> trades = new ArrayList<>();
        for (JsonNode trade : ask(HttpRequest.newBuilder().GET(), "/books").path("trades")) {
            trades.add(new Trade(
                    trade.path("out_trade_no").asString(),
                    trade.path("captured_fen").asLong(),
                    trade.path("refunded_fen").asLong()));
        }
        return trades;
    }

    private JsonNode tell(String path, String content) throws ProgramFailed {
        String body = JsonMapper.shared().writeValueAsString(Map.of("content", content));
        return ask(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)), path);
    }

    private JsonNode post(String path) throws ProgramFailed {
        return ask(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()), path);
    }

    private JsonNode ask(HttpRequest.Builder request, String path) throws ProgramFailed {
        try {
            var answer = client.send(
                    request.uri(sandbox.resolve(path)).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ProgramFailed("the sandbox channel answers " + answer.statusCode() + " to " + path);
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException silent) {
            throw new ProgramFailed("the sandbox channel: " + silent.getMessage(), silent);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed("interrupted", stop);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
