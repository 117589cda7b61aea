package org.linli.terminal.core.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class BoxTest {
    private static final String LABEL = "linli-task-1 PERSON pay-bill:3";
    private static final String CONTENT = "{\"typed\":\"310100387\"} 户号";

    private final SecureRandom random = new SecureRandom();
    private final Token token = Token.fresh(random);

    @Test
    void opensWithItsTokenAndItsLabelAlone() {
        String box = Box.seal(token, CONTENT, LABEL, random);
        assertEquals(Optional.of(CONTENT), Box.open(token, box, LABEL));
        assertEquals(Optional.empty(), Box.open(Token.fresh(random), box, LABEL));
        assertEquals(Optional.empty(), Box.open(token, box, "linli-task-1 NOBODY pay-bill:3"));
    }

    @Test
    void noChangedBitOpens() {
        byte[] box = Base64.getUrlDecoder().decode(Box.seal(token, CONTENT, LABEL, random));
        for (int bit = 0; bit < box.length * 8; bit += 5) {
            byte[] changed = box.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertEquals(Optional.empty(), Box.open(token, text(changed), LABEL), "bit " + bit);
        }
        assertEquals(Optional.empty(), Box.open(token, text(Arrays.copyOf(box, box.length - 1)), LABEL));
        assertEquals(Optional.empty(), Box.open(token, "AAAA", LABEL));
    }

    @Test
    void theSameTaskIsSealedDifferentlyEachTimeAndItsLengthTellsLittle() {
        String one = Box.seal(token, "1", LABEL, random);
        String other = Box.seal(token, "1".repeat(200), LABEL, random);
        assertNotEquals(one, Box.seal(token, "1", LABEL, random));
        assertEquals(one.length(), other.length());
    }

    /** RFC 5869 by hand: what another program would compute from the same token. */
    @Test
    void theKeyAndThePlaceAreWhatTheDocumentSays() throws Exception {
        byte[] bits = Base64.getUrlDecoder().decode(token.text());
        assertEquals(16, bits.length);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        byte[] prk = mac.doFinal(bits);
        mac.init(new SecretKeySpec(prk, "HmacSHA256"));
        mac.update("key".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertTrue(Arrays.equals(mac.doFinal(new byte[] {1}), token.key().getEncoded()));
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update("id".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(text(sha.digest(bits)), token.shelfId().value());
    }

    @Test
    void onlyOneTextIsThisToken() {
        assertEquals(token.text(), Token.of(token.text()).orElseThrow().text());
        assertFalse(Token.of("").isPresent());
        assertFalse(Token.of(token.text() + "A").isPresent());
        assertFalse(Token.of("!" + token.text().substring(1)).isPresent());
        assertFalse(token.toString().contains(token.text()));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
