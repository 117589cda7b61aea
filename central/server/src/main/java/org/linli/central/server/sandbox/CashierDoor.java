package org.linli.central.server.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import org.linli.central.server.wechat.Transaction.TradeState;

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
    private final URI address;
    private final InstantSource clock;
    private final CashierPage page = new CashierPage();

    /** Pays what a QR code stands for. */
    interface Payer {
        boolean pay(String phone, String content);
    }

    /** @param address of the cashier: what a QR code begins with */
    CashierDoor(Books books, Payer payer, SecureRandom random, URI address, InstantSource clock) {
        this.books = books;
        this.payer = payer;
        this.random = random;
        this.address = address;
        this.clock = clock;
    }

    /** What a fresh QR code says; nobody can guess it. */
    String freshAddress() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return address.resolve(PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(token))
                .toString();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String content = address.resolve(exchange.getRequestURI().getPath()).toString();
            var offer = books.offerOf(content);
            boolean pays = exchange.getRequestMethod().equals("POST");
            String html = offer.map(found -> page(found, content, pays)).orElseGet(page::missing);
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            var fields = exchange.getResponseHeaders();
            fields.set("Content-Type", "text/html; charset=utf-8");
            fields.set("Content-Security-Policy", page.policy());
            fields.set("Referrer-Policy", "no-referrer");
            fields.set("X-Content-Type-Options", "nosniff");
            fields.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(offer.isPresent() ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Paying a second time is paying once, and a page that is opened again says how it stands. */
    private String page(BookEntry.Offered offer, String content, boolean pays) {
        if (isPaid(offer) || (pays && payer.pay(PAYER, content))) {
            return page.paid(offer);
        }
        return pays || clock.instant().isAfter(offer.until()) ? page.expired() : page.asks(offer);
    }

    private boolean isPaid(BookEntry.Offered offer) {
        return books.trade(offer.outTradeNo())
                .filter(trade -> trade.state() == TradeState.SUCCESS)
                .isPresent();
    }
}
