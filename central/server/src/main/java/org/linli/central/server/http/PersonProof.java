package org.linli.central.server.http;

import java.util.Optional;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.biller.DemoBillers;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.known.PhoneCodes;
import org.linli.central.server.ledger.Decision;

/** Who stands at a terminal: the card that was laid there, or the holder of the phone that was proven there. */
final class PersonProof {
    private final DemoBillers register;
    private final PhoneCodes phones;

    PersonProof(DemoBillers register, PhoneCodes phones) {
        this.register = register;
        this.phones = phones;
    }

    Decision<Dossier> who(Optional<CardShown> card, Optional<String> pass, TerminalId terminal) {
        Optional<CardShown> shown = card.or(
                () -> pass.flatMap(each -> phones.holderOf(each, terminal)).map(CardShown::of));
        if (shown.isEmpty()) {
            return Decision.denied(ProblemKind.PHONE_PASS_OVER);
        }
        return register.dossier(shown.get())
                .<Decision<Dossier>>map(Decision::granted)
                .orElseGet(() -> Decision.denied(ProblemKind.RESIDENT_UNKNOWN));
    }
}
