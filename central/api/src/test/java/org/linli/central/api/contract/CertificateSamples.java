package org.linli.central.api.contract;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.certificate.CertificateChoice;
import org.linli.central.api.certificate.CertificateChoices;
import org.linli.central.api.certificate.CertificateDetail;
import org.linli.central.api.certificate.CertificateFetch;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateLine;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.certificate.CertificateStanding;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.id.CertificateId;
import org.linli.central.api.known.CardShown;
import org.linli.foundation.code.Code;

/** One record of each kind of a certificate on paper. */
final class CertificateSamples {
    private static final Instant AT = Instant.parse("2026-11-21T02:24:00Z");
    private static final CertificateId ID = new CertificateId("JrQLj5P_89iXES9-vFgrIy");
    private static final String NUMBER = "20261121-000042-7";

    private CertificateSamples() {}

    static List<Record> messages() {
        var byCard = CertificateApplicant.of(CardShown.of(Samples.identity()));
        var byPhone = CertificateApplicant.ofPass("JrQLj5P_89iXES9-vFgrIy");
        return List.of(
                byCard,
                byPhone,
                new CertificateChoices(
                        "*芳",
                        List.of(
                                new CertificateChoice(CertificateKind.RESIDENCE, Optional.empty()),
                                new CertificateChoice(
                                        CertificateKind.SOCIAL_INSURANCE,
                                        Optional.of(Code.of("certificate.no-record"))))),
                new CertificateOrder(ID, CertificateKind.MEDICAL_INSURANCE, byCard),
                new CertificateFetch(byPhone),
                new IssuedCertificate(
                        ID,
                        CertificateKind.RESIDENCE,
                        NUMBER,
                        "*芳",
                        "7K3D-9QWX-T0M5",
                        URI.create("https://127.0.0.1:8443/v/JrQLj5P_89iXES9-vFgrIy"),
                        List.of(new CertificateLine(CertificateDetail.HOLDER, "*芳")),
                        1,
                        AT,
                        AT,
                        "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs",
                        "JVBERi0xLjcK".repeat(9)),
                new CertificateReport(CertificateOutcome.PRINT_UNKNOWN, 0),
                new CertificateStanding(ID, CertificateKind.RESIDENCE, NUMBER, Optional.empty(), 0),
                new CertificateStanding(
                        ID, CertificateKind.RESIDENCE, NUMBER, Optional.of(CertificateOutcome.PRINTED), 2));
    }
}
