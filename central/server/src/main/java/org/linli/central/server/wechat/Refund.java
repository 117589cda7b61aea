package org.linli.central.server.wechat;

/** A refund as the platform's books show it. */
public record Refund(
        String refundId,
        String outRefundNo,
        String outTradeNo,
        String transactionId,
        Status status,
        RefundOrder.Amount amount) {
    /** The platform's own words. */
    public enum Status {
        SUCCESS,
        CLOSED,
        PROCESSING,
        ABNORMAL
    }
}
