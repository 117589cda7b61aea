package org.linli.terminal.core.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.linli.central.api.id.PaymentId;

/** A deed's key is its payment's id, in the form central knows: the same deed is the same payment, for ever. */
public final class PaymentIds {
    /** 120 bits: no two deeds of any terminal meet. */
    private static final int BYTES = 15;

    private PaymentIds() {}

    public static PaymentId of(String deedKey) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(deedKey.getBytes(StandardCharsets.UTF_8));
            return new PaymentId("p-" + HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
