package org.linli.central.server.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.help.HelpCall;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.rating.RatingSubject;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.payment.PaymentFact;

/**
 * The fold of all entries: payments, who holds which bill, terminals, codes, counters. Not for two threads: it belongs
 * to the ledger's own, or to whoever folds a copy.
 */
public final class Books {
    /** No limit on lookups looks further back. */
    public static final int MISSES_REMEMBERED = 5;

    private final Map<PaymentId, Payment> payments = new LinkedHashMap<>();
    private final Map<TradeNumber, PaymentId> byTradeNumber = new HashMap<>();
    private final Map<BillId, PaymentId> lastAttempt = new HashMap<>();
    private final Map<String, EnrolmentCodeState> codes = new HashMap<>();
    private final Map<EnrolmentId, Enrolled> enrolments = new LinkedHashMap<>();
    private final Map<TerminalId, Enrolled> terminals = new HashMap<>();
    private final Map<TerminalId, Long> counters = new HashMap<>();
    private final Map<TerminalId, List<Instant>> missedLookups = new HashMap<>();
    private final Map<HouseholdId, Set<PaymentId>> byHome = new HashMap<>();
    private final Map<TerminalId, Binding> bindings = new LinkedHashMap<>();
    private final HelpBook help = new HelpBook();
    private final OfficeBook office = new OfficeBook();
    private long receipts;

    /** A call for help, and which terminal made it. */
    public record MadeCall(HelpCall call, TerminalId terminal) {}

    /** Whose bills a television opens. */
    public record Binding(HouseholdId household, Instant since) {}

    /** @param usedBy the enrolment that used it up */
    public record EnrolmentCodeState(Instant expiresAt, Optional<EnrolmentId> usedBy) {}

    /** @param codeHash of the code that was used up */
    public record Enrolled(
            EnrolmentId id,
            String codeHash,
            String terminalName,
            String publicKey,
            EnrolmentState state,
            Optional<TerminalId> terminal) {}

    /** @throws IllegalStateException when the entry cannot follow what is there */
    void apply(LedgerEntry entry) {
        switch (entry) {
            case LedgerEntry.PaymentStep step -> apply(step);
            case LedgerEntry.EnrolmentCodeMade made ->
                codes.put(made.codeHash(), new EnrolmentCodeState(made.expiresAt(), Optional.empty()));
            case LedgerEntry.EnrolmentAsked asked -> {
                codes.computeIfPresent(
                        asked.codeHash(),
                        (hash, code) -> new EnrolmentCodeState(code.expiresAt(), Optional.of(asked.id())));
                enrolments.put(
                        asked.id(),
                        new Enrolled(
                                asked.id(),
                                asked.codeHash(),
                                asked.terminalName(),
                                asked.publicKey(),
                                EnrolmentState.PENDING,
                                Optional.empty()));
            }
            case LedgerEntry.EnrolmentDecided decided -> apply(decided);
            case LedgerEntry.CountersReserved reserved ->
                counters.merge(reserved.terminal(), reserved.upTo(), Math::max);
            case LedgerEntry.LookupMissed missed -> apply(missed);
            case LedgerEntry.HelpCalled called -> help.apply(called);
            case LedgerEntry.HelpAnswered answered -> help.apply(answered);
            case LedgerEntry.HelpEnded ended -> help.apply(ended);
            case LedgerEntry.Rated rated -> help.apply(rated);
            case LedgerEntry.TelevisionBound bound ->
                bindings.put(bound.television(), new Binding(bound.household(), bound.at()));
            case LedgerEntry.TelevisionReleased released -> bindings.remove(released.television());
            case LedgerEntry.ClerkMade made -> office.apply(made);
            case LedgerEntry.ClerkGone gone -> office.apply(gone);
            case LedgerEntry.DeedAsked asked -> office.apply(asked);
            case LedgerEntry.DeedDecided decided -> office.apply(decided);
            case LedgerEntry.ReturnsListed listed -> office.apply(listed);
            case LedgerEntry.DayReconciled done -> office.apply(done);
        }
    }

    private void apply(LedgerEntry.PaymentStep step) {
        if (step.fact() instanceof PaymentFact.Opened opened) {
            var payment = Payment.opened(opened, step.at());
            payments.put(step.payment(), payment);
            byTradeNumber.put(payment.tradeNumber(), payment.id());
            payment.order().lines().forEach(line -> lastAttempt.put(line.billId(), payment.id()));
            office.apply(step, payment);
            return;
        }
        var before = payments.get(step.payment());
        if (before == null) {
            throw new IllegalStateException("no payment " + step.payment());
        }
        var after = before.after(step.fact());
        payments.put(step.payment(), after);
        office.apply(step, after);
        if (step.fact() instanceof PaymentFact.ForHomes concerned) {
            concerned
                    .homes()
                    .forEach(home -> byHome.computeIfAbsent(home, first -> new LinkedHashSet<>())
                            .add(step.payment()));
        }
        if (step.fact() instanceof PaymentFact.ReceiptNumbered) {
            receipts++;
        }
    }

