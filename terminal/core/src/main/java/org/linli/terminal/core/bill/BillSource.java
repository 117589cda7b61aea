package org.linli.terminal.core.bill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.bill.LookupBy;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.bill.SocialCardSearch;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.BillId;
import org.linli.central.api.known.PassSearch;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.vault.BoundHousehold;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.PhoneInHand;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;

/** Finds the bills of whoever a card or a phone names, of the account a number names, of the household here. */
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
    public void find(Personal who, Vault vault, Duration within, Consumer<Outcome> reply) {
        var search = switch (who.kind()) {
            case ID_CARD, SOCIAL_CARD -> byCard(who, vault);
            case TYPED -> byNumber(typed -> Optional.of(new BillLookup(LookupBy.ACCOUNT, typed)), who, vault);
            case BARCODE -> byNumber(BillLookup::ofPaper, who, vault);
            case PHONE_PASS -> byPhone(who, vault);
            case HOUSEHOLD -> vault.open(who, BoundHousehold.class).map(this::ofHousehold);
            default -> Optional.<Function<Duration, Outcome>>empty();
        };
        if (search.isEmpty()) {
            reply.accept(new Outcome.NotDone(vault.holds(who) ? NOT_SERVED : CARD_GONE));
            return;
        }
        blocking.execute(() -> reply.accept(search.get().apply(within.minus(MARGIN))));
    }

    /** Central knows people by the number of a citizen's card; a card with another kind of number is served at the window. */
    private Optional<Function<Duration, Outcome>> byCard(Personal who, Vault vault) {
        return vault.open(who, IdentityOnCard.class).flatMap(card -> {
            try {
                if (who.kind() == Personal.Kind.SOCIAL_CARD) {
                    var social = new SocialCardSearch(new SocialCard(card.number(), card.name()));
                    return Optional.of(within -> told(central.searchBills(social, within), this::found));
                }
                var search = new BillSearch(new Identity(card.number(), card.name()));
                return Optional.of(within -> told(central.searchBills(search, within), this::found));
            } catch (IllegalArgumentException otherNumber) {
                return Optional.empty();
            }
        });
    }

    /** What is typed or printed proves nothing about who asks: the answer names nobody. */
    private Optional<Function<Duration, Outcome>> byNumber(
            Function<String, Optional<BillLookup>> form, Personal who, Vault vault) {
        return vault.open(who, TypedText.class)
                .map(TypedText::text)
                .flatMap(form)
                .map(lookup -> within -> told(central.lookUpBills(lookup, within), this::found));
    }

    /** Of the household this machine is bound to. Called on the session's thread; replies on another. */
    public void openHousehold(Vault vault, Duration within, Consumer<Outcome> reply) {
        var home = new BoundHousehold();
        var who = vault.put(Personal.Kind.HOUSEHOLD, home);
        blocking.execute(() -> {
            var outcome = ofHousehold(home).apply(within.minus(MARGIN));
            reply.accept(
                    outcome instanceof Outcome.Done done
                            ? new Outcome.Done(new Identify.HouseholdOpened(who, done.fact()))
                            : outcome);
        });
    }

    /** Whose household it is central knows; what it answers is remembered, so that the same can be told from another. */
    private Function<Duration, Outcome> ofHousehold(BoundHousehold home) {
        return within -> told(central.householdBills(within), found -> {
            home.is(found.id().value());
            return new Business.BillsFound(Optional.empty(), List.of(dueBills.home(found)));
        });
    }

    private Optional<Function<Duration, Outcome>> byPhone(Personal who, Vault vault) {
        return vault.open(who, PhoneInHand.class)
                .flatMap(PhoneInHand::pass)
                .map(PassSearch::new)
                .map(search -> within -> told(central.searchBills(search, within), this::found));
    }

    private static <T> Outcome told(Answer<T> answer, Function<T, Business.BillsFound> found) {
        return switch (answer) {
            case Answer.Answered<T> answered -> new Outcome.Done(found.apply(answered.value()));
            case Answer.Refused<T> refused ->
                new Outcome.NotDone(refused.problem().code());
            case Answer.Unknown<T> unknown -> new Outcome.Unknown(unknown.why());
            case Answer.NotSent<T> unsent -> new Outcome.NotDone(unsent.why());
        };
    }

    private Business.BillsFound found(LimitedBills limited) {
        return new Business.BillsFound(Optional.empty(), List.of(dueBills.home(limited)));
    }

    private Business.BillsFound found(FoundBills found) {
        return new Business.BillsFound(
                Optional.of(found.resident().maskedName()),
                found.households().stream().map(dueBills::home).toList());
    }
}
