package org.linli.central.api.certificate;

/**
 * What came out of the printer.
 *
 * @param pages so many came out for certain; all of them with PRINTED
 */
public record CertificateReport(CertificateOutcome outcome, int pages) {
    public CertificateReport {
        if (pages < 0 || pages > IssuedCertificate.MOST_PAGES) {
            throw new IllegalArgumentException("pages must be 0 to " + IssuedCertificate.MOST_PAGES);
        }
        if (outcome == CertificateOutcome.PRINTED && pages == 0) {
            throw new IllegalArgumentException("pages must say how many were printed");
        }
    }
}
