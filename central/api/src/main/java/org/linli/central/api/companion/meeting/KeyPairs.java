package org.linli.central.api.companion.meeting;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/** The two curves: keys as the wire has them, and the secret two of them share. */
final class KeyPairs {
    /** RFC 7748: the u coordinate, lowest byte first. */
    static final int X25519_BYTES = 32;

    /** SEC 1: 04, x, y. */
    static final int P256_BYTES = 65;

    private static final int COORDINATE = 32;
    private static final byte UNCOMPRESSED = 4;

    private KeyPairs() {}

    static KeyPair draw(Suite suite, SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance(suite == Suite.X25519 ? "X25519" : "EC");
            generator.initialize(
                    suite == Suite.X25519 ? NamedParameterSpec.X25519 : new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has both curves", missing);
        }
    }

    static int length(Suite suite) {
        return suite == Suite.X25519 ? X25519_BYTES : P256_BYTES;
    }

    static byte[] bytes(PublicKey key) {
        if (key instanceof XECPublicKey x25519) {
            return reversed(fixed(x25519.getU(), X25519_BYTES));
        }
        if (key instanceof ECPublicKey p256) {
            byte[] bytes = new byte[P256_BYTES];
            bytes[0] = UNCOMPRESSED;
            System.arraycopy(fixed(p256.getW().getAffineX(), COORDINATE), 0, bytes, 1, COORDINATE);
            System.arraycopy(fixed(p256.getW().getAffineY(), COORDINATE), 0, bytes, 1 + COORDINATE, COORDINATE);
            return bytes;
        }
        throw new IllegalArgumentException("neither curve: " + key.getAlgorithm());
    }

    /** Empty where the other side's key is none, or one that would give away the secret: off the curve, of small order. */
    static Optional<byte[]> secret(Suite suite, PrivateKey own, byte[] other) {
        if (other.length != length(suite)) {
            return Optional.empty();
        }
        try {
            var agreement = KeyAgreement.getInstance(suite == Suite.X25519 ? "X25519" : "ECDH");
            agreement.init(own);
            agreement.doPhase(suite == Suite.X25519 ? x25519(other) : p256(other), true);
            return Optional.of(agreement.generateSecret());
        } catch (GeneralSecurityException | IllegalStateException notAKey) {
            return Optional.empty();
        }
    }

    private static PublicKey x25519(byte[] bytes) throws GeneralSecurityException {
        byte[] highestFirst = reversed(bytes);
        // RFC 7748, section 5: the highest bit is not part of the number.
        highestFirst[0] &= 0x7f;
        var spec = new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, highestFirst));
        return KeyFactory.getInstance("X25519").generatePublic(spec);
    }

    private static PublicKey p256(byte[] bytes) throws GeneralSecurityException {
        var parameters = java.security.AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        var point = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + COORDINATE)),
                new BigInteger(1, Arrays.copyOfRange(bytes, 1 + COORDINATE, P256_BYTES)));
        if (bytes[0] != UNCOMPRESSED || !isOn(curve, point)) {
            throw new InvalidKeyException("not a point of the curve");
        }
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve));
    }

    private static boolean isOn(ECParameterSpec spec, ECPoint point) {
        var p = ((ECFieldFp) spec.getCurve().getField()).getP();
        var x = point.getAffineX();
        var y = point.getAffineY();
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0) {
            return false;
        }
        var right = x.multiply(x)
                .add(spec.getCurve().getA())
                .multiply(x)
                .add(spec.getCurve().getB());
        return y.multiply(y).subtract(right).mod(p).signum() == 0;
    }

    private static byte[] fixed(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[length];
        int taken = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - taken, fixed, length - taken, taken);
        return fixed;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
