package org.linli.central.api.client;

import java.time.Duration;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.RequestSeal.Ask;
import org.linli.central.api.record.HousingFundStatement;
import org.linli.central.api.record.InsuranceStatement;
import org.linli.central.api.record.MedicalStatement;
import org.linli.central.api.record.PensionStatement;
import org.linli.central.api.record.SubsidyStatement;

/** Records over HTTPS. */
final class HttpsRecords implements RecordsWindow {
    private static final String RECORDS = "/v1/records/";

    private final Asking central;

    /** How a request is signed and its answer believed. */
    interface Asking {
        <T> Answer<T> call(Ask ask, Class<T> type, Duration within);
    }

    HttpsRecords(Asking central) {
        this.central = central;
    }

    @Override
    public Answer<PensionStatement> pension(CertificateApplicant who, Duration within) {
        return central.call(Ask.post(RECORDS + "pension", who), PensionStatement.class, within);
    }

    @Override
    public Answer<MedicalStatement> medical(CertificateApplicant who, Duration within) {
        return central.call(Ask.post(RECORDS + "medical", who), MedicalStatement.class, within);
    }

    @Override
    public Answer<HousingFundStatement> housingFund(CertificateApplicant who, Duration within) {
        return central.call(Ask.post(RECORDS + "housing-fund", who), HousingFundStatement.class, within);
    }

    @Override
    public Answer<SubsidyStatement> subsidies(CertificateApplicant who, Duration within) {
        return central.call(Ask.post(RECORDS + "subsidies", who), SubsidyStatement.class, within);
    }

    @Override
    public Answer<InsuranceStatement> insurance(CertificateApplicant who, Duration within) {
        return central.call(Ask.post(RECORDS + "insurance", who), InsuranceStatement.class, within);
    }
}
