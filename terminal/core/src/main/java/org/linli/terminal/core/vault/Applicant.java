package org.linli.terminal.core.vault;

import java.util.Optional;
import java.util.function.Consumer;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;

/**
 * Whoever stands here and asks for what is theirs, as central knows people: by the card that was laid, or by the phone that was proven
 * here. Owned by the session's thread.
 */
public final class Applicant {
    private static final Code GONE = Code.of("session.late");
    private static final Code NOT_SERVED = Code.of("idcard.not-served");

    private Applicant() {}

    /** Empty when the vault has nothing of them any more, or a number whose holder is served at the window. */
    public static Optional<CertificateApplicant> of(Personal who, Vault vault) {
        return ShownCard.of(who, vault)
                .map(CertificateApplicant::of)
                .or(() -> vault.open(who, PhoneInHand.class)
                        .flatMap(PhoneInHand::pass)
                        .map(CertificateApplicant::ofPass));
    }

    /** Asks for them, on this thread; where nobody can be named, the reply says why. */
    public static void asks(
            Personal who, Vault vault, Consumer<Outcome> reply, Consumer<CertificateApplicant> question) {
        of(who, vault).ifPresentOrElse(question, () -> reply.accept(missing(who, vault)));
    }

    /** Why nobody can be named by this. */
    public static Outcome missing(Personal who, Vault vault) {
        return new Outcome.NotDone(vault.holds(who) ? NOT_SERVED : GONE);
    }
}
