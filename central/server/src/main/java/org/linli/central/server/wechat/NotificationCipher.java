package org.linli.central.server.wechat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM over the resource of a notification, under the merchant's API v3 key (32 ASCII characters). */
public final class NotificationCipher {
    private static final int TAG_BITS = 128;
    private static final String ALGORITHM = "AEAD_AES_256_GCM";

    private final SecretKeySpec key;

    public NotificationCipher(String apiV3Key) {
        byte[] bytes = apiV3Key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length != 32) {
            throw new IllegalArgumentException("an API v3 key has 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** @param nonce twelve characters, never used twice with one key */
    public Notification.Resource seal(String plain, String nonce, String associated) {
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, associated).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return new Notification.Resource(
                    ALGORITHM, Base64.getEncoder().encodeToString(sealed), nonce, associated, "transaction");
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("AES-GCM is not to be had", broken);
        }
    }

    /** Empty for whatever was not sealed under this key, or was changed since. */
    public Optional<String> open(Notification.Resource resource) {
        if (!resource.algorithm().equals(ALGORITHM)) {
            return Optional.empty();
        }
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, resource.nonce(), resource.associatedData())
                    .doFinal(Base64.getDecoder().decode(resource.ciphertext()));
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String nonce, String associated) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce.getBytes(StandardCharsets.UTF_8)));
        cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
