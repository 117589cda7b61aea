package org.linli.central.api.payment;

import java.time.Instant;
import org.linli.central.api.form.Limits;

/**
 * A code to be shown, which the resident's phone scans to pay. Whoever sees it can pay this order and nothing else, so it
 * is kept in memory alone, never logged, and never prints itself.
 *
 * @param content what the QR code says; an address of the channel's
 * @param expiresAt by central's clock; the channel takes no money for it afterwards
 * @param leftMillis until then, counted from when central answered: a terminal waits by its monotonic clock
 */
public record Offer(String content, Instant expiresAt, long leftMillis) {
    public Offer {
        Limits.text(content, "content", 1, 512);
        if (leftMillis < 0) {
            throw new IllegalArgumentException("leftMillis must not be below zero");
        }
    }

    @Override
    public String toString() {
        return "Offer[hidden, until " + expiresAt + "]";
    }
}
