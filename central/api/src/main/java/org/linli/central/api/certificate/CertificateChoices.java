package org.linli.central.api.certificate;

import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * What can be certified of one person.
 *
 * @param choices every kind, once
 */
public record CertificateChoices(String maskedName, List<CertificateChoice> choices) {
    public CertificateChoices {
        Limits.text(maskedName, "maskedName", 1, 60);
        choices = Limits.list(choices, "choices", 1, 20);
    }
}
