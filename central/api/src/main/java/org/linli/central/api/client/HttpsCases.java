package org.linli.central.api.client;

import java.time.Duration;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.RequestSeal.Ask;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.FoundCases;
import org.linli.central.api.matter.PhotoAddress;
import org.linli.central.api.matter.PhotoBoxOrder;
import org.linli.central.api.matter.PhotoCount;
import org.linli.central.api.matter.PhotoKeeping;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.ReportMenu;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.matter.SlipSearch;

/** The window for cases, over HTTPS. */
final class HttpsCases implements CasesWindow {
    private final HttpsCentral central;

    HttpsCases(HttpsCentral central) {
        this.central = central;
    }

    @Override
    public Answer<FoundCases> of(CertificateApplicant who, Duration within) {
        return central.call(Ask.post("/v1/cases/search", who), FoundCases.class, within);
    }

    @Override
    public Answer<CaseView> bySlip(SlipSearch slip, Duration within) {
        return central.call(Ask.post("/v1/cases/by-slip", slip), CaseView.class, within);
    }

    @Override
    public Answer<CaseView> remind(ReminderOrder order, Duration within) {
        return central.call(Ask.post("/v1/cases/reminders", order), CaseView.class, within);
    }

    @Override
    public Answer<ReportMenu> reportMenu(Duration within) {
        return central.call(Ask.get("/v1/reports/menu"), ReportMenu.class, within);
    }

    @Override
    public Answer<CaseView> report(ReportOrder order, Duration within) {
        return central.call(Ask.post("/v1/reports", order), CaseView.class, within);
    }

    @Override
    public Answer<PhotoAddress> openPhotos(PhotoBoxOrder order, Duration within) {
        return central.call(Ask.post("/v1/reports/photos", order), PhotoAddress.class, within);
    }

    @Override
    public Answer<PhotoCount> lookAtPhotos(PhotoBoxOrder order, Duration within) {
        return central.call(Ask.post("/v1/reports/photos/look", order), PhotoCount.class, within);
    }

    @Override
    public Answer<PhotoCount> keepPhotos(PhotoKeeping keeping, Duration within) {
        return central.call(Ask.post("/v1/reports/photos/keep", keeping), PhotoCount.class, within);
    }

    @Override
    public Answer<PhotoCount> erasePhotos(PhotoBoxOrder order, Duration within) {
        return central.call(Ask.post("/v1/reports/photos/erase", order), PhotoCount.class, within);
    }
}
