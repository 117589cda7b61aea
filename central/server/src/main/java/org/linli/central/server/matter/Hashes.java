package org.linli.central.server.matter;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.SlipNumber;

/** Under what the book knows people, slips and wishes: it holds none of them in the clear. */
final class Hashes {
    private static final BigInteger FOURTEEN_DIGITS = BigInteger.TEN.pow(14);

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;

    /** @param secret central's, at least 16 bytes: nobody with the book alone can try all numbers */
    Hashes(byte[] secret) {
        this.secret = secret.clone();
    }

    static String of(String text) {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    String holder(String idNumber) {
        return text(keyed("holder " + idNumber));
    }

    String slip(SlipNumber slip) {
        return text(keyed("slip hash " + slip.value()));
    }

    /** The number on the slip of a case: the same each time it is printed, and nowhere on the disk. */
    SlipNumber slipOf(CaseNumber number) {
        var digits = new BigInteger(1, keyed("slip " + number)).mod(FOURTEEN_DIGITS);
        return SlipNumber.of(String.format(Locale.ROOT, "%014d", digits));
    }

    /** Of what was reported, to tell it from something else under the same id. */
    String content(byte[] content) {
        return text(keyed("content " + text(content)));
    }

    /** What was reported, so that the disk alone tells nobody. */
    byte[] seal(byte[] content, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(keyed("words of reports"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(content);
            byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, box, NONCE_BYTES, sealed.length);
            return box;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has AES-GCM", missing);
        }
    }

    /** Empty when the box is damaged. */
    Optional<byte[]> open(byte[] box) {
        if (box.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(keyed("words of reports"), "AES"),
                    new GCMParameterSpec(TAG_BITS, Arrays.copyOf(box, NONCE_BYTES)));
            return Optional.of(cipher.doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES));
        } catch (GeneralSecurityException damaged) {
            return Optional.empty();
        }
    }

    private byte[] keyed(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HmacSHA256", missing);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
