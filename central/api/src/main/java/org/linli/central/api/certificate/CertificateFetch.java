package org.linli.central.api.certificate;

/** Asks for the document of a certificate that was issued at this terminal, again. Issues nothing. */
public record CertificateFetch(CertificateApplicant applicant) {
    @Override
    public String toString() {
        return "CertificateFetch[hidden]";
    }
}
