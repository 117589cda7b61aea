package org.linli.central.api.signing;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.signing.SignatureBase.Component;

/**
 * How central signs an answer, and how a terminal checks it. The signature covers the request's signature, and with it
 * the request's nonce: an answer recorded yesterday, or made for another request, does not verify.
 */
public final class AnswerSignature {
    /** The field that carries central's time in milliseconds since 1970. */
    public static final String TIME_FIELD = "Linli-Time";

    private AnswerSignature() {}

    /**
     * What is signed of an answer.
     *
     * @param contentDigest the Content-Digest field
     * @param requestSignature the Signature field of the request, when it had one
     */
    public record Answer(
            int status, String contentDigest, String contentType, long timeMillis, Optional<String> requestSignature) {}

    public static MessageSignature sign(PrivateKey key, String keyId, Answer answer) {
        var base = base(answer, keyId);
        return MessageSignature.of(base, Ed25519.sign(key, base.bytes()));
    }

    /** True only when both fields are exactly what the holder of the key writes for this answer. */
    public static boolean verify(PublicKey key, String keyId, Answer answer, MessageSignature fields) {
        var base = base(answer, keyId);
        return fields.input().equals(MessageSignature.LABEL + "=" + base.input())
                && fields.signatureBytes()
                        .filter(bytes -> Ed25519.verify(key, base.bytes(), bytes))
                        .isPresent();
    }

    private static SignatureBase base(Answer answer, String keyId) {
        var covered = new ArrayList<>(List.of(
                Component.of("@status", Integer.toString(answer.status())),
                Component.of("content-digest", answer.contentDigest()),
                Component.of("content-type", answer.contentType()),
                Component.of("linli-time", Long.toString(answer.timeMillis()))));
        answer.requestSignature()
                .flatMap(MessageSignature::byteSequence)
                .ifPresent(bytes ->
                        covered.add(new Component("\"signature\";req;key=\"" + MessageSignature.LABEL + "\"", bytes)));
        return new SignatureBase(
                List.copyOf(covered),
                ";created=" + answer.timeMillis() / 1000 + ";keyid=\"" + keyId
                        + "\";alg=\"ed25519\";tag=\"linli-answer\"");
    }
}