    private void apply(LedgerEntry.EnrolmentDecided decided) {
        var asked = enrolments.get(decided.id());
        if (asked == null) {
            throw new IllegalStateException("no enrolment " + decided.id());
        }
        var now = new Enrolled(
                asked.id(),
                asked.codeHash(),
                asked.terminalName(),
                asked.publicKey(),
                decided.terminal().isPresent() ? EnrolmentState.APPROVED : EnrolmentState.REFUSED,
                decided.terminal());
        enrolments.put(now.id(), now);
        decided.terminal().ifPresent(terminal -> terminals.put(terminal, now));
    }

    private void apply(LedgerEntry.LookupMissed missed) {
        var newest = new ArrayList<>(missedLookups(missed.terminal()));
        newest.add(missed.at());
        if (newest.size() > MISSES_REMEMBERED) {
            newest.removeFirst();
        }
        missedLookups.put(missed.terminal(), newest);
    }

    /** The payment an entry that was just applied is about. */
    Optional<Payment> paymentAfter(LedgerEntry entry) {
        return entry instanceof LedgerEntry.PaymentStep step ? payment(step.payment()) : Optional.empty();
    }

    public Optional<Payment> payment(PaymentId id) {
        return Optional.ofNullable(payments.get(id));
    }

    public Optional<Payment> paymentByTradeNumber(TradeNumber number) {
        return Optional.ofNullable(byTradeNumber.get(number)).flatMap(this::payment);
    }

    /** In the order they were opened. */
    public Collection<Payment> payments() {
        return Collections.unmodifiableCollection(payments.values());
    }

    /** The attempt that holds the bill: one under way, or the one that settled it. */
    public Optional<Payment> holderOf(BillId bill) {
        return Optional.ofNullable(lastAttempt.get(bill)).flatMap(this::payment).filter(payment -> payment.holds(bill));
    }

    /** How many receipts were numbered. */
    public long receipts() {
        return receipts;
    }

    public Optional<EnrolmentCodeState> enrolmentCode(String hash) {
        return Optional.ofNullable(codes.get(hash));
    }

    public Optional<Enrolled> enrolment(EnrolmentId id) {
        return Optional.ofNullable(enrolments.get(id));
    }

    /** In the order they were asked for. */
    public Collection<Enrolled> enrolments() {
        return Collections.unmodifiableCollection(enrolments.values());
    }

    public Optional<Enrolled> terminal(TerminalId id) {
        return Optional.ofNullable(terminals.get(id));
    }

    public int terminals() {
        return terminals.size();
    }

    /** The counter up to which a terminal's requests may have been taken before. */
    public long reservedCounter(TerminalId terminal) {
        return counters.getOrDefault(terminal, 0L);
    }

    /** When this terminal last asked for numbers nobody has, oldest first, at most {@link #MISSES_REMEMBERED}. */
    public List<Instant> missedLookups(TerminalId terminal) {
        return Collections.unmodifiableList(missedLookups.getOrDefault(terminal, List.of()));
    }

    /** Attempts that concern any of these homes, each once. */
    public Collection<Payment> paymentsFor(Collection<HouseholdId> homes) {
        var ids = new LinkedHashSet<PaymentId>();
        homes.forEach(home -> ids.addAll(byHome.getOrDefault(home, Set.of())));
        return ids.stream().map(payments::get).toList();
    }

    /** Whether a bill of this payment is one of theirs. */
    public boolean concerns(PaymentId payment, Collection<HouseholdId> homes) {
        return homes.stream()
                .anyMatch(home -> byHome.getOrDefault(home, Set.of()).contains(payment));
    }

    public Optional<Binding> binding(TerminalId television) {
        return Optional.ofNullable(bindings.get(television));
    }

    /** In the order they were bound first. */
    public Map<TerminalId, Binding> bindings() {
        return Collections.unmodifiableMap(bindings);
    }

    public OfficeBook office() {
        return office;
    }

    public Optional<MadeCall> helpCall(HelpCallId id) {
        return help.call(id);
    }

    /** In the order they were made. */
    public Collection<MadeCall> helpCalls() {
        return help.calls();
    }

    public Optional<Rating> rating(RatingSubject subject, String id) {
        return help.rating(subject, id);
    }

    public long ratings(RatingSubject subject, int stars) {
        return help.count(subject, stars);
    }

    /** How often each reason was named. */
    public Map<String, Long> ratingReasons() {
        return help.reasons();
    }
}
