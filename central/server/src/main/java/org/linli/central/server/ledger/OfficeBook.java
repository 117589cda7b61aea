package org.linli.central.server.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.office.ClerkName;
import org.linli.central.api.office.DayReport;
import org.linli.central.api.office.DeedId;
import org.linli.central.api.office.DeedKind;
import org.linli.central.api.office.DeedState;
import org.linli.central.api.office.DeedView;
import org.linli.central.api.office.DifferenceKind;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.payment.PaymentFact;
import org.linli.foundation.money.Fen;

/**
 * The fold of the office: its people, what two of them decided, the days that were held against the channel's lists, and
 * what waits to be found on one. Belongs to {@link Books}; only to be read elsewhere.
 */
public final class OfficeBook {
    /** The channel's calendar, by which its lists are made. */
    public static final ZoneOffset CALENDAR = ZoneOffset.ofHours(8);

    private final Map<ClerkName, Clerk> clerks =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    private final Set<ClerkName> worked = new HashSet<>();
    private final Map<DeedId, DeedView> deeds = new LinkedHashMap<>();
    private final NavigableMap<LocalDate, DayReport> days = new TreeMap<>();
    private final NavigableMap<LocalDate, Set<PaymentId>> chargedOn = new TreeMap<>();
    private final TreeSet<LocalDate> overtaken = new TreeSet<>();
    private final Map<String, AwaitedReturn> returnsAwaited = new LinkedHashMap<>();
    private final Set<String> returnsListed = new HashSet<>();
    private final Set<String> explained = new HashSet<>();
    private final Map<PaymentId, Instant> waitingSince = new LinkedHashMap<>();

    private Optional<LocalDate> firstDay = Optional.empty();

    /** @param tokenHash SHA-256 of what this person says at the door, hexadecimal */
    public record Clerk(ClerkName name, String tokenHash, Instant since) {}

    /**
     * The channel proved it, and no list has it yet.
     *
     * @param day on which the proof came
     */
    public record AwaitedReturn(String refund, LocalDate day, PaymentId payment, String order, Fen fen) {}

    void apply(LedgerEntry.ClerkMade made) {
        clerks.put(made.name(), new Clerk(made.name(), made.tokenHash(), made.at()));
    }

    void apply(LedgerEntry.ClerkGone gone) {
        clerks.remove(gone.name());
        worked.add(gone.name());
    }

    void apply(LedgerEntry.DeedAsked asked) {
        deeds.put(
                asked.deed().id(),
                new DeedView(
                        asked.deed(), DeedState.ASKED, asked.by(), asked.at(), Optional.empty(), Optional.empty()));
    }

    void apply(LedgerEntry.DeedDecided decided) {
        var before = deed(decided.id()).orElseThrow(() -> new IllegalStateException("no deed " + decided.id()));
        deeds.put(
                decided.id(),
                new DeedView(
                        before.deed(),
                        decided.approved() ? DeedState.DONE : DeedState.REFUSED,
                        before.askedBy(),
                        before.askedAt(),
                        Optional.of(decided.by()),
                        Optional.of(decided.at())));
        if (decided.approved() && before.deed().kind() == DeedKind.DIFFERENCE_EXPLAINED) {
            before.deed().difference().ifPresent(explained::add);
        }
    }

    void apply(LedgerEntry.DayReconciled done) {
        var report = done.report();
        days.put(report.day(), report);
        overtaken.remove(report.day());
    }

    void apply(LedgerEntry.ReturnsListed listed) {
        listed.refunds().forEach(refund -> {
            returnsListed.add(refund);
            returnsAwaited.remove(refund);
        });
    }

    /** After the step was folded into the payment. */
    void apply(LedgerEntry.PaymentStep step, Payment payment) {
        switch (step.fact()) {
            case PaymentFact.Opened opened -> {
                began(dayOf(step.at()));
            }
            case PaymentFact.Captured captured -> {
                var day = dayOf(captured.at());
                began(day);
                chargedOn.computeIfAbsent(day, first -> new HashSet<>()).add(step.payment());
                if (days.containsKey(day)) {
                    overtaken.add(day);
                }
            }
            case PaymentFact.Refunded back -> {
                String refund = payment.refundNumber(back.bill());
                if (!returnsListed.contains(refund)) {
                    returnsAwaited.put(
                            refund,
                            new AwaitedReturn(
                                    refund,
                                    dayOf(step.at()),
                                    step.payment(),
                                    payment.tradeNumber().value(),
                                    payment.orderLine(back.bill()).amountFen()));
                }
            }
            default -> {
                // Nothing that a list would have.
            }
        }
        if (payment.isSettled()) {
            waitingSince.remove(step.payment());
        } else {
            waitingSince.putIfAbsent(step.payment(), step.at());
        }
    }

