package org.linli.central.server.sandbox;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import org.linli.central.server.wechat.WeChatSignature;

/** Signs what the platform says and checks what the merchant says. Safe from any thread. */
final class PlatformSeal {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final PlatformFiles files;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Lies lies;

    PlatformSeal(PlatformFiles files, InstantSource clock, SecureRandom random, Lies lies) {
        this.files = files;
        this.clock = clock;
        this.random = random;
        this.lies = lies;
    }

    boolean isOurMerchant(String method, String pathAndQuery, String body, String authorization) {
        return WeChatSignature.readAuthorization(authorization)
                .filter(parts -> parts.mchid().equals(files.merchant().mchid()))
                .filter(parts -> parts.serial().equals(files.merchant().serial()))
                .filter(parts ->
                        Duration.between(Instant.ofEpochSecond(parts.stamp().epochSecond()), clock.instant())
                                        .abs()
                                        .compareTo(TOLERANCE)
                                <= 0)
                .filter(parts -> WeChatSignature.verifies(
                        files.merchantKey(),
                        WeChatSignature.requestMessage(method, pathAndQuery, parts.stamp(), body),
                        parts.signature()))
                .isPresent();
    }

    /** The four headers over an answer's or a notification's body. */
    Map<String, String> headers(String body, Lie forged) {
        var stamp = new WeChatSignature.Stamp(clock.instant().getEpochSecond(), nonce(16));
        String signed = lies.due(forged) ? body + " " : body;
        return Map.of(
                "Wechatpay-Timestamp", Long.toString(stamp.epochSecond()),
                "Wechatpay-Nonce", stamp.nonce(),
                "Wechatpay-Serial", files.merchant().platformSerial(),
                "Wechatpay-Signature",
                        WeChatSignature.sign(files.platformSecret(), WeChatSignature.platformMessage(stamp, signed)));
    }

    /** @return twice as many hexadecimal digits as bytes */
    String nonce(int bytes) {
        byte[] nonce = new byte[bytes];
        random.nextBytes(nonce);
        return HexFormat.of().formatHex(nonce);
    }

    Instant now() {
        return clock.instant();
    }
}
