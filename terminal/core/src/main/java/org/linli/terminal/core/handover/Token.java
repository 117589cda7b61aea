package org.linli.terminal.core.handover;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.linli.central.api.id.ShelfId;

/**
 * 128 random bits that open one parked task, once. Two values come of them and neither leads back: where the task lies, which
 * central knows, and the key to it, which central never sees.
 */
final class Token {
    private static final int BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final byte[] ID = "id".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] KEY = "key".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bits;

    private Token(byte[] bits) {
        this.bits = bits;
    }

    static Token fresh(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new Token(bits);
    }

    /** Empty when it is none: 22 characters of base64url. */
    static Optional<Token> of(String text) {
        try {
            byte[] bits = Base64.getUrlDecoder().decode(text);
            var token = new Token(bits);
            // Several texts decode to the same bits; only the one we write is a token.
            return bits.length == BYTES && token.text().equals(text) ? Optional.of(token) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** SHA-256("id" || token). */
    ShelfId shelfId() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(ID);
            return new ShelfId(Base64.getUrlEncoder().withoutPadding().encodeToString(sha.digest(bits)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    /** HKDF-SHA-256(token, info "key"), without salt: the token is as random as the key. */
    SecretKey key() {
        try {
            byte[] key = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(bits).thenExpand(KEY, KEY_BYTES));
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HKDF-SHA256", missing);
        }
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
