package org.linli.central.server.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.server.wechat.WeChatJson;

/**
 * The door to the street, for demonstrations and tests on this machine: phones, lies and a look into the books.
 *
 * <pre>
 * POST /phones/{name}/codes        → {"code":"13…"}
 * POST /phones/{name}/confirm      → {"confirmed":true}
 * POST /phones/{name}/scan         {"content":"http…"} → {"scanned":true}, then confirm
 * POST /phones/{name}/pay          {"content":"http…"} → {"paid":true}
 * POST /cards/{card}/charges       {"order":"…","fen":3150} → {"outcome":"APPROVED","reference":"…",…}
 * GET  /cards/orders/{order}       → the same
 * POST /cards/orders/{order}/reversal {"order":"…","fen":3150} → the same
 * POST /lies/{lie}?times=N         → {"lie":"ANSWER_LOST","times":1}
 * GET  /books                      → {"trades":[…]}
 * </pre>
 */
final class StreetDoor implements HttpHandler {
    private static final Pattern PHONE = Pattern.compile("/phones/([a-zA-Z0-9-]{1,64})/(codes|confirm|scan|pay)");
    private static final Pattern CARD = Pattern.compile("/cards/([a-zA-Z0-9-]{1,64})/charges");
    private static final Pattern CARD_ORDER = Pattern.compile("/cards/orders/([a-zA-Z0-9_-]{6,32})(/reversal)?");
    private static final int LARGEST_BODY = 4096;
    private static final Pattern LIE = Pattern.compile("/lies/([A-Z_]{1,40})");
    private static final Pattern TIMES = Pattern.compile("times=(\\d{1,6})");

    private final Sandbox sandbox;

    StreetDoor(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Object> answer = answer(exchange);
            if (answer.filter(Silence.class::isInstance).isPresent()) {
                return;
            }
            byte[] body = WeChatJson.write(answer.orElse(Map.of("error", "there is nothing here")))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(answer.isPresent() ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Optional<Object> answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("GET")) {
            var order = CARD_ORDER.matcher(path);
            if (order.matches()) {
                return Optional.of(sandbox.cardStatus(order.group(1)));
            }
            return path.equals("/books") ? Optional.of(new Ledger(sandbox.books())) : Optional.empty();
        }
        var phone = PHONE.matcher(path);
        if (phone.matches()) {
            return phone(phone.group(1), phone.group(2), exchange);
        }
        var card = CARD.matcher(path);
        if (card.matches()) {
            return body(exchange, CardOrder.class)
                    .map(order -> sandbox.chargeCard(card.group(1), order.order(), order.fen())
                            .<Object>map(answer -> answer)
                            .orElseGet(Silence::new));
        }
        if (CARD_ORDER.matcher(path).matches()) {
            return body(exchange, CardOrder.class).map(order -> sandbox.reverseCard(order.order(), order.fen()));
        }
        var lie = LIE.matcher(path);
        return lie.matches() ? tell(lie.group(1), exchange) : Optional.empty();
    }

    private Optional<Object> phone(String name, String verb, HttpExchange exchange) throws IOException {
        return switch (verb) {
            case "codes" -> Optional.of(Map.of("code", sandbox.showCode(name)));
            case "confirm" -> Optional.of(Map.of("confirmed", sandbox.confirm(name)));
            case "scan" ->
                body(exchange, Scan.class).map(scan -> Map.of("scanned", sandbox.scan(name, scan.content())));
            default -> body(exchange, Scan.class).map(scan -> Map.of("paid", sandbox.payOffer(name, scan.content())));
        };
    }

    private static <T> Optional<T> body(HttpExchange exchange, Class<T> type) throws IOException {
        return WeChatJson.read(
                new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8), type);
    }

    private Optional<Object> tell(String name, HttpExchange exchange) {
        var times = TIMES.matcher(String.valueOf(exchange.getRequestURI().getQuery()));
        int count = times.matches() ? Integer.parseInt(times.group(1)) : 1;
        for (Lie lie : Lie.values()) {
            if (lie.name().equals(name)) {
                sandbox.tell(lie, count);
                return Optional.of(Map.of("lie", name, "times", count));
            }
        }
        return Optional.empty();
    }

    record Scan(String content) {}

    record CardOrder(String order, long fen) {}

    /** The connection breaks without an answer. */
    record Silence() {}

    record Ledger(List<Sandbox.BookLine> trades) {}
}
