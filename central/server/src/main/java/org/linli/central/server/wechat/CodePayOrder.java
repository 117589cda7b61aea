package org.linli.central.server.wechat;

import java.util.Optional;

/**
 * {@code POST /v3/pay/transactions/codepay}: charge the holder of a payment code.
 *
 * @param outTradeNo the merchant's number of the attempt; single use, 6 to 32 characters
 * @param notifyUrl where the end is told; answers and queries tell it too
 */
public record CodePayOrder(
        String appid,
        String mchid,
        String description,
        String outTradeNo,
        Amount amount,
        Payer payer,
        Optional<String> notifyUrl) {

    /** Charged in fen. */
    public record Amount(long total, String currency) {}

    /** Single use, short-lived, and never to be written down. */
    public record Payer(String authCode) {
        @Override
        public String toString() {
            return "Payer[hidden]";
        }
    }
}
