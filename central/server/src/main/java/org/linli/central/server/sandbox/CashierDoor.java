package org.linli.central.server.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * The page behind a QR code, for whoever scans it: an amount and one button. A POST pays; so does a phone's {@code scan}.
 */
final class CashierDoor implements HttpHandler {
    static final String PATH = "/cashier/";
    private static final int TOKEN_BYTES = 16;
    private static final String PAYER = "browser";

    private final Books books;
    private final Payer payer;
    private final SecureRandom random;
    private final URI sandbox;

    /** Pays what a QR code stands for. */
    interface Payer {
        boolean pay(String phone, String content);
    }

    CashierDoor(Books books, Payer payer, SecureRandom random, URI sandbox) {
        this.books = books;
        this.payer = payer;
        this.random = random;
        this.sandbox = sandbox;
    }

    /** What a fresh QR code says; nobody can guess it. */
    String freshAddress() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return sandbox.resolve(PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(token))
                .toString();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String content = sandbox.resolve(exchange.getRequestURI().getPath()).toString();
            String page = page(exchange.getRequestMethod(), content);
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String page(String method, String content) {
        if (method.equals("POST")) {
            return html(payer.pay(PAYER, content) ? "<h1>支付成功</h1>" : "<h1>二维码已失效,没有付款</h1>");
        }
        return books.offerOf(content)
                .map(offer -> html("<h1>沙箱收银台</h1><p style=\"font-size:3em\">"
                        + String.format(Locale.ROOT, "%d.%02d", offer.totalFen() / 100, offer.totalFen() % 100)
                        + " 元</p><form method=\"post\"><button style=\"font-size:2em\">支付(不动真钱)</button></form>"))
                .orElseGet(() -> html("<h1>没有这个二维码</h1>"));
    }

    private static String html(String body) {
        return "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>沙箱收银台</title><body>" + body
                + "</body></html>";
    }
}
