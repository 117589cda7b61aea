package org.linli.central.server.terminal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** One-time codes and ids. */
final class Secrets {
    /** Without 0 O 1 I L, which people mix up. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final int ID_BYTES = 10;

    private final SecureRandom random = new SecureRandom();

    /** Sixty bits: {@code 7KQ2-M9XD-4TFA}. */
    String code() {
        var code = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                code.append('-');
            }
            for (int i = 0; i < GROUP; i++) {
                code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return code.toString();
    }

    /** @param prefix tells people what it names */
    String id(String prefix) {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return prefix + "-" + HexFormat.of().formatHex(bytes);
    }

    static String hash(String code) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
