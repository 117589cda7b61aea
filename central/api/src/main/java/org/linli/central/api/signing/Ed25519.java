package org.linli.central.api.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Ed25519 keys and signatures (RFC 8032) by the JDK. A public key travels as its raw 32 bytes in base64url without
 * padding, which is how JOSE writes it too (RFC 8037).
 */
public final class Ed25519 {
    /** The fixed head of an X.509 SubjectPublicKeyInfo for Ed25519 (RFC 8410); the raw key follows. */
    private static final byte[] SPKI_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int RAW_BYTES = 32;

    private Ed25519() {}

    public static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK since 15 has Ed25519", missing);
        }
    }

    /** The raw key as base64url. */
    public static String text(PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded.length != SPKI_HEAD.length + RAW_BYTES) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, SPKI_HEAD.length, encoded.length));
    }

    /** @throws IllegalArgumentException when the text is not 32 bytes of base64url that name a point */
    public static PublicKey publicKey(String text) {
        byte[] raw = Base64.getUrlDecoder().decode(text);
        if (raw.length != RAW_BYTES) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
        byte[] encoded = Arrays.copyOf(SPKI_HEAD, SPKI_HEAD.length + RAW_BYTES);
        System.arraycopy(raw, 0, encoded, SPKI_HEAD.length, RAW_BYTES);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not an Ed25519 key", notAKey);
        }
    }

    public static byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("signing with an Ed25519 key", broken);
        }
    }

    /** False for anything but this very key's signature of this very message. */
    public static boolean verify(PublicKey key, byte[] message, byte[] signatureBytes) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signatureBytes);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
