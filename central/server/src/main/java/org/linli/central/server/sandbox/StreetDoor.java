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
 * POST /lies/{lie}?times=N         → {"lie":"ANSWER_LOST","times":1}
 * GET  /books                      → {"trades":[…]}
 * </pre>
 */
final class StreetDoor implements HttpHandler {
    private static final Pattern PHONE = Pattern.compile("/phones/([a-zA-Z0-9-]{1,64})/(codes|confirm)");
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
            byte[] body = WeChatJson.write(answer.orElse(Map.of("error", "there is nothing here")))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(answer.isPresent() ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Optional<Object> answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("GET")) {
            return path.equals("/books") ? Optional.of(new Ledger(sandbox.books())) : Optional.empty();
        }
        var phone = PHONE.matcher(path);
        if (phone.matches()) {
            return Optional.of(
                    phone.group(2).equals("codes")
                            ? Map.of("code", sandbox.showCode(phone.group(1)))
                            : Map.of("confirmed", sandbox.confirm(phone.group(1))));
        }
        var lie = LIE.matcher(path);
        return lie.matches() ? tell(lie.group(1), exchange) : Optional.empty();
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

    record Ledger(List<Sandbox.BookLine> trades) {}
}
