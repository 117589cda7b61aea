package org.linli.terminal.core.record;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.vault.Applicant;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.record.Registers;
import org.linli.terminal.journey.record.Registers.Found;

/** Asks what registers say of whoever was proven here. Called on the session's thread; replies on another. */
public final class RecordDesk {
    /** The journey waits a little longer than the link, so that the link's own reason arrives. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private static final Code GONE = Code.of("session.late");

    private final Central central;
    private final Executor blocking;

    /** @param blocking runs each question on a thread that may wait */
    public RecordDesk(Central central, Executor blocking) {
        this.central = central;
        this.blocking = blocking;
    }

    public void ask(Registers.Question question, Vault vault, Duration within, Consumer<Outcome> reply) {
        switch (question) {
            case Registers.Open open -> open(open, vault, reply);
            case Registers.Find find -> find(find, vault, within, reply);
        }
    }

    /** A folder for what will be found of somebody whom central can know. */
    private static void open(Registers.Open open, Vault vault, Consumer<Outcome> reply) {
        Applicant.asks(
                open.who(),
                vault,
                reply,
                who -> reply.accept(
                        new Outcome.Done(new Registers.Opened(vault.put(Personal.Kind.RECORDS, new RecordFolder())))));
    }

    private void find(Registers.Find find, Vault vault, Duration within, Consumer<Outcome> reply) {
        var who = Applicant.of(find.who(), vault);
        var folder = vault.open(find.folder(), RecordFolder.class);
        if (who.isEmpty() || folder.isEmpty()) {
            reply.accept(new Outcome.NotDone(GONE));
            return;
        }
        blocking.execute(() -> {
            var told = ask(find.kind(), who.get(), within.minus(MARGIN));
            if (told instanceof Outcome.Done(Found found)) {
                folder.get().keep(found);
            }
            reply.accept(told);
        });
    }

    private Outcome ask(Registers.Kind kind, CertificateApplicant who, Duration within) {
        var window = central.records();
        return switch (kind) {
            case PENSION -> told(window.pension(who, within), Statements::of);
            case MEDICAL -> told(window.medical(who, within), Statements::of);
            case HOUSING_FUND -> told(window.housingFund(who, within), Statements::of);
            case SUBSIDIES -> told(window.subsidies(who, within), Statements::of);
            case INSURANCE -> told(window.insurance(who, within), Statements::of);
        };
    }

    private static <T> Outcome told(Answer<T> answer, Function<T, Found> found) {
        return switch (answer) {
            case Answer.Answered<T> answered -> new Outcome.Done(found.apply(answered.value()));
            case Answer.Refused<T> refused ->
                new Outcome.NotDone(refused.problem().code());
            case Answer.Unknown<T> unknown -> new Outcome.Unknown(unknown.why());
            case Answer.NotSent<T> unsent -> new Outcome.NotDone(unsent.why());
        };
    }
}
