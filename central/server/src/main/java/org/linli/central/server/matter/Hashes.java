package org.linli.central.server.matter;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.SlipNumber;

/** Under what the book knows people, slips and wishes: it holds none of them in the clear. */
final class Hashes {
    private static final BigInteger FOURTEEN_DIGITS = BigInteger.TEN.pow(14);

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
