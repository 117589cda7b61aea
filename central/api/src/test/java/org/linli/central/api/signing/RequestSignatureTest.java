package org.linli.central.api.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.central.api.signing.SignatureBase.Component;

class RequestSignatureTest {
    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    private final java.security.KeyPair pair = Ed25519.newPair();
    private final RequestSignature.Request request =
            new RequestSignature.Request("POST", "127.0.0.1:8443", "/v1/payments", "", ContentDigest.of(BODY), 41);
    private final RequestSignature.Signer signer =
            new RequestSignature.Signer(1_795_226_640L, "AAAAAAAAAAAAAAAAAAAAAA", "t-0001");
    private final MessageSignature signed = RequestSignature.sign(pair.getPrivate(), request, signer);

    /** RFC 9421, appendix B.2.6: the published message, key and signature. */
    @Test
    void agreesWithTheVectorOfTheStandard() {
        var key = Ed25519.publicKey("JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs");
        var base = new SignatureBase(
                List.of(
                        Component.of("date", "Tue, 20 Apr 2021 02:07:55 GMT"),
                        Component.of("@method", "POST"),
                        Component.of("@path", "/foo"),
                        Component.of("@authority", "example.com"),
                        Component.of("content-type", "application/json"),
                        Component.of("content-length", "18")),
                ";created=1618884473;keyid=\"test-key-ed25519\"");
        var signature = Base64.getDecoder()
                .decode("wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==");
        assertTrue(Ed25519.verify(key, base.bytes(), signature));
    }

    @Test
    void readsBackWhoSigned() {
        assertEquals(Optional.of(signer), RequestSignature.signer(signed.input()));
        assertTrue(verifies(request, signer));
    }

    @Test
    void failsWhenAnySignedPartDiffers() {
        assertFalse(verifies(with("GET", "127.0.0.1:8443", "/v1/payments", "", 41), signer));
        assertFalse(verifies(with("POST", "127.0.0.1:9443", "/v1/payments", "", 41), signer));
        assertFalse(verifies(with("POST", "127.0.0.1:8443", "/v1/payments/x", "", 41), signer));
        assertFalse(verifies(with("POST", "127.0.0.1:8443", "/v1/payments", "a=b", 41), signer));
        assertFalse(verifies(with("POST", "127.0.0.1:8443", "/v1/payments", "", 42), signer));
        assertFalse(verifies(request, new RequestSignature.Signer(1_795_226_641L, signer.nonce(), signer.keyId())));
        assertFalse(verifies(
                request, new RequestSignature.Signer(signer.createdSeconds(), "BAAAAAAAAAAAAAAAAAAAAA", "t-0001")));
        assertFalse(verifies(request, new RequestSignature.Signer(signer.createdSeconds(), signer.nonce(), "t-0002")));
    }

    @Test
    void failsUnderAnotherKey() {
        var other = Ed25519.newPair();
        assertFalse(RequestSignature.verify(other.getPublic(), request, signer, signed.signature()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "linli=::", "linli=:AAAA:", "linli=:*:", "other=:AAAA:", "linli=:AAAA:, sig2=:AAAA:"})
    void failsOnASignatureFieldOfAnotherForm(String field) {
        assertFalse(RequestSignature.verify(pair.getPublic(), request, signer, field));
    }

    @Test
    void knowsOneFormOfSignatureInputOnly() {
        var input = signed.input();
        assertTrue(RequestSignature.signer(input.replace("\"@query\" ", "")).isEmpty());
        assertTrue(
                RequestSignature.signer(input.replace("ed25519", "hmac-sha256")).isEmpty());
        assertTrue(RequestSignature.signer(input.replace("linli-request", "linli-answer"))
                .isEmpty());
        assertTrue(RequestSignature.signer(input + ", sig2=()").isEmpty());
    }

    @Test
    void aDigestIsOfTheseBytesAlone() {
        assertTrue(ContentDigest.matches(BODY, ContentDigest.of(BODY)));
        assertFalse(ContentDigest.matches(new byte[0], ContentDigest.of(BODY)));
        assertFalse(ContentDigest.matches(BODY, "md5=:AAAA:"));
    }

    private boolean verifies(RequestSignature.Request asReceived, RequestSignature.Signer by) {
        return RequestSignature.verify(pair.getPublic(), asReceived, by, signed.signature());
    }

    private RequestSignature.Request with(String method, String authority, String path, String query, long counter) {
        return new RequestSignature.Request(method, authority, path, query, request.contentDigest(), counter);
    }
}
