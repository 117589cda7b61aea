package org.linli.payments.desk;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.foundation.code.Code;
import org.linli.foundation.journal.Entry;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.Opening;
import org.linli.payments.code.PaymentCode;
import org.linli.payments.machine.Attempt;
import org.linli.payments.machine.Change;
import org.linli.payments.machine.Event;
import org.linli.payments.machine.PaperOutcome;
import org.linli.payments.machine.Reason;

/**
 * Owns every payment attempt of this terminal, whatever becomes of the screen or session that began it. Each arrow is in
 * the journal and synced before its side effect; what nobody knows is pursued until it is known, over restarts too.
 *
 * <p>Any thread may call. Futures complete and listeners run on the owner thread: they must only hand over. Everything is
 * idempotent by the payment's id: a double tap starts one attempt, a second code is not taken, a second cancel changes
 * nothing. With {@link #BUSY} nothing happened and the caller may try again.
 */
public final class PaymentDesk implements AutoCloseable {
    /** More was asked at once than the desk holds; nothing happened. */
    public static final Code BUSY = Code.of("pay.desk-busy");

    public static final Code CLOSED = Code.of("pay.desk-closed");

    /** An attempt on this terminal holds the bill; it is resolved first (rule 9). */
    public static final Code BILL_OPEN_HERE = Code.of("pay.bill-open-here");

    /** So many attempts are unresolved that taking more would be careless. */
    public static final Code TOO_MANY_OPEN = Code.of("pay.too-many-open");

    /** The journal is whole, but holds something this program does not know: an older program on a newer journal. */
    public static final Code JOURNAL_UNREADABLE = Code.of("pay.journal-unreadable");

    private static final System.Logger LOG = System.getLogger("linli.payments");

    private final DeskParts parts;
    private final DeskOwner owner;

    private PaymentDesk(DeskParts parts, DeskOwner owner) {
        this.parts = parts;
        this.owner = owner;
    }

    /** Reads the journal and begins to resolve what is open. When this returns, {@link #isOpen} is right. */
    public static DeskOpening open(DeskParts parts) {
        var attempts = new Fold();
        Opening opening;
        try {
            opening = Journal.open(parts.files(), parts.folder(), parts.journal(), Arrow::read, attempts);
        } catch (UnknownEntry unreadable) {
            return refused(JOURNAL_UNREADABLE, String.valueOf(unreadable.getMessage()));
        }
        return switch (opening) {
            case Opening.Refused no -> refused(no.why(), no.sentence());
            case Opening.Opened opened -> {
                if (opened.report().torn()) {
                    LOG.log(
                            Level.WARNING,
                            "journal.torn-end {0} bytes were cut off",
                            opened.report().tornBytes());
                }
                var desk = new PaymentDesk(parts, new DeskOwner(parts, opened.journal(), attempts.all()));
                parts.mailbox().put(desk.owner::recover);
                yield new DeskOpening.Opened(desk, opened.report());
            }
        };
    }

    private static DeskOpening refused(Code why, String sentence) {
        LOG.log(Level.ERROR, "{0} {1}", why, sentence);
        return new DeskOpening.Refused(why, sentence);
    }

    /** Begins an attempt; answered as soon as it stands in the journal. How it goes on is watched. */
    public CompletableFuture<Starting> start(StartPayment wanted) {
        return ask(() -> owner.start(wanted), new Starting.NotStarted(BUSY, List.of()));
    }

    /** Hands the resident's payment code to central. The digits never enter the journal or a log. */
    public CompletableFuture<Taking> presentCode(PaymentId id, PaymentCode code) {
        return tell(id, new Event.CodePresented(code));
    }

    /** The resident does not want to pay, or cannot wait. It may still turn out paid; watch. */
    public CompletableFuture<Taking> cancel(PaymentId id, Code why) {
        return tell(id, new Event.CancelAsked(why));
    }

    /** Central hinted at news about this attempt: ask now. */
    public void hint(PaymentId id) {
        parts.mailbox().offer(() -> owner.tell(id, new Event.Hinted()));
    }

    /** The link is there again, as far as somebody else knows: what waits for central asks now. */
    public void centralIsBack() {
        parts.mailbox().offer(owner::centralIsBack);
    }

    /**
     * The receipt itself. Must complete before the first byte goes to the printer. With {@link
     * Reason#RECEIPT_NUMBER_WANTED} it is no longer this terminal's to print, and central has to be asked for a number.
     */
    public CompletableFuture<Printing> receiptSending(PaymentId id) {
        return ask(() -> owner.print(id, Optional.empty()), new Printing.NotNow(BUSY));
    }

    /**
     * As {@link #receiptSending(PaymentId)}, for a paper whose number central gave.
     *
     * @param copy 0 for the receipt itself, n for one to be marked 补打 n
     */
    public CompletableFuture<Printing> receiptSending(PaymentId id, int copy) {
        return ask(() -> owner.print(id, Optional.of(copy)), new Printing.NotNow(BUSY));
    }

