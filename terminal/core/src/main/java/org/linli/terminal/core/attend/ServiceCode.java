package org.linli.terminal.core.attend;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The attendant's code, as the only form in which it is ever kept: {@code pbkdf2-sha256:ROUNDS:SALT:HASH}, the last two in
 * base 64. Its digits cannot be read back.
 */
public final class ServiceCode {
    /** What OWASP's password storage sheet asks of PBKDF2 with HMAC-SHA-256; half a second on a kiosk. */
    public static final int ROUNDS = 600_000;

    private static final String FORM = "pbkdf2-sha256";
    private static final int LEAST_ROUNDS = 1_000;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private ServiceCode(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    /** Slow: with {@link #ROUNDS} about half a second. */
    public static ServiceCode of(char[] code, int rounds, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new ServiceCode(rounds, salt, hash(code, salt, rounds));
    }

    /** @return empty when it is not of this form */
    public static Optional<ServiceCode> parse(String kept) {
        String[] parts = kept.split(":", -1);
        if (parts.length != 4 || !parts[0].equals(FORM)) {
            return Optional.empty();
        }
        try {
            int rounds = Integer.parseInt(parts[1]);
            byte[] salt = Base64.getDecoder().decode(parts[2]);
            byte[] hash = Base64.getDecoder().decode(parts[3]);
            return rounds >= LEAST_ROUNDS && salt.length >= SALT_BYTES && hash.length == BYTES
                    ? Optional.of(new ServiceCode(rounds, salt, hash))
                    : Optional.empty();
        } catch (IllegalArgumentException notThisForm) {
            return Optional.empty();
        }
    }

    /** As slow as making it. Takes the same time whatever was typed. */
    public boolean matches(char[] typed) {
        return MessageDigest.isEqual(hash, hash(typed, salt, rounds));
    }

    /** How it is kept. */
    public String kept() {
        var base64 = Base64.getEncoder();
        return FORM + ":" + rounds + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
    }

    private static byte[] hash(char[] code, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(code, salt, rounds, BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "ServiceCode(hidden)";
    }
}
