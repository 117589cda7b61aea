package org.linli.central.server.wechat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * SHA256-RSA2048 signatures over WeChat Pay's messages: each part on a line of its own, each line ended by {@code \n},
 * also the last.
 */
public final class WeChatSignature {
    private static final String SCHEME = "WECHATPAY2-SHA256-RSA2048";
    private static final Pattern PART = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private WeChatSignature() {}

    /** What a merchant signs: {@code method, path with query, timestamp, nonce, body}. */
    public static byte[] requestMessage(String method, String pathAndQuery, Stamp stamp, String body) {
        return lines(method, pathAndQuery, Long.toString(stamp.epochSecond()), stamp.nonce(), body);
    }

    /** What the platform signs, in answers and in notifications: {@code timestamp, nonce, body}. */
    public static byte[] platformMessage(Stamp stamp, String body) {
        return lines(Long.toString(stamp.epochSecond()), stamp.nonce(), body);
    }

    public static String sign(PrivateKey key, byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(message);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("a key that cannot sign", unusable);
        }
    }

    /** False for whatever is not this key's signature of this message, in whatever way. */
    public static boolean verifies(PublicKey key, byte[] message, String base64) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    /** The value of a request's {@code Authorization} header. */
    public static String authorization(Authorization parts) {
        return SCHEME + " mchid=\"" + parts.mchid() + "\",nonce_str=\""
                + parts.stamp().nonce() + "\",signature=\"" + parts.signature() + "\",timestamp=\""
                + parts.stamp().epochSecond() + "\",serial_no=\"" + parts.serial() + "\"";
    }

    /** Reads an {@code Authorization} header; empty when it is not one of this scheme with all its parts. */
    public static Optional<Authorization> readAuthorization(String header) {
        if (!header.startsWith(SCHEME + " ")) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        PART.matcher(header).results().forEach(part -> parts.put(part.group(1), part.group(2)));
        try {
            return Optional.of(new Authorization(
                    need(parts, "mchid"),
                    new Stamp(Long.parseLong(need(parts, "timestamp")), need(parts, "nonce_str")),
                    need(parts, "serial_no"),
                    need(parts, "signature")));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }

    private static String need(Map<String, String> parts, String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    private static byte[] lines(String... parts) {
        var out = new StringBuilder();
        for (String part : parts) {
            out.append(part).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What makes a message unique.
     *
     * @param epochSecond when it was signed; the other side accepts five minutes either way
     */
    public record Stamp(long epochSecond, String nonce) {}

    /** A merchant's signature, taken apart. */
    public record Authorization(String mchid, Stamp stamp, String serial, String signature) {}
}
