package org.linli.central.server.certificate;

import static org.linli.central.api.certificate.CertificateDetail.ADDRESS;
import static org.linli.central.api.certificate.CertificateDetail.COMMUNITY;
import static org.linli.central.api.certificate.CertificateDetail.DRAWN_FROM;
import static org.linli.central.api.certificate.CertificateDetail.HOLDER;
import static org.linli.central.api.certificate.CertificateDetail.ID_NUMBER;
import static org.linli.central.api.certificate.CertificateDetail.ISSUER;
import static org.linli.central.api.certificate.CertificateDetail.MONTHS;
import static org.linli.central.api.certificate.CertificateDetail.PAYER;
import static org.linli.central.api.certificate.CertificateDetail.PERIOD;
import static org.linli.central.api.certificate.CertificateDetail.SCHEME;
import static org.linli.central.api.certificate.CertificateDetail.SINCE;
import static org.linli.central.api.certificate.CertificateDetail.STANDING;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateLine;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.community.MedicalRecord;
import org.linli.central.server.community.PensionRecord;
import org.linli.central.server.community.Residence;

/**
 * What a certificate says, in a few lines to be read on a screen before it is printed. Others can see that screen: the
 * name, the number and the door are masked. Pure.
 */
final class Excerpt {
    /** The door: the last figures of a postal line and what stands behind them. */
    private static final Pattern DOOR = Pattern.compile("[0-9]+[^0-9]*$");

    private Excerpt() {}

    /** @param issuer as it signs the paper */
    static List<CertificateLine> of(CertificateKind kind, Dossier of, String issuer) {
        var lines = new ArrayList<CertificateLine>();
        lines.add(new CertificateLine(HOLDER, of.person().maskedName()));
        lines.add(new CertificateLine(ID_NUMBER, of.person().maskedIdNumber()));
        switch (kind) {
            case RESIDENCE -> of.residence().ifPresent(home -> residence(lines, of, home));
            case SOCIAL_INSURANCE -> of.pension().ifPresent(record -> pension(lines, record));
            case MEDICAL_INSURANCE -> of.medical().ifPresent(record -> medical(lines, record));
        }
        lines.add(new CertificateLine(ISSUER, issuer));
        return List.copyOf(lines);
    }

    private static void residence(List<CertificateLine> lines, Dossier of, Residence home) {
        lines.add(new CertificateLine(
                ADDRESS, DOOR.matcher(home.address()).replaceFirst("").strip() + " ***"));
        lines.add(new CertificateLine(SINCE, Wording.words(home.since())));
        lines.add(new CertificateLine(STANDING, Wording.standing(home.standing())));
        lines.add(new CertificateLine(
                COMMUNITY, of.community().street() + of.community().name()));
    }

    private static void pension(List<CertificateLine> lines, PensionRecord record) {
        lines.add(new CertificateLine(SCHEME, Wording.scheme(record.scheme())));
        lines.add(new CertificateLine(
                PERIOD,
                Wording.words(record.years().getLast().from()) + " 至 "
                        + Wording.words(record.years().getFirst().to())));
        lines.add(new CertificateLine(MONTHS, Integer.toString(record.months())));
        lines.add(new CertificateLine(PAYER, record.years().getFirst().payer()));
        record.drawnFrom().ifPresent(month -> lines.add(new CertificateLine(DRAWN_FROM, Wording.words(month))));
    }

    private static void medical(List<CertificateLine> lines, MedicalRecord record) {
        lines.add(new CertificateLine(SCHEME, Wording.scheme(record.scheme())));
        lines.add(new CertificateLine(
                PERIOD,
                record.years().getLast().year() + "年度 至 "
                        + record.years().getFirst().year() + "年度"));
        lines.add(new CertificateLine(
                MONTHS,
                Integer.toString(record.years().stream()
                        .mapToInt(MedicalRecord.Year::months)
                        .sum())));
        lines.add(new CertificateLine(PAYER, record.years().getFirst().payer()));
    }
}