    /**
     * The printer proved it. Like all news of the printer it is never {@link #BUSY}; when the disk is full it is not taken
     * yet and written as soon as there is room.
     */
    public CompletableFuture<Taking> receiptPrinted(PaymentId id, int copy) {
        return hear(id, new Event.ReceiptCame(copy, PaperOutcome.PRINTED));
    }

    /** No proof came back; say so, and offer another copy. */
    public CompletableFuture<Taking> receiptUnknown(PaymentId id, int copy) {
        return hear(id, new Event.ReceiptCame(copy, PaperOutcome.UNKNOWN));
    }

    /**
     * Proven that nothing was printed. The receipt itself can still be printed here; a number that central gave goes back to
     * it.
     */
    public CompletableFuture<Taking> receiptNotPrinted(PaymentId id, int copy) {
        return hear(id, new Event.ReceiptCame(copy, PaperOutcome.NOT_PRINTED));
    }

    /** The resident takes the electronic receipt alone: any terminal may print the receipt itself now. */
    public CompletableFuture<Taking> receiptDeclined(PaymentId id) {
        return tell(id, new Event.ReceiptCame(0, PaperOutcome.DECLINED));
    }

    /** Tells the listener how the attempt stands, now if it is known and at every change. */
    public Watching watch(PaymentId id, Consumer<AttemptView> listener) {
        parts.mailbox().put(() -> owner.watchers().add(id, listener));
        return () -> parts.mailbox().put(() -> owner.watchers().remove(id, listener));
    }

    /** The attempt, if it is open or among the last thousand. */
    public Optional<AttemptView> find(PaymentId id) {
        return Optional.ofNullable(owner.watchers().views().get(id));
    }

    /** Attempts whose money has not come to rest, oldest first. */
    public List<AttemptView> openAttempts() {
        return owner.open();
    }

    /** Whether an attempt here holds the bill; other bills stay usable (rule 9). */
    public boolean isOpen(BillId bill) {
        return owner.open().stream().anyMatch(attempt -> attempt.holds(bill));
    }

    /** Why no payments are taken until somebody looks at the disk; empty while all is well. */
    public Optional<Code> stopped() {
        return owner.stopped();
    }

    /** Ends after what has come before. Open attempts are resolved at the next opening, and by central meanwhile. */
    @Override
    public void close() {
        parts.mailbox().put(owner::close);
        parts.mailbox().close();
    }

    private CompletableFuture<Taking> tell(PaymentId id, Event event) {
        return ask(() -> owner.tell(id, event), new Taking.NotTaken(BUSY));
    }

    /** What has happened already cannot be turned away. */
    private CompletableFuture<Taking> hear(PaymentId id, Event.ReceiptCame news) {
        return enter(parts.mailbox()::put, () -> owner.tell(id, news), new Taking.NotTaken(CLOSED));
    }

    private <T> CompletableFuture<T> ask(Supplier<T> work, T turnedAway) {
        return enter(parts.mailbox()::offer, work, turnedAway);
    }

    private static <T> CompletableFuture<T> enter(Predicate<Runnable> door, Supplier<T> work, T turnedAway) {
        var future = new CompletableFuture<T>();
        boolean taken = door.test(() -> {
            try {
                future.complete(work.get());
            } catch (RuntimeException bug) {
                future.completeExceptionally(bug);
                throw bug;
            }
        });
        if (!taken) {
            future.complete(turnedAway);
        }
        return future;
    }

    /** One entry of the journal. */
    private record Arrow(long sequence, Change change) {
        static Arrow read(Entry entry) {
            try {
                return new Arrow(entry.sequence(), WireJson.read(entry.payload(), Change.class));
            } catch (BrokenContractException unknown) {
                throw new UnknownEntry(entry.sequence(), unknown);
            }
        }
    }

    /** The attempts, folded from the journal. */
    private static final class Fold implements Consumer<Arrow> {
        private final Map<PaymentId, Attempt> attempts = new LinkedHashMap<>();

        @Override
        public void accept(Arrow arrow) {
            try {
                apply(arrow.change());
            } catch (IllegalStateException unknown) {
                throw new UnknownEntry(arrow.sequence(), unknown);
            }
        }

        private void apply(Change change) {
            if (change instanceof Change.Started started) {
                if (attempts.put(started.id(), Attempt.started(started)) != null) {
                    throw new IllegalStateException("started twice: " + started.id());
                }
                return;
            }
            var attempt = attempts.get(change.id());
            if (attempt == null) {
                throw new IllegalStateException("never started: " + change.id());
            }
            attempts.put(change.id(), attempt.after(change));
        }

        List<Attempt> all() {
            return new ArrayList<>(attempts.values());
        }
    }

    private static final class UnknownEntry extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownEntry(long sequence, Exception why) {
            super("journal entry " + sequence + " is not one this program knows (" + why.getMessage()
                    + "); install the newer program again");
        }
    }
}
