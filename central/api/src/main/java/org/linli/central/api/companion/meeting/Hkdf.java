package org.linli.central.api.companion.meeting;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), in its two halves. */
final class Hkdf {
    private Hkdf() {}

    static byte[] extract(byte[] salt, byte[] secret) {
        try {
            return kdf().deriveData(HKDFParameterSpec.ofExtract()
                    .addSalt(salt)
                    .addIKM(secret)
                    .extractOnly());
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("extracting cannot fail", bug);
        }
    }

    static byte[] expand(byte[] prk, byte[] info, int length) {
        try {
            return kdf().deriveData(HKDFParameterSpec.expandOnly(new SecretKeySpec(prk, "HKDF"), info, length));
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("expanding to " + length + " bytes cannot fail", bug);
        }
    }

    private static KDF kdf() throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256");
    }
}
