package org.linli.central.api.companion.meeting;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Keys from the numbers that are written down. */
final class Bytes {
    private Bytes() {}

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static KeyPair x25519(byte[] secret, byte[] open) throws GeneralSecurityException {
        var factory = KeyFactory.getInstance("X25519");
        byte[] highestFirst = new byte[open.length];
        for (int i = 0; i < open.length; i++) {
            highestFirst[i] = open[open.length - 1 - i];
        }
        return new KeyPair(
                factory.generatePublic(
                        new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, highestFirst))),
                factory.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
    }

    static KeyPair p256(byte[] secret, byte[] open) throws GeneralSecurityException {
        var parameters = java.security.AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        var factory = KeyFactory.getInstance("EC");
        var point = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(open, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(open, 33, 65)));
        return new KeyPair(
                factory.generatePublic(new ECPublicKeySpec(point, curve)),
                factory.generatePrivate(new ECPrivateKeySpec(new BigInteger(1, secret), curve)));
    }
}
