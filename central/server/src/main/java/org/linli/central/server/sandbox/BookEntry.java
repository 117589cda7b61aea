package org.linli.central.server.sandbox;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;

/** What the sandbox writes into its journal. Codes stand there as digests: also a sandbox keeps none at rest. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "entry")
sealed interface BookEntry {
    /** A phone shows a code. */
    record CodeShown(String digest, String phone, Instant until) implements BookEntry {}

    /** A merchant ordered a charge; the code is used up from here on, whatever comes of it. */
    record Ordered(
            String outTradeNo, String transactionId, String digest, String phone, long totalFen, String notifyUrl)
            implements BookEntry {}

    /**
     * A QR code that can be paid. There is no trade before somebody scans it.
     *
     * @param digest of what the code says
     */
    record Offered(
            String outTradeNo, String transactionId, String digest, long totalFen, String notifyUrl, Instant until)
            implements BookEntry {}

    /** Somebody scanned it: from here on there is a trade. */
    record Scanned(String outTradeNo, String phone) implements BookEntry {}

    /**
     * A card terminal charged, or was declined.
     *
     * @param declined the acquirer's two figures; empty when it was charged
     */
    record CardCharged(
            String outTradeNo, String transactionId, String brand, long totalFen, Optional<String> declined, Instant at)
            implements BookEntry {}

    /** A card order was taken back before the acquirer had heard of it: it can never be charged. */
    record CardBlocked(String outTradeNo, long totalFen) implements BookEntry {}

    /** The phone asks its owner for the password. */
    record PasswordAsked(String outTradeNo) implements BookEntry {}

    record Charged(String outTradeNo, Instant at) implements BookEntry {}

    record Declined(String outTradeNo, String code) implements BookEntry {}

    record Closed(String outTradeNo) implements BookEntry {}

    /** Reversed by the merchant; what had been charged has gone back. */
    record Reversed(String outTradeNo, Instant at) implements BookEntry {}

    record GivenBack(String outTradeNo, String outRefundNo, String refundId, long fen, Instant at)
            implements BookEntry {}

    /** As {@link Reversed}, in books from before a day's list was asked for: no list has it. */
    record Revoked(String outTradeNo) implements BookEntry {}

    /** As {@link GivenBack}, in books from before a day's list was asked for: no list has it. */
    record Refunded(String outTradeNo, String outRefundNo, String refundId, long fen) implements BookEntry {}
}
