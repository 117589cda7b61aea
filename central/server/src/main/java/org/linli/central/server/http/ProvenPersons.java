package org.linli.central.server.http;

import java.util.Optional;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.biller.DemoBillers;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.known.PhoneCodes;
import org.linli.central.server.ledger.Decision;

/** Who stands at a terminal: the card that was laid, or the holder of the phone that was proven at this very terminal. */
final class ProvenPersons {
    private final DemoBillers register;
    private final PhoneCodes phones;

    ProvenPersons(DemoBillers register, PhoneCodes phones) {
        this.register = register;
        this.phones = phones;
    }

    /** Empty when the phone was proven too long ago, or elsewhere. */
    Optional<CardShown> shown(CertificateApplicant applicant, TerminalId terminal) {
        return applicant
                .card()
                .or(() -> applicant
                        .pass()
                        .flatMap(pass -> phones.holderOf(pass, terminal))
                        .map(CardShown::of));
    }

    /** Empty when the register has nobody of exactly this name and number. */
    Optional<Dossier> dossier(CardShown who) {
        return register.dossier(who);
    }

    Decision<Dossier> dossier(CertificateApplicant applicant, TerminalId terminal) {
        var shown = shown(applicant, terminal);
        if (shown.isEmpty()) {
            return Decision.denied(ProblemKind.PHONE_PASS_OVER);
        }
        return dossier(shown.get())
                .<Decision<Dossier>>map(Decision::granted)
                .orElseGet(() -> Decision.denied(ProblemKind.RESIDENT_UNKNOWN));
    }
}
