package org.linli.central.api.signing;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.signing.SignatureBase.Component;

/** How a terminal signs a request, and how central checks it. */
public final class RequestSignature {
    /** The field that carries the terminal's rising counter. */
    public static final String COUNTER_FIELD = "Linli-Counter";

    private static final String COVERED =
            "(\"@method\" \"@authority\" \"@path\" \"@query\" \"content-digest\" \"linli-counter\")";
    private static final Pattern INPUT = Pattern.compile(Pattern.quote(MessageSignature.LABEL + "=" + COVERED)
            + ";created=([0-9]{1,12});nonce=\"([A-Za-z0-9_-]{22})\";keyid=\"([A-Za-z0-9_-]{4,64})\""
            + ";alg=\"ed25519\";tag=\"linli-request\"");

    private RequestSignature() {}

    /**
     * What is signed of a request.
     *
     * @param authority host and port as the Host field has them, lower case, without the default port
     * @param query without its question mark; empty when there is none
     * @param contentDigest the Content-Digest field, of the empty body too
     * @param counter rises with every request of a terminal
     */
    public record Request(
            String method, String authority, String path, String query, String contentDigest, long counter) {}

    /**
     * Who signed when.
     *
     * @param createdSeconds seconds since 1970, by the signer's idea of central's time
     * @param nonce 16 random bytes, base64url
     * @param keyId the terminal's id, or its public key while it is being enrolled
     */
    public record Signer(long createdSeconds, String nonce, String keyId) {}

    public static MessageSignature sign(PrivateKey key, Request request, Signer signer) {
        var base = base(request, signer);
        return MessageSignature.of(base, Ed25519.sign(key, base.bytes()));
    }

    /** Reads the Signature-Input field; empty when it is not the one form this API allows. */
    public static Optional<Signer> signer(String inputField) {
        var match = INPUT.matcher(inputField);
        return match.matches()
                ? Optional.of(new Signer(Long.parseLong(match.group(1)), match.group(2), match.group(3)))
                : Optional.empty();
    }

    public static boolean verify(PublicKey key, Request request, Signer signer, String signatureField) {
        var base = base(request, signer);
        return new MessageSignature(base.input(), signatureField)
                .signatureBytes()
                .filter(bytes -> Ed25519.verify(key, base.bytes(), bytes))
                .isPresent();
    }

    private static SignatureBase base(Request request, Signer signer) {
        return new SignatureBase(
                List.of(
                        Component.of("@method", request.method()),
                        Component.of("@authority", request.authority()),
                        Component.of("@path", request.path()),
                        Component.of("@query", "?" + request.query()),
                        Component.of("content-digest", request.contentDigest()),
                        Component.of("linli-counter", Long.toString(request.counter()))),
                ";created=" + signer.createdSeconds() + ";nonce=\"" + signer.nonce() + "\";keyid=\"" + signer.keyId()
                        + "\";alg=\"ed25519\";tag=\"linli-request\"");
    }
}