    /** Also by a clock that was ahead at the very first payment. */
    private void began(LocalDate day) {
        if (firstDay.isEmpty() || day.isBefore(firstDay.get())) {
            firstDay = Optional.of(day);
        }
    }

    static LocalDate dayOf(Instant at) {
        return at.atOffset(CALENDAR).toLocalDate();
    }

    public Collection<Clerk> clerks() {
        return Collections.unmodifiableCollection(clerks.values());
    }

    public Optional<Clerk> clerk(ClerkName name) {
        return Optional.ofNullable(clerks.get(name));
    }

    /** Somebody works here under this name, or did. */
    public boolean isTaken(ClerkName name) {
        return clerks.containsKey(name) || worked.contains(name);
    }

    public Optional<Clerk> clerkByToken(String tokenHash) {
        return clerks.values().stream()
                .filter(clerk -> clerk.tokenHash().equals(tokenHash))
                .findFirst();
    }

    public Optional<DeedView> deed(DeedId id) {
        return Optional.ofNullable(deeds.get(id));
    }

    /** In the order they were asked for. */
    public Collection<DeedView> deeds() {
        return Collections.unmodifiableCollection(deeds.values());
    }

    public Optional<DayReport> day(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** The newest first. */
    public Collection<DayReport> days() {
        return Collections.unmodifiableCollection(days.descendingMap().values());
    }

    /** Of each payment whose charge the channel dated so. */
    public Set<PaymentId> chargedOn(LocalDate day) {
        return Collections.unmodifiableSet(chargedOn.getOrDefault(day, Set.of()));
    }

    /** Proven returns that no list has had. */
    public Collection<AwaitedReturn> returnsAwaited() {
        return Collections.unmodifiableCollection(returnsAwaited.values());
    }

    /** Whether a row of another day than this one says so already. */
    public boolean isToldElsewhere(String difference, LocalDate thisDay) {
        return days.values().stream()
                .filter(report -> !report.day().equals(thisDay))
                .flatMap(report -> report.differences().stream())
                .anyMatch(told -> told.id().equals(difference));
    }

    /** Of each payment that a list has as charged and nobody has proven or explained. */
    public Set<PaymentId> unproven() {
        var unproven = new LinkedHashSet<PaymentId>();
        days.values().stream()
                .flatMap(report -> report.differences().stream())
                .filter(told -> told.kind() == DifferenceKind.CHARGE_UNKNOWN_HERE && !isExplained(told.id()))
                .forEach(told -> told.payment().ifPresent(unproven::add));
        return unproven;
    }

    /** Some day has this row. */
    public boolean isTold(String difference) {
        return days.values().stream()
                .flatMap(report -> report.differences().stream())
                .anyMatch(told -> told.id().equals(difference));
    }

    /** Two persons found out why. */
    public boolean isExplained(String difference) {
        return explained.contains(difference);
    }

    /** Payments without an end, each with the time since when it has had none. */
    public Map<PaymentId, Instant> waiting() {
        return Collections.unmodifiableMap(waitingSince);
    }

    /**
     * Days to be held against their lists, the oldest first: every one since anybody wanted to pay that nobody has gone
     * through, or of which something has become known since. A day on which nothing was charged by these books is the very one
     * whose list has to be looked at.
     *
     * @param last the last whose list can be there
     */
    public List<LocalDate> due(LocalDate last) {
        var due = new ArrayList<LocalDate>();
        for (var day = firstDay.orElse(LocalDate.MAX); !day.isAfter(last); day = day.plusDays(1)) {
            if (!days.containsKey(day) || overtaken.contains(day)) {
                due.add(day);
            }
        }
        return due;
    }
}
