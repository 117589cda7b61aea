package org.linli.central.server.wechat;

/**
 * {@code POST /v3/refund/domestic/refunds}.
 *
 * @param outRefundNo the merchant's number of the refund: the same number again is the same refund
 */
public record RefundOrder(String outTradeNo, String outRefundNo, String reason, Amount amount) {
    /** In fen: how much goes back, and how much had been charged. */
    public record Amount(long refund, long total, String currency) {}
}
