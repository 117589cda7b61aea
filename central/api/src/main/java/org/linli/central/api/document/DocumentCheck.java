package org.linli.central.api.document;

import java.time.Instant;

/** Says what the signature in a document proves. Safe from any thread; takes some ten milliseconds, the first time longer. */
@FunctionalInterface
public interface DocumentCheck {
    /** Trusts nobody. */
    DocumentCheck NONE = (file, now) -> Seen.FOREIGN_SIGNER;

    /**
     * Of a document that was signed just now.
     *
     * @param now the signer must be valid at this time too, whatever time the document claims
     */
    Seen check(byte[] file, Instant now);

    /** What was found; only {@link #WHOLE} speaks for the file. */
    enum Seen {
        /** The bytes are those that were signed, all of them, by this central, with a certificate that was valid. */
        WHOLE,
        NOT_A_PDF,
        NOT_SIGNED,
        ALTERED,
        ADDED_TO,
        FOREIGN_SIGNER,
        SIGNER_EXPIRED
    }
}
