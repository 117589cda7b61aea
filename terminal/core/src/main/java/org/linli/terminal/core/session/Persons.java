package org.linli.terminal.core.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.linli.terminal.core.vault.BoundHousehold;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.PhoneInHand;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Personal;

/**
 * Tells whether two proofs are the same person's without either number leaving the vault: HMAC-SHA-256 of the id number
 * under the session's salt, base64url. Central makes the same of a phone's owner.
 */
final class Persons {
    private static final String HOUSEHOLD = "household:";

    private Persons() {}

    /** Empty for what proves nobody. */
    static Optional<String> digest(Personal proof, Vault vault) {
        return switch (proof.kind()) {
            case ID_CARD, SOCIAL_CARD ->
                vault.open(proof, IdentityOnCard.class).map(card -> digest(card.number(), vault.salt()));
            case PHONE_PASS -> vault.open(proof, PhoneInHand.class).flatMap(PhoneInHand::digest);
            case HOUSEHOLD ->
                vault.open(proof, BoundHousehold.class)
                        .flatMap(BoundHousehold::id)
                        .map(home -> digest(HOUSEHOLD + home, vault.salt()));
            case NAME,
                    ID_NUMBER,
                    PAYMENT_CODE,
                    BARCODE,
                    PHONE_NUMBER,
                    TASK_TOKEN,
                    CASE_SLIP,
                    PHOTOS,
                    RECORDS,
                    TYPED,
                    DOCUMENTS -> Optional.empty();
        };
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(String number, byte[] salt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HmacSHA256", missing);
        }
    }
}
