package org.linli.central.api.client;

import java.time.Duration;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.record.HousingFundStatement;
import org.linli.central.api.record.InsuranceStatement;
import org.linli.central.api.record.MedicalStatement;
import org.linli.central.api.record.PensionStatement;
import org.linli.central.api.record.SubsidyStatement;

/**
 * What registers say of whoever was proven at this terminal, each asked by itself: one that is slow or down says so alone.
 * Nobody is told anything of somebody else, not of a member of the same household either.
 *
 * <p>Every call is refused with {@code bill.resident-unknown}, {@code phone.pass-over} and, where the register has nothing
 * under this name, {@code record.none}; and is unknown with {@code record.source-slow} or {@code record.source-down}.
 * Threads and deadlines as in {@link Central}.
 */
public interface RecordsWindow {
    /** What a model of central answers that keeps no records: nothing was sent. */
    RecordsWindow CLOSED = new RecordsWindow() {};

    /** 养老金: what is paid each month, and until when the entitlement is confirmed. */
    default Answer<PensionStatement> pension(CertificateApplicant who, Duration within) {
        return notAsked();
    }

    /** 医保: the personal account and who paid what at each visit. */
    default Answer<MedicalStatement> medical(CertificateApplicant who, Duration within) {
        return notAsked();
    }

    /** 公积金: the balance and what came and went. */
    default Answer<HousingFundStatement> housingFund(CertificateApplicant who, Duration within) {
        return notAsked();
    }

    /** 补贴: what is granted, and what was paid of it. */
    default Answer<SubsidyStatement> subsidies(CertificateApplicant who, Duration within) {
        return notAsked();
    }

    /** 参保记录: which insurances since when, and who paid in. */
    default Answer<InsuranceStatement> insurance(CertificateApplicant who, Duration within) {
        return notAsked();
    }

    private static <T> Answer<T> notAsked() {
        return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
    }
}
