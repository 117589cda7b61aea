package org.linli.central.api.client;

import java.time.Duration;
import org.linli.central.api.certificate.CertificateApplicant;
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

/** Central's window for cases, as an enrolled terminal sees it. Safe from any thread; every call blocks as central's do. */
public interface CasesWindow {
    /** For a model of central that has no cases: nothing was sent. */
    CasesWindow NONE = new CasesWindow() {
        @Override
        public Answer<FoundCases> of(CertificateApplicant who, Duration within) {
            return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
        }

        @Override
        public Answer<CaseView> bySlip(SlipSearch slip, Duration within) {
            return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
        }

        @Override
        public Answer<CaseView> remind(ReminderOrder order, Duration within) {
            return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
        }

        @Override
        public Answer<ReportMenu> reportMenu(Duration within) {
            return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
        }

        @Override
        public Answer<CaseView> report(ReportOrder order, Duration within) {
            return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
        }
    };

    /** What this person has under way. Refused with {@code bill.resident-unknown} and {@code phone.pass-over}. */
    Answer<FoundCases> of(CertificateApplicant who, Duration within);

    /**
     * How the case of this slip stands: no names, no words of the office. Refused with {@code case.unknown}, and after five
     * unknown ones within ten minutes with {@code bill.too-many-unknown}, whose {@code until} says when to come again.
     */
    Answer<CaseView> bySlip(SlipSearch slip, Duration within);

    /**
     * Has the office reminded. The same order again is answered the same and reminds nobody twice. Refused with {@code
     * case.unknown} where this person has no such case, with {@code case.not-overdue}, and with {@code
     * case.reminded-today}.
     */
    Answer<CaseView> remind(ReminderOrder order, Duration within);

    /** What can be reported, and where. */
    Answer<ReportMenu> reportMenu(Duration within);

    /**
     * Hands a problem in; from then on it is a case. The same order again is answered the same and is handed in once. Refused
     * with {@code report.not-so} for a category, trouble or place that the menu does not have, {@code report.name-wanted}
     * where the category asks who reports, {@code report.differs}, {@code report.too-often}, {@code photo.gone}, and as
     * {@link #of} is.
     */
    Answer<CaseView> report(ReportOrder order, Duration within);

    /**
     * Opens the photos for one report to a phone, or opens them again under another address; a terminal has one such box, and
     * another one erases the one before. Refused with {@code photo.too-often}. Of this and what follows: a model of central
     * that has no photos sends nothing.
     */
    default Answer<PhotoAddress> openPhotos(PhotoBoxOrder order, Duration within) {
        return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
    }

    /** How many have come. Refused with {@code photo.gone}. */
    default Answer<PhotoCount> lookAtPhotos(PhotoBoxOrder order, Duration within) {
        return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
    }

    /** Takes photos back out. Refused with {@code photo.gone}. */
    default Answer<PhotoCount> keepPhotos(PhotoKeeping keeping, Duration within) {
        return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
    }

    /** Erases them all, and their address; there being none is as good. */
    default Answer<PhotoCount> erasePhotos(PhotoBoxOrder order, Duration within) {
        return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
    }
}
