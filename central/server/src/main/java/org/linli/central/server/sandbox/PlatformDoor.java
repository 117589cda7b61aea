package org.linli.central.server.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.linli.central.server.wechat.CardReversal;
import org.linli.central.server.wechat.ChannelError;
import org.linli.central.server.wechat.CodePayOrder;
import org.linli.central.server.wechat.NativeOrder;
import org.linli.central.server.wechat.RefundOrder;
import org.linli.central.server.wechat.WeChatJson;

/** The merchants' door: HTTP to {@link Platform} and back, every message signed. */
final class PlatformDoor implements HttpHandler {
    private static final System.Logger LOG = System.getLogger("linli.sandbox");
    private static final String UNHEARD_OF = "{\"trade_state\":\"SUCCESS_MAYBE\"}";
    private static final int LARGEST_BODY = 64 * 1024;
    private static final String ORDERS = "/v3/pay/transactions/out-trade-no/";
    private static final String REFUNDS = "/v3/refund/domestic/refunds";

    private final Platform platform;
    private final PlatformSeal seal;
    private final Lies lies;
    private final DayLists lists;

    PlatformDoor(Platform platform, PlatformSeal seal, Lies lies, DayLists lists) {
        this.platform = platform;
        this.seal = seal;
        this.lies = lies;
        this.lists = lists;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
            String authorization = Optional.ofNullable(
                            exchange.getRequestHeaders().getFirst("Authorization"))
                    .orElse("");
            boolean ours = seal.isOurMerchant(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), body, authorization);
            if (ours && exchange.getRequestURI().getPath().equals(DayLists.FILES)) {
                download(exchange);
            } else {
                answer(exchange, ours ? decide(exchange, body) : new Platform.Reply.Refused(Refusal.SIGN_ERROR));
            }
        }
    }

    private Platform.Reply decide(HttpExchange exchange, String body) {
        String path = exchange.getRequestURI().getPath();
        try {
            return switch (exchange.getRequestMethod()) {
                case "GET" -> path.equals("/v3/bill/tradebill") ? list(exchange) : look(path);
                case "POST" -> act(path, body);
                default -> new Platform.Reply.Refused(Refusal.PARAM_ERROR);
            };
        } catch (IllegalStateException bug) {
            LOG.log(System.Logger.Level.ERROR, "sandbox.failed " + path, bug);
            return new Platform.Reply.Refused(Refusal.SYSTEM_ERROR);
        }
    }

    /** Only whole lists ({@code bill_type=ALL}), as they are without it. */
    private Platform.Reply list(HttpExchange exchange) {
        try {
            return lists.of(LocalDate.parse(asked(exchange, "bill_date")));
        } catch (DateTimeParseException notADay) {
            return new Platform.Reply.Refused(Refusal.PARAM_ERROR);
        }
    }

    /** Files come without a signature, as the platform's do. */
    private void download(HttpExchange exchange) throws IOException {
        var file = lists.file(asked(exchange, "token"));
        if (file.isEmpty()) {
            answer(exchange, new Platform.Reply.Refused(Refusal.PARAM_ERROR));
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(200, file.get().length);
        exchange.getResponseBody().write(file.get());
    }

    private static String asked(HttpExchange exchange, String name) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Arrays.stream(query.split("&", -1))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    private Platform.Reply look(String path) {
        if (path.startsWith(ORDERS)) {
            return platform.query(path.substring(ORDERS.length()));
        }
        return path.startsWith(REFUNDS + "/")
                ? platform.queryRefund(path.substring(REFUNDS.length() + 1))
                : new Platform.Reply.Refused(Refusal.PARAM_ERROR);
    }

    private Platform.Reply act(String path, String body) {
        if (path.equals("/v3/pay/transactions/codepay")) {
            return with(body, CodePayOrder.class, platform::pay);
        }
        if (path.equals("/v3/pay/transactions/native")) {
            return with(body, NativeOrder.class, platform::offer);
        }
        if (path.equals("/v3/card/reversals")) {
            return with(body, CardReversal.class, platform::reverseCard);
        }
        if (path.equals(REFUNDS)) {
            return with(body, RefundOrder.class, platform::refund);
        }
        if (path.startsWith(ORDERS) && path.endsWith("/reverse")) {
            return platform.reverse(path.substring(ORDERS.length(), path.length() - "/reverse".length()));
        }
        if (path.startsWith(ORDERS) && path.endsWith("/close")) {
            return platform.close(path.substring(ORDERS.length(), path.length() - "/close".length()));
        }
        return new Platform.Reply.Refused(Refusal.PARAM_ERROR);
    }

    private static <T> Platform.Reply with(String body, Class<T> type, Function<T, Platform.Reply> deed) {
        return WeChatJson.read(body, type).map(deed).orElseGet(() -> new Platform.Reply.Refused(Refusal.PARAM_ERROR));
    }

    private void answer(HttpExchange exchange, Platform.Reply reply) throws IOException {
        switch (reply) {
            case Platform.Reply.Said(int status, Object body) ->
                send(exchange, status, lies.due(Lie.BROKEN_CONTRACT) ? UNHEARD_OF : WeChatJson.write(body));
            case Platform.Reply.Refused(Refusal why) ->
                send(exchange, why.status(), WeChatJson.write(new ChannelError(why.name(), why.message())));
            case Platform.Reply.Nothing() -> send(exchange, 204, "");
            case Platform.Reply.Silence() -> LOG.log(System.Logger.Level.INFO, "sandbox.silent as told");
        }
    }

    private void send(HttpExchange exchange, int status, String body) throws IOException {
        var headers = exchange.getResponseHeaders();
        seal.headers(body, Lie.BAD_SIGNATURE).forEach(headers::set);
        headers.set("Content-Type", "application/json; charset=utf-8");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
