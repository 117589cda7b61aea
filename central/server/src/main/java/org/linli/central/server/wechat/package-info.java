/**
 * The wire format of WeChat Pay API v3, as far as payment codes need it: message signatures, encrypted notifications and
 * the JSON of orders, transactions and refunds. Spoken by central's channel adapter on one side and by the sandbox on the
 * other.
 *
 * <p>Doors: {@link org.linli.central.server.wechat.WeChatSignature}, {@link
 * org.linli.central.server.wechat.NotificationCipher}, {@link org.linli.central.server.wechat.WeChatJson}, {@link
 * org.linli.central.server.wechat.MerchantFiles}. Immutable values; safe from any thread.
 *
 * <p>Source: the public merchant documentation of WeChat Pay (API v3: 签名生成, 签名验证, 回调报文解密, 付款码支付).
 */
@NullMarked
package org.linli.central.server.wechat;

import org.jspecify.annotations.NullMarked;
