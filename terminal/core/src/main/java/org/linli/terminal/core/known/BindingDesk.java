package org.linli.terminal.core.known;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.SocialCardSearch;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.known.BindingRequest;
import org.linli.central.api.known.BoundTelevisions;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.OwnBinding;
import org.linli.central.api.known.ReleaseRequest;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.vault.Applicant;
import org.linli.terminal.core.vault.ShownCard;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.bind.Binding;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.screen.Text;

/**
 * Binds televisions and lets them go, and knows whether this machine is one that is bound. Called on the session's thread;
 * replies on another.
 */
public final class BindingDesk implements AutoCloseable {
    /** The journey waits a little longer than the link, so that the link's own reason arrives. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    /** While somebody watches: as soon as they are home again from the kiosk, or call from it. */
    private static final Duration WATCHED = Duration.ofSeconds(3);

    /** Else: a binding that was undone at a kiosk is not offered for longer. What it opens central decides each time. */
    private static final Duration UNWATCHED = Duration.ofMinutes(2);

    private static final Duration ANSWER = Duration.ofSeconds(4);
    private static final Code GONE = Code.of("session.late");
    private static final Code NO_SUCH_CODE = Code.of("binding.code-unknown");

    private final Central central;
    private final Executor blocking;
    private final Scheduler scheduler;
    private final Monotonic monotonic;
    private final ZoneId zone;
    private final Runnable onChange;
    private final List<Consumer<Outcome>> watching = new ArrayList<>();
    private Scheduler.Pending pending = () -> false;
    private Optional<String> home = Optional.empty();
    private boolean follows;
    private boolean closed;

    /** @param onChange whether this machine is bound is another answer now; only hands over */
    public BindingDesk(
            Central central,
            Executor blocking,
            Scheduler scheduler,
            Monotonic monotonic,
            ZoneId zone,
            Runnable onChange) {
        this.central = central;
        this.blocking = blocking;
        this.scheduler = scheduler;
        this.monotonic = monotonic;
        this.zone = zone;
        this.onChange = onChange;
    }

    /** From here on it is asked whether this machine is bound. */
    public void follow() {
        synchronized (this) {
            follows = true;
        }
        lookNow();
    }

    public synchronized boolean isBound() {
        return home.isPresent();
    }

    /** Central is there again, or somebody wants to know. */
    public void lookNow() {
        synchronized (this) {
            if (!follows || closed) {
                return;
            }
            pending.cancel();
        }
        blocking.execute(this::look);
    }

    private void look() {
        var answer = central.ownBinding(ANSWER);
        boolean changed = false;
        List<Consumer<Outcome>> tell;
        synchronized (this) {
            if (closed) {
                return;
            }
            // Silence changes nothing: what it opens central decides when it is asked.
            if (answer instanceof Answer.Answered<OwnBinding>(var own)) {
                changed = !home.equals(own.maskedAddress());
                home = own.maskedAddress();
            }
            pending.cancel();
            pending = scheduler.after(
                    watching.isEmpty() ? UNWATCHED : WATCHED, "own-binding", () -> blocking.execute(this::look));
            tell = changed ? List.copyOf(watching) : List.of();
        }
        if (changed) {
            onChange.run();
            tell.forEach(each -> each.accept(seen()));
        }
    }

    private synchronized Outcome seen() {
        return new Outcome.Done(new Binding.OwnHomeSeen(home));
    }

    public Outside.Engagement watch(Consumer<Outcome> news) {
        synchronized (this) {
            watching.add(news);
        }
        news.accept(seen());
        lookNow();
        return () -> {
            synchronized (this) {
                watching.remove(news);
            }
        };
    }

    public void makeCode(Duration within, Consumer<Outcome> reply) {
        blocking.execute(() -> reply.accept(Answers.told(
                central.makeBindingCode(within.minus(MARGIN)),
                made -> new Binding.CodeMade(made.code(), made.until()))));
    }

