package org.linli.central.server.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.linli.foundation.money.Fen;

/** The cashier's page in words: an amount, whom it goes to, and one key. No script, nothing loaded. Immutable. */
final class CashierPage {
    private static final String PAYEE = "社区缴费（沙箱商户）";

    private final String style;

    CashierPage() {
        try (InputStream in = CashierPage.class.getResourceAsStream("cashier.css")) {
            if (in == null) {
                throw new IllegalStateException("cashier.css is not in the jar");
            }
            this.style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("cashier.css", unreadable);
        }
    }

    /** What the page may do: its own style, and its one form sent to where it came from. */
    String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    String asks(BookEntry.Offered offer) {
        var amount = Fen.of(offer.totalFen());
        return page(
                "付款",
                "<h1>请核对后付款</h1>" + bill(offer)
                        + "<p class=\"then\">付好以后，大屏幕会自己显示结果。</p>"
                        + "<form method=\"post\"><button>付款 " + amount.digits() + " 元</button></form>");
    }

    String paid(BookEntry.Offered offer) {
        return page("支付成功", "<h1 class=\"good\">支付成功</h1>" + bill(offer) + "<p class=\"then\">大屏幕会显示结果。这个页面可以关掉了。</p>");
    }

    String expired() {
        return page("二维码已失效", "<h1 class=\"warn\">二维码已失效，没有付款</h1><p class=\"then\">没有扣钱。请在大屏幕上重新出一个二维码。</p>");
    }

    String missing() {
        return page("没有这个二维码", "<h1>没有这个二维码</h1><p class=\"then\">请重新扫大屏幕上的二维码。</p>");
    }

    private static String bill(BookEntry.Offered offer) {
        var amount = Fen.of(offer.totalFen());
        return "<p class=\"amount\">" + amount.digits() + "<small>元</small></p><p class=\"capitals\">"
                + amount.capitals() + "</p><dl><dt>收款方</dt><dd>" + PAYEE + "</dd><dt>订单号</dt><dd>"
                + text(offer.outTradeNo()) + "</dd></dl>";
    }

    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String page(String title, String body) {
        return "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\"><title>" + title + "</title><style>" + style
                + "</style></head><body><main><p class=\"about\">沙箱收银台 · 不动真钱</p>" + body
                + "</main></body></html>";
    }
}
