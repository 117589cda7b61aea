package org.linli.central.server.receipt;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.linli.central.api.id.PaymentId;

/**
 * The address of an electronic receipt: it names the payment and carries a key that nobody can guess, so knowing a
 * payment's id is not enough to read its receipt. Immutable.
 */
public final class ReceiptLinks {
    private static final int KEY_BYTES = 16;

    private final URI publicAddress;
    private final SecretKeySpec secret;

    /**
     * @param publicAddress under which phones reach central: {@code https://host[:port]}
     * @param secret at least 16 random bytes, kept in central's data folder
     */
    public ReceiptLinks(URI publicAddress, byte[] secret) {
        this.publicAddress = publicAddress;
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    public URI of(PaymentId payment) {
        return publicAddress.resolve("/e/" + payment + "?k=" + key(payment));
    }

    public boolean opens(PaymentId payment, String key) {
        return MessageDigest.isEqual(
                key(payment).getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.US_ASCII));
    }

    private String key(PaymentId payment) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            byte[] full = mac.doFinal(("e-receipt " + payment).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, KEY_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HmacSHA256", missing);
        }
    }
}
