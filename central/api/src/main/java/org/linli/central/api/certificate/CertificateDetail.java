package org.linli.central.api.certificate;

/** What a line of a certificate is about. */
public enum CertificateDetail {
    HOLDER,
    ID_NUMBER,
    ADDRESS,
    /** Since when somebody lives there. */
    SINCE,
    /** As what: owner, tenant, family. */
    STANDING,
    COMMUNITY,
    /** Of two insurances, which. */
    SCHEME,
    /** From the first month on record to the last. */
    PERIOD,
    /** How many months are paid in all. */
    MONTHS,
    /** Who paid the latest months. */
    PAYER,
    /** The first month of a pension. */
    DRAWN_FROM,
    ISSUER
}
