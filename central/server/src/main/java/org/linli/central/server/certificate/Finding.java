package org.linli.central.server.certificate;

import java.time.Instant;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateOutcome;

/** What came of verifying a certificate. Says of nobody more than the page may show. */
public sealed interface Finding {
    /**
     * What the book has.
     *
     * @param pages of the document
     * @param outcome what the terminal told of the paper
     */
    record Entry(
            CertificateKind kind,
            String number,
            String maskedName,
            Instant issuedAt,
            int pages,
            Optional<CertificateOutcome> outcome) {}

    /** The code is of this certificate. Nothing is proven of the paper that carries it. */
    record CodeKnown(Entry entry) implements Finding {}

    /** No certificate has it. */
    record CodeUnknown() implements Finding {}

    /** The check characters do not fit. */
    record CodeMistyped() implements Finding {}

    /** It has not even the form of one. */
    record NotACode() implements Finding {}

    /** The file is this certificate, byte for byte. */
    record FileGenuine(Entry entry) implements Finding {}

    record FileRefused(Why why) implements Finding {}

    /** Nothing is told to this address before then. */
    record TooOften(Instant until) implements Finding {}

    /** Why a file is not what central issued. */
    enum Why {
        NOT_A_PDF,
        NOT_SIGNED,
        /** The bytes are not those that were signed. */
        ALTERED,
        /** All that was signed is there, and something after it. */
        ADDED_TO,
        FOREIGN_SIGNER,
        /** The signer's certificate was not valid when it signed. */
        SIGNER_EXPIRED,
        /** Well signed, and never issued. */
        NOT_IN_BOOK,
        TOO_LARGE
    }
}
