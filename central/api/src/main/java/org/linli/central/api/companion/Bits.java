package org.linli.central.api.companion;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Random bits and hashes as texts. The last character of a text carries only the bits there are, so a value has one text. */
final class Bits {
    static final int BYTES_OF_128 = 16;

    static final Pattern OF_128 = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");
    static final Pattern OF_256 = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    private Bits() {}

    static String random(SecureRandom random, int bytes) {
        byte[] fresh = new byte[bytes];
        random.nextBytes(fresh);
        return text(fresh);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
