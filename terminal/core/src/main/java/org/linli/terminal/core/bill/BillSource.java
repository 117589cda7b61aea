package org.linli.terminal.core.bill;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.BillId;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;

/** Finds the bills of whoever a card names. */
public final class BillSource {
    /** The journey waits a little longer than the link, so that the link's own reason arrives. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private static final Code CARD_GONE = Code.of("session.late");
    private static final Code NOT_SERVED = Code.of("idcard.not-served");

    private final Central central;
    private final Executor blocking;
    private final DueBills dueBills;

    /**
     * @param blocking runs each search on a thread that may wait
     * @param openHere bills that an attempt of this terminal holds: shown as being paid, whatever central says
     */
    public BillSource(Central central, Executor blocking, Predicate<BillId> openHere) {
        this.central = central;
        this.blocking = blocking;
        this.dueBills = new DueBills(openHere);
    }

    /** Called on the session's thread; replies on another. */
    public void find(Personal card, Vault vault, Duration within, Consumer<Outcome> reply) {
        var identity = vault.open(card, IdentityOnCard.class);
        if (identity.isEmpty()) {
            reply.accept(new Outcome.NotDone(CARD_GONE));
            return;
        }
        var search = search(identity.get());
        if (search.isEmpty()) {
            reply.accept(new Outcome.NotDone(NOT_SERVED));
            return;
        }
        blocking.execute(() -> reply.accept(told(central.searchBills(search.get(), within.minus(MARGIN)))));
    }

    /** Central knows people by the number of a citizen's card; a card with another kind of number is served at the window. */
    private static Optional<BillSearch> search(IdentityOnCard card) {
        try {
            return Optional.of(new BillSearch(new Identity(card.number(), card.name())));
        } catch (IllegalArgumentException otherNumber) {
            return Optional.empty();
        }
    }

    private Outcome told(Answer<FoundBills> answer) {
        return switch (answer) {
            case Answer.Answered<FoundBills> answered -> new Outcome.Done(found(answered.value()));
            case Answer.Refused<FoundBills> refused ->
                new Outcome.NotDone(refused.problem().code());
            case Answer.Unknown<FoundBills> unknown -> new Outcome.Unknown(unknown.why());
            case Answer.NotSent<FoundBills> unsent -> new Outcome.NotDone(unsent.why());
        };
    }

    private Business.BillsFound found(FoundBills found) {
        return new Business.BillsFound(
                found.resident().maskedName(),
                found.households().stream().map(dueBills::home).toList());
    }
}
