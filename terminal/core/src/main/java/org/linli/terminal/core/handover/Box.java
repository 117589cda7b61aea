package org.linli.terminal.core.handover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A task, sealed: deflated, padded, AES-256-GCM. What stands beside the box at central (journeys, what must be shown) is
 * bound to it as associated data, so that nobody can ask for less than was laid down.
 */
final class Box {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Lengths tell little of what was typed. */
    private static final int BLOCK = 512;

    /** Far more than a task holds; a box that unfolds to more is none of ours. */
    private static final int MOST = 4 * 1024 * 1024;

    private Box() {}

    /** @param label what stands beside it in clear */
    static String seal(Token token, String content, String label, SecureRandom random) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, token.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = cipher.doFinal(padded(deflated(content)));
            byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, box, NONCE_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(box);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has " + CIPHER, missing);
        }
    }

    /** Empty when it is not what was sealed with this token under this label. */
    static Optional<String> open(Token token, String box, String label) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(box);
            if (bytes.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, token.key(), new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE_BYTES));
            cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
            return inflated(cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] deflated(String content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException inMemory) {
            throw new IllegalStateException("memory does not fail", inMemory);
        }
        return bytes.toByteArray();
    }

    /** What follows the end of a deflated stream is not read. */
    private static byte[] padded(byte[] bytes) {
        return Arrays.copyOf(bytes, (bytes.length / BLOCK + 1) * BLOCK);
    }

    private static Optional<String> inflated(byte[] bytes) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            byte[] content = in.readNBytes(MOST + 1);
            return content.length > MOST ? Optional.empty() : Optional.of(new String(content, StandardCharsets.UTF_8));
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }
}
