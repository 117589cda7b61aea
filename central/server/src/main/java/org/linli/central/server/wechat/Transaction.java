package org.linli.central.server.wechat;

import java.util.Optional;

/**
 * A charge as the platform's books show it.
 *
 * @param successTime RFC 3339, once paid
 */
public record Transaction(
        String appid,
        String mchid,
        String outTradeNo,
        Optional<String> transactionId,
        String tradeType,
        TradeState tradeState,
        String tradeStateDesc,
        CodePayOrder.Amount amount,
        Optional<String> successTime) {

    /** The platform's own words. */
    public enum TradeState {
        SUCCESS,
        /** Paid, and since then a refund was made, in whole or part. */
        REFUND,
        NOTPAY,
        CLOSED,
        /** Reversed; what had been paid went back. */
        REVOKED,
        /** Waiting for the payer's password. */
        USERPAYING,
        PAYERROR
    }
}
