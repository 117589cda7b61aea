package org.linli.central.api.certificate;

/** What became of the paper. */
public enum CertificateOutcome {
    /** Proven by the printer. */
    PRINTED,
    /** Sent, and no proof came back. */
    PRINT_UNKNOWN,
    /** Proven that no whole certificate came out. */
    NOT_PRINTED
}
