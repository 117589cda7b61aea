package org.linli.central.api.certificate;

/** What is certified. */
public enum CertificateKind {
    /** 居住证明: who lives where, since when. */
    RESIDENCE,
    /** 社会保险参保证明: what was paid for a pension, by whom, for how many months. */
    SOCIAL_INSURANCE,
    /** 医保参保缴费证明: how somebody is insured against illness, year by year. */
    MEDICAL_INSURANCE
}
