package org.linli.central.server.wechat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeChatSignatureTest {
    private static final WeChatSignature.Stamp STAMP =
            new WeChatSignature.Stamp(1_554_208_460, "593BEC0C930BF1AFEB40B4A08C8FB242");

    /** The message of the public documentation's example: five lines, the body's line empty for a GET. */
    @Test
    void buildsTheMessageLineByLine() {
        assertEquals(
                "GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n",
                new String(
                        WeChatSignature.requestMessage("GET", "/v3/certificates", STAMP, ""), StandardCharsets.UTF_8));
    }

    @Test
    void aSignatureHoldsForItsMessageAndKeyAlone() throws Exception {
        KeyPair pair = pair();
        byte[] message = WeChatSignature.platformMessage(STAMP, "{\"a\":1}");
        String signature = WeChatSignature.sign(pair.getPrivate(), message);
        assertTrue(WeChatSignature.verifies(pair.getPublic(), message, signature));
        assertFalse(WeChatSignature.verifies(
                pair.getPublic(), WeChatSignature.platformMessage(STAMP, "{\"a\":2}"), signature));
        assertFalse(WeChatSignature.verifies(pair().getPublic(), message, signature));
        assertFalse(WeChatSignature.verifies(pair.getPublic(), message, "not base64 !"));
    }

    @Test
    void readsTheHeaderItWrites() {
        var parts = new WeChatSignature.Authorization("1900000999", STAMP, "1DDE55AD98ED71D6", "c2lnbmF0dXJl");
        assertEquals(Optional.of(parts), WeChatSignature.readAuthorization(WeChatSignature.authorization(parts)));
    }

    @Test
    void aHeaderWithAPartMissingIsNone() {
        assertEquals(
                Optional.empty(), WeChatSignature.readAuthorization("WECHATPAY2-SHA256-RSA2048 mchid=\"1900000999\""));
        assertEquals(Optional.empty(), WeChatSignature.readAuthorization("Bearer x"));
    }

    @Test
    void aSealedNotificationOpensUnchangedOnly() {
        var cipher = new NotificationCipher("0123456789abcdef0123456789abcdef");
        var sealed = cipher.seal("{\"out_trade_no\":\"T1\"}", "abcdef012345", "transaction");
        assertEquals(Optional.of("{\"out_trade_no\":\"T1\"}"), cipher.open(sealed));
        var bent = new Notification.Resource(
                sealed.algorithm(), sealed.ciphertext(), sealed.nonce(), "refund", sealed.originalType());
        assertEquals(Optional.empty(), cipher.open(bent));
        assertEquals(Optional.empty(), new NotificationCipher("0123456789abcdef0123456789abcdeX").open(sealed));
    }

    private static KeyPair pair() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
