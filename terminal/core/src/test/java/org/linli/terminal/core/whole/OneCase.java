package org.linli.terminal.core.whole;

import java.time.Duration;
import java.util.List;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.CasesWindow;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.FoundCases;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.ReportMenu;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.matter.SlipSearch;
import org.linli.central.api.wire.ProblemKind;

/** A central with one case under way, whoever asks. */
record OneCase(CaseView view) implements CasesWindow {
    @Override
    public Answer<FoundCases> of(CertificateApplicant who, Duration within) {
        return new Answer.Answered<>(new FoundCases("王*芳", List.of(view)));
    }

    @Override
    public Answer<CaseView> bySlip(SlipSearch slip, Duration within) {
        return new Answer.Answered<>(view);
    }

    @Override
    public Answer<CaseView> remind(ReminderOrder order, Duration within) {
        return new Answer.Answered<>(view);
    }

    @Override
    public Answer<ReportMenu> reportMenu(Duration within) {
        return new Answer.Refused<>(ProblemKind.CASE_UNKNOWN.problem());
    }

    @Override
    public Answer<CaseView> report(ReportOrder order, Duration within) {
        return new Answer.Refused<>(ProblemKind.CASE_UNKNOWN.problem());
    }
}
