package org.linli.central.api.signing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerSignatureTest {
    private static final String REQUEST = "linli=:AAAA:";
    private static final String KEY_ID = "central-1";

    private final java.security.KeyPair pair = Ed25519.newPair();
    private final AnswerSignature.Answer answer = new AnswerSignature.Answer(
            200, ContentDigest.of(new byte[3]), "application/json", 1_795_226_640_123L, Optional.of(REQUEST));
    private final MessageSignature signed = AnswerSignature.sign(pair.getPrivate(), KEY_ID, answer);

    @Test
    void holdsForTheAnswerItWasMadeFor() {
        assertTrue(AnswerSignature.verify(pair.getPublic(), KEY_ID, answer, signed));
    }

    @Test
    void cannotBeReplayedForAnotherRequest() {
        assertFalse(verifies(200, 1_795_226_640_123L, "application/json", Optional.of("linli=:BBBB:")));
        assertFalse(verifies(200, 1_795_226_640_123L, "application/json", Optional.empty()));
    }

    @Test
    void failsWhenAnySignedPartDiffers() {
        assertFalse(verifies(201, 1_795_226_640_123L, "application/json", Optional.of(REQUEST)));
        assertFalse(verifies(200, 1_795_226_640_124L, "application/json", Optional.of(REQUEST)));
        assertFalse(verifies(200, 1_795_226_640_123L, "application/problem+json", Optional.of(REQUEST)));
        assertFalse(AnswerSignature.verify(pair.getPublic(), "central-2", answer, signed));
        assertFalse(AnswerSignature.verify(Ed25519.newPair().getPublic(), KEY_ID, answer, signed));
    }

    private boolean verifies(int status, long millis, String type, Optional<String> request) {
        return AnswerSignature.verify(
                pair.getPublic(),
                KEY_ID,
                new AnswerSignature.Answer(status, answer.contentDigest(), type, millis, request),
                signed);
    }
}
