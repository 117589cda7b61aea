package org.linli.central.server.certificate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.linli.central.api.id.CertificateId;

/**
 * Seals a document under the id that the terminal made for it, which central keeps as a hash alone. So the same id opens the
 * same bytes, and whoever takes central's disk along opens none. AES-256-GCM. Pure, but for the nonce.
 */
final class DocumentBox {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private DocumentBox() {}

    static byte[] seal(CertificateId id, byte[] content, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, id, nonce).doFinal(content);
            byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, box, NONCE_BYTES, sealed.length);
            return box;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has AES-GCM", missing);
        }
    }

    /** Empty when the box is damaged. */
    static Optional<byte[]> open(CertificateId id, byte[] box) {
        if (box.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, id, Arrays.copyOf(box, NONCE_BYTES));
            return Optional.of(cipher.doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES));
        } catch (GeneralSecurityException damaged) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, CertificateId id, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] key = MessageDigest.getInstance("SHA-256").digest(bytes("certificate box " + id));
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(name(id)));
        return cipher;
    }

    /** Under which the book has it. */
    static String name(CertificateId id) {
        return hash(bytes("certificate id " + id));
    }

    static String hash(byte[] content) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    /** @param secret central's, so that nobody with the book alone can try all numbers */
    static String keyed(byte[] secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HmacSHA256", missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
