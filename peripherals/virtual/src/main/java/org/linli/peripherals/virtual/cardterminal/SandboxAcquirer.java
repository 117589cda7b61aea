package org.linli.peripherals.virtual.cardterminal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sandbox channel's bank, over HTTP ({@code /cards/…} on its door to the street). Safe from any thread. */
public final class SandboxAcquirer implements Acquirer {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Pattern TEXT = Pattern.compile("\"([a-z]+)\"\\s*:\\s*\"([^\"\\\\]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\"fen\"\\s*:\\s*([0-9]{1,12})");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final URI street;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @param street as in {@code http://127.0.0.1:8081} */
    public SandboxAcquirer(URI street) {
        this.street = street;
    }

    @Override
    public Answer charge(String card, String order, long fen) throws IOException {
        return post("/cards/" + name(card) + "/charges", order, fen);
    }

    @Override
    public Answer status(String order) throws IOException {
        return send(request("/cards/orders/" + name(order)).GET().build());
    }

    @Override
    public Answer reverse(String order, long fen) throws IOException {
        return post("/cards/orders/" + name(order) + "/reversal", order, fen);
    }

    private Answer post(String path, String order, long fen) throws IOException {
        String body = String.format(Locale.ROOT, "{\"order\":\"%s\",\"fen\":%d}", name(order), fen);
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(street.resolve(path)).timeout(ANSWER);
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("the bank answers " + response.statusCode());
            }
            return read(response.body());
        } catch (ConnectException | HttpConnectTimeoutException nobody) {
            throw new Unreachable("the bank is not there");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ending);
        }
    }

    /** A flat object of texts and one number: what this one bank says, in one form. */
    private static Answer read(String json) throws IOException {
        String outcome = "";
        String reference = "";
        String brand = "";
        String at = "";
        String code = "";
        var text = TEXT.matcher(json);
        while (text.find()) {
            String value = text.group(2);
            switch (text.group(1)) {
                case "outcome" -> outcome = value;
                case "reference" -> reference = value;
                case "brand" -> brand = value;
                case "at" -> at = value;
                case "code" -> code = value;
                default -> {}
            }
        }
        var number = NUMBER.matcher(json);
        long fen = number.find() ? Long.parseLong(number.group(1)) : 0;
        try {
            return new Answer(Verdict.valueOf(outcome), reference, brand, at, fen, code);
        } catch (IllegalArgumentException unknown) {
            throw new IOException("the bank says something unknown", unknown);
        }
    }

    private static String name(String word) throws Unreachable {
        if (!NAME.matcher(word).matches()) {
            throw new Unreachable("no name of a card or an order");
        }
        return word;
    }
}
