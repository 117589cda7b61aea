package org.linli.central.api.certificate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.CertificateId;

/**
 * How a certificate stands in central's book. Says nothing of whose it is.
 *
 * @param outcome empty until the terminal has told
 * @param pages so many came out for certain
 */
public record CertificateStanding(
        CertificateId id, CertificateKind kind, String number, Optional<CertificateOutcome> outcome, int pages) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{8}-[0-9]{6,9}-[0-9]");

    public CertificateStanding {
        Limits.form(number, "number", NUMBER);
        if (pages < 0 || pages > IssuedCertificate.MOST_PAGES) {
            throw new IllegalArgumentException("pages must be 0 to " + IssuedCertificate.MOST_PAGES);
        }
    }
}
