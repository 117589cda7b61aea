package org.linli.terminal.core.history;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.HistoryQuery;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PastPayment;
import org.linli.central.api.payment.PaymentHistory;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.ReceiptLine;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.core.bill.BillWords;
import org.linli.terminal.core.vault.Applicant;
import org.linli.terminal.core.vault.ShownCard;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.history.LookBack.Past;
import org.linli.terminal.journey.history.LookBack.PastFound;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.screen.Text;

/** Finds what was paid for the homes of whoever a card names, page by page, the latest first. */
public final class PastSource {
    /** A hundred payments are more than anybody pages through on a screen. */
    private static final int MOST_PAGES = 5;

    /** 水费 · 电费 · 燃气费: a row says no more than fits. */
    private static final int MOST_NAMED = 3;

    /** The journey waits a little longer than the link, so that the link's own reason arrives. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private final Central central;
    private final Executor blocking;
    private final Monotonic monotonic;
    private final ZoneId zone;

    /** @param blocking runs each search on a thread that may wait */
    public PastSource(Central central, Executor blocking, Monotonic monotonic, ZoneId zone) {
        this.central = central;
        this.blocking = blocking;
        this.monotonic = monotonic;
        this.zone = zone;
    }

    /** Called on the session's thread; replies on another. */
    public void find(Personal card, Vault vault, Duration within, Consumer<Outcome> reply) {
        var first =
                ShownCard.of(card, vault).map(who -> new HistoryQuery(who.identity(), who.card(), Optional.empty()));
        if (first.isEmpty()) {
            reply.accept(Applicant.missing(card, vault));
            return;
        }
        blocking.execute(() -> reply.accept(all(first.get(), within.minus(MARGIN))));
    }

    private Outcome all(HistoryQuery first, Duration within) {
        long begun = monotonic.nanos();
        var found = new ArrayList<Past>();
        var query = first;
        for (int page = 0; page < MOST_PAGES; page++) {
            switch (central.history(query, within.minus(monotonic.since(begun)))) {
                case Answer.Answered<PaymentHistory>(PaymentHistory answered) -> {
                    answered.payments().forEach(payment -> found.add(past(payment)));
                    if (!answered.more()) {
                        return new Outcome.Done(new PastFound(found));
                    }
                    query = after(query, answered.payments().getLast().id());
                }
                case Answer.Refused<PaymentHistory> refused -> {
                    return new Outcome.NotDone(refused.problem().code());
                }
                case Answer.Unknown<PaymentHistory> unknown -> {
                    return new Outcome.Unknown(unknown.why());
                }
                case Answer.NotSent<PaymentHistory> unsent -> {
                    return new Outcome.NotDone(unsent.why());
                }
            }
        }
        return new Outcome.Done(new PastFound(found));
    }

    private static HistoryQuery after(HistoryQuery query, PaymentId last) {
        return new HistoryQuery(query.identity(), query.card(), Optional.of(last));
    }

    private Past past(PastPayment payment) {
        var lines =
                payment.homes().stream().flatMap(home -> home.lines().stream()).toList();
        return new Past(
                payment.id().value(),
                LocalDate.ofInstant(payment.paidAt(), zone),
                title(lines),
                payment.totalFen(),
                payment.receiptNumber(),
                payment.eReceiptUrl().map(URI::toString),
                payment.state() == PaymentState.REFUNDED || lines.stream().anyMatch(PastSource::goesBack));
    }

    private static Text title(List<ReceiptLine> lines) {
        var kinds = lines.stream().map(ReceiptLine::kind).distinct().toList();
        var named = new ArrayList<Text>();
        kinds.stream().limit(MOST_NAMED).map(BillWords::title).forEach(named::add);
        if (kinds.size() > MOST_NAMED) {
            named.add(Text.of("history.kinds-in-all", new Text.Gap.Count(kinds.size())));
        }
        return Text.joined(named);
    }

    private static boolean goesBack(ReceiptLine line) {
        return line.state() == LineState.REFUNDING || line.state() == LineState.REFUNDED;
    }
}