    public void find(Binding.FindTelevisions find, Vault vault, Duration within, Consumer<Outcome> reply) {
        withCard(find.card(), vault, reply, who -> found(who, within.minus(MARGIN)));
    }

    public void bind(Binding.Bind bind, Vault vault, Duration within, Consumer<Outcome> reply) {
        var code = vault.open(bind.code(), TypedText.class).map(TypedText::text);
        if (code.isEmpty()) {
            reply.accept(new Outcome.NotDone(GONE));
            return;
        }
        withCard(bind.card(), vault, reply, who -> {
            BindingRequest request;
            try {
                request = new BindingRequest(who, new HouseholdId(bind.home()), code.get());
            } catch (IllegalArgumentException otherForm) {
                // No television ever showed such a code.
                return new Outcome.NotDone(NO_SUCH_CODE);
            }
            return Answers.told(central.bind(request, within.minus(MARGIN)), bound -> new Binding.Bound(bound.name()));
        });
    }

    public void release(Binding.Release release, Vault vault, Duration within, Consumer<Outcome> reply) {
        withCard(release.card(), vault, reply, who -> {
            long begun = monotonic.nanos();
            var request = new ReleaseRequest(who, new TerminalId(release.television()));
            var patience = within.minus(MARGIN);
            return switch (central.release(request, patience)) {
                case Answer.Answered<BoundTelevisions> done -> found(who, patience.minus(monotonic.since(begun)));
                case Answer.Refused<BoundTelevisions> refused ->
                    new Outcome.NotDone(refused.problem().code());
                case Answer.Unknown<BoundTelevisions> unknown -> new Outcome.Unknown(unknown.why());
                case Answer.NotSent<BoundTelevisions> unsent -> new Outcome.NotDone(unsent.why());
            };
        });
    }

    private interface WithCard {
        Outcome tell(CardShown who);
    }

    private void withCard(Personal card, Vault vault, Consumer<Outcome> reply, WithCard work) {
        var who = ShownCard.of(card, vault);
        if (who.isEmpty()) {
            reply.accept(Applicant.missing(card, vault));
            return;
        }
        blocking.execute(() -> reply.accept(work.tell(who.get())));
    }

    /** The homes and what is bound to them: two questions within one patience. */
    private Outcome found(CardShown who, Duration within) {
        long begun = monotonic.nanos();
        var homes = who.identity()
                .map(identity -> central.searchBills(new BillSearch(identity), within))
                .orElseGet(() ->
                        central.searchBills(new SocialCardSearch(who.card().orElseThrow()), within));
        return switch (homes) {
            case Answer.Answered<FoundBills>(var found) ->
                Answers.told(
                        central.boundTelevisions(who, within.minus(monotonic.since(begun))),
                        bound -> found(found, bound));
            case Answer.Refused<FoundBills> refused ->
                new Outcome.NotDone(refused.problem().code());
            case Answer.Unknown<FoundBills> unknown -> new Outcome.Unknown(unknown.why());
            case Answer.NotSent<FoundBills> unsent -> new Outcome.NotDone(unsent.why());
        };
    }

    private Binding.TelevisionsFound found(FoundBills homes, BoundTelevisions bound) {
        return new Binding.TelevisionsFound(
                homes.households().stream()
                        .map(home -> new Binding.Home(
                                home.id().value(),
                                Text.joined(List.of(
                                        Text.verbatim(home.community()),
                                        Text.of("value.masked", new Text.Gap.Masked(home.maskedAddress()))))))
                        .toList(),
                bound.televisions().stream()
                        .map(each -> new Binding.Television(
                                each.terminal().value(),
                                each.name(),
                                each.household().value(),
                                LocalDate.ofInstant(each.since(), zone)))
                        .toList());
    }

    @Override
    public synchronized void close() {
        closed = true;
        pending.cancel();
    }
}
