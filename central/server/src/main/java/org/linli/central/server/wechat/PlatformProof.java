package org.linli.central.server.wechat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** Whether an answer or notification comes from the platform, whole and fresh. Safe from any thread. */
public final class PlatformProof {
    /** What the platform itself allows. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final MerchantFiles merchant;
    private final InstantSource clock;

    public PlatformProof(MerchantFiles merchant, InstantSource clock) {
        this.merchant = merchant;
        this.clock = clock;
    }

    /** @param field gives the value of a header field, where it is there */
    public boolean holds(Function<String, Optional<String>> field, String body) {
        var time = field.apply("Wechatpay-Timestamp").filter(text -> text.matches("[0-9]{1,12}"));
        var nonce = field.apply("Wechatpay-Nonce");
        var serial = field.apply("Wechatpay-Serial").filter(merchant.platformSerial()::equals);
        var signature = field.apply("Wechatpay-Signature");
        if (time.isEmpty() || nonce.isEmpty() || serial.isEmpty() || signature.isEmpty()) {
            return false;
        }
        var stamp = new WeChatSignature.Stamp(Long.parseLong(time.get()), nonce.get());
        var off = Duration.between(Instant.ofEpochSecond(stamp.epochSecond()), clock.instant());
        return off.abs().compareTo(TOLERANCE) <= 0
                && WeChatSignature.verifies(
                        merchant.platformKey(), WeChatSignature.platformMessage(stamp, body), signature.get());
    }
}
