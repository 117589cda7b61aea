package org.linli.central.server.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.linli.central.api.office.DayList;
import org.linli.central.api.office.DayReport;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.cashier.Cashier;
import org.linli.central.server.channel.DayBill;
import org.linli.central.server.channel.DayBillAnswer;
import org.linli.central.server.channel.DayBills;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.ledger.OfficeBook;
import org.linli.foundation.time.Scheduler;

/**
 * Goes through every day once its list can be there, and again when something has become known of it since. Looks every half
 * hour, so that a list that was late, a channel that was silent and a central that was off are made up for by themselves; and
 * asks the channel then after every charge that only a list has.
 * Safe from any thread; one day at a time.
 */
public final class Reconciler implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.office");

    /** By the channel's clock, when yesterday's list is there. */
    private static final Duration LISTS_BY = Duration.ofHours(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);

    /** Residents come first. */
    private static final Duration AFTER_THE_START = Duration.ofMinutes(2);

    /** Channels keep lists for three months. */
    private static final int OLDEST_DAYS = 85;

    private static final int MOST_DAYS_TOLD = 100;

    /** What of them fits one entry of the journal. */
    private static final int NUMBERS_AN_ENTRY = 500;

    private final Ledger ledger;
    private final Cashier cashier;
    private final DayBills lists;
    private final InstantSource clock;
    private final Scheduler scheduler;
    private final ExecutorService workers;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean closed;

    public Reconciler(Ledger ledger, Cashier cashier, DayBills lists, InstantSource clock, Scheduler scheduler) {
        this(
                ledger,
                cashier,
                lists,
                clock,
                scheduler,
                Executors.newSingleThreadExecutor(
                        Thread.ofVirtual().name("reconciler-", 0).factory()));
    }

    /** @param workers on which lists are fetched; ended with the reconciler */
    public Reconciler(
            Ledger ledger,
            Cashier cashier,
            DayBills lists,
            InstantSource clock,
            Scheduler scheduler,
            ExecutorService workers) {
        this.ledger = ledger;
        this.cashier = cashier;
        this.lists = lists;
        this.clock = clock;
        this.scheduler = scheduler;
        this.workers = workers;
    }

    /** From now on by itself. */
    public void begin() {
        lookAfter(AFTER_THE_START);
    }

    private void lookAfter(Duration delay) {
        scheduler.after(delay, "reconciler", () -> {
            if (!closed) {
                handOver(this::look);
                lookAfter(BETWEEN_LOOKS);
            }
        });
    }

    private void handOver(Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException ended) {
            LOG.log(System.Logger.Level.DEBUG, "office.reconciler-ended");
        }
    }

    private void look() {
        try {
            askAgain();
            var last = lastListed(clock.instant());
            var due = ledger.ask(turn -> turn.books().office().due(last));
            for (var day : due) {
                if (!closed && !day.isBefore(last.minusDays(OLDEST_DAYS))) {
                    goThrough(day);
                }
            }
        } catch (LedgerUnavailableException later) {
            LOG.log(System.Logger.Level.INFO, "{0} reconciler", later.kind().code());
        }
    }

    /** One question may have been lost, with its answer or with the program that asked. */
    private void askAgain() throws LedgerUnavailableException {
        ledger.askWhenThereIsRoom(turn -> {
            turn.books().office().unproven().forEach(payment -> cashier.doubted(turn, payment));
            return true;
        });
    }

    /** The last day whose list can be there. */
    static LocalDate lastListed(Instant now) {
        return now.minus(LISTS_BY).atOffset(OfficeBook.CALENDAR).toLocalDate().minusDays(1);
    }

    /** Fetches the day's list and holds the books against it. Denied while there is no list that could be believed. */
    public Decision<DayReport> goThrough(LocalDate day) throws LedgerUnavailableException {
        oneAtATime.lock();
        try {
            return switch (lists.of(day)) {
                case DayBillAnswer.Listed(var list) -> Decision.granted(hold(list));
                case DayBillAnswer.NotYet() -> Decision.denied(ProblemKind.DAY_NOT_LISTED);
                case DayBillAnswer.Unclear(var why) -> {
                    LOG.log(System.Logger.Level.WARNING, "office.no-list of {0}: {1}", day, why);
                    yield Decision.denied(ProblemKind.DAY_NOT_LISTED);
                }
            };
        } finally {
            oneAtATime.unlock();
        }
    }

    private DayReport hold(DayBill list) throws LedgerUnavailableException {
        var report = ledger.askWhenThereIsRoom(turn -> {
            var found = Reconciliation.of(list, turn.books(), turn.now());
            var listed = found.returnsListed();
            for (int from = 0; from < listed.size(); from += NUMBERS_AN_ENTRY) {
                turn.record(new LedgerEntry.ReturnsListed(
                        turn.now(),
                        list.day(),
                        listed.subList(from, Math.min(from + NUMBERS_AN_ENTRY, listed.size()))));
            }
            turn.record(new LedgerEntry.DayReconciled(turn.now(), found.report()));
            found.doubted().forEach(payment -> cashier.doubted(turn, payment));
            return found.report();
        });
        LOG.log(
                report.differences().isEmpty() ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
                "office.reconciled {0}: {1} charges, {2} fen, {3} returns, {4} fen, {5} differences",
                report.day(),
                report.charges(),
                report.chargedFen(),
                report.returns(),
                report.returnedFen(),
                report.differences().size() + report.furtherDifferences());
        return report;
    }

    /** The newest first. */
    public DayList days() throws LedgerUnavailableException {
        return ledger.ask(turn -> new DayList(List.copyOf(
                turn.books().office().days().stream().limit(MOST_DAYS_TOLD).toList())));
    }

    public Optional<DayReport> day(LocalDate day) throws LedgerUnavailableException {
        return ledger.ask(turn -> turn.books().office().day(day));
    }

    /** Begins no more days; one under way ends by itself. */
    @Override
    public void close() {
        closed = true;
        workers.shutdownNow();
    }
}
