package org.linli.central.server.sandbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.central.server.wechat.Transaction.TradeState;

/**
 * One merchant order in the sandbox's books.
 *
 * @param phone whose wallet pays; of a card its brand
 * @param kind the platform's trade type
 * @param refunds fen by the merchant's refund number, in the order they were made
 * @param returnedAt when each of them was made; under the order's own number, when it was reversed
 */
record Trade(
        String outTradeNo,
        String transactionId,
        String phone,
        long totalFen,
        String notifyUrl,
        String kind,
        TradeState state,
        Optional<String> declinedBecause,
        Optional<Instant> chargedAt,
        Map<String, Long> refunds,
        Map<String, Instant> returnedAt) {
    static final String CODE = "MICROPAY";
    static final String QR = "NATIVE";
    static final String CARD = "CARD";

    /** Its first facts, before anything happened to it. */
    static Trade fresh(
            String outTradeNo, String transactionId, String phone, long totalFen, String notifyUrl, String kind) {
        return new Trade(
                outTradeNo,
                transactionId,
                phone,
                totalFen,
                notifyUrl,
                kind,
                TradeState.NOTPAY,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    static Trade ordered(BookEntry.Ordered order) {
        return fresh(
                order.outTradeNo(), order.transactionId(), order.phone(), order.totalFen(), order.notifyUrl(), CODE);
    }

    /** What the resident is out of pocket, now. */
    long capturedFen() {
        return chargedAt.isPresent() ? totalFen : 0;
    }

    long refundedFen() {
        long refunded = refunds.values().stream().mapToLong(Long::longValue).sum();
        return state == TradeState.REVOKED ? capturedFen() : refunded;
    }

    Trade in(TradeState next) {
        return new Trade(
                outTradeNo,
                transactionId,
                phone,
                totalFen,
                notifyUrl,
                kind,
                next,
                declinedBecause,
                chargedAt,
                refunds,
                returnedAt);
    }

    Trade charged(Instant at) {
        return new Trade(
                outTradeNo,
                transactionId,
                phone,
                totalFen,
                notifyUrl,
                kind,
                TradeState.SUCCESS,
                declinedBecause,
                Optional.of(at),
                refunds,
                returnedAt);
    }

    Trade declined(String code) {
        return new Trade(
                outTradeNo,
                transactionId,
                phone,
                totalFen,
                notifyUrl,
                kind,
                TradeState.PAYERROR,
                Optional.of(code),
                chargedAt,
                refunds,
                returnedAt);
    }

    Trade refunded(String outRefundNo, long fen) {
        var more = new LinkedHashMap<>(refunds);
        more.put(outRefundNo, fen);
        return new Trade(
                outTradeNo,
                transactionId,
                phone,
                totalFen,
                notifyUrl,
                kind,
                TradeState.REFUND,
                declinedBecause,
                chargedAt,
                more,
                returnedAt);
    }

    /** @param number the refund's, or the order's own when all of it was reversed */
    Trade returnedAt(String number, Instant at) {
        var more = new LinkedHashMap<>(returnedAt);
        more.putIfAbsent(number, at);
        return new Trade(
                outTradeNo,
                transactionId,
                phone,
                totalFen,
                notifyUrl,
                kind,
                state,
                declinedBecause,
                chargedAt,
                refunds,
                more);
    }
}
