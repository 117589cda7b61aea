package org.linli.central.api.certificate;

import org.linli.central.api.id.CertificateId;

/** Asks for one certificate. The same again is answered the same, byte for byte, as long as central keeps it. */
public record CertificateOrder(CertificateId id, CertificateKind kind, CertificateApplicant applicant) {
    @Override
    public String toString() {
        return "CertificateOrder[" + kind + ", hidden]";
    }
}
