package org.linli.central.server.wechat;

import java.util.Optional;

/**
 * {@code POST /v3/pay/transactions/native}: make a QR code that whoever scans it can pay.
 *
 * @param timeExpire RFC 3339; not to be paid afterwards
 */
public record NativeOrder(
        String appid,
        String mchid,
        String description,
        String outTradeNo,
        String timeExpire,
        Optional<String> notifyUrl,
        CodePayOrder.Amount amount) {}
