package org.linli.central.server.http;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.id.PaymentId;
import org.linli.central.server.cashier.ReceiptCounter;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.receipt.ReceiptLinks;
import org.linli.central.server.receipt.ReceiptPage;

/** The electronic receipt, for whoever holds the paper's code. */
final class ReceiptDoor implements Door {
    private static final Pattern KEY = Pattern.compile("k=([A-Za-z0-9_-]{22})");

    private final ReceiptCounter receipts;
    private final ReceiptLinks links;
    private final ReceiptPage page = ReceiptPage.load();

    ReceiptDoor(ReceiptCounter receipts, ReceiptLinks links) {
        this.receipts = receipts;
        this.links = links;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws LedgerUnavailableException {
        var path = PathWords.of(request.path());
        if (!path.matches("e", "*") || !request.method().equals("GET")) {
            return Optional.empty();
        }
        var key = KEY.matcher(request.query());
        var id = path.id(1, PaymentId::new);
        if (id.isEmpty() || !key.matches() || !links.opens(id.get(), key.group(1))) {
            return Optional.of(Reply.page(404, page.missing(), fields()));
        }
        var sheet = receipts.sheet(id.get());
        return Optional.of(
                sheet.isPresent()
                        ? Reply.page(200, page.of(sheet.get()), fields())
                        : Reply.page(404, page.missing(), fields()));
    }

    /** The page loads nothing, runs nothing, is framed by nobody, and leaves no trace on the way. */
    private Map<String, String> fields() {
        return Map.of(
                "Content-Security-Policy",
                        "default-src 'none'; style-src '" + page.styleHash() + "'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'",
                "Referrer-Policy", "no-referrer",
                "X-Content-Type-Options", "nosniff",
                "Cache-Control", "no-store",
                "Content-Language", "zh-CN");
    }
}
