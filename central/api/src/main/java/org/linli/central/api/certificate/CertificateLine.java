package org.linli.central.api.certificate;

import org.linli.central.api.form.Limits;

/**
 * One line of what a certificate says, for a screen that others can see: names, numbers and addresses are masked. The words
 * are those of the paper, in Chinese.
 */
public record CertificateLine(CertificateDetail detail, String words) {
    public CertificateLine {
        Limits.text(words, "words", 1, 120);
    }
}
