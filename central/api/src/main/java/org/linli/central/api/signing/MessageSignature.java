package org.linli.central.api.signing;

import java.util.Base64;
import java.util.Optional;

/**
 * The two fields a signed message carries.
 *
 * @param input the value of Signature-Input
 * @param signature the value of Signature
 */
public record MessageSignature(String input, String signature) {
    public static final String INPUT_FIELD = "Signature-Input";
    public static final String FIELD = "Signature";

    /** The one label messages of this API use. */
    static final String LABEL = "linli";

    static MessageSignature of(SignatureBase base, byte[] signature) {
        return new MessageSignature(
                LABEL + "=" + base.input(), LABEL + "=:" + Base64.getEncoder().encodeToString(signature) + ":");
    }

    /** The signature as RFC 8941 writes a byte sequence: {@code :base64:}. Empty when the field has another form. */
    Optional<String> byteSequence() {
        return byteSequence(signature);
    }

    static Optional<String> byteSequence(String signatureField) {
        String head = LABEL + "=";
        boolean wellFormed = signatureField.startsWith(head + ":")
                && signatureField.endsWith(":")
                && signatureField.length() > head.length() + 2
                && signatureField.indexOf(',') < 0;
        return wellFormed ? Optional.of(signatureField.substring(head.length())) : Optional.empty();
    }

    Optional<byte[]> signatureBytes() {
        return byteSequence().flatMap(sequence -> {
            try {
                return Optional.of(Base64.getDecoder().decode(sequence.substring(1, sequence.length() - 1)));
            } catch (IllegalArgumentException notBase64) {
                return Optional.empty();
            }
        });
    }
}
