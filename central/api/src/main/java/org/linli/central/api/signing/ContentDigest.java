package org.linli.central.api.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The Content-Digest field (RFC 9530) with its one algorithm here, SHA-256. An empty body has a digest too. */
public final class ContentDigest {
    public static final String FIELD = "Content-Digest";

    private ContentDigest() {}

    public static String of(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    public static boolean matches(byte[] body, String field) {
        return MessageDigest.isEqual(
                of(body).getBytes(StandardCharsets.US_ASCII), field.getBytes(StandardCharsets.US_ASCII));
    }
}
