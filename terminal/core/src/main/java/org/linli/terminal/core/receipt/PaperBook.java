package org.linli.terminal.core.receipt;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.payment.NumberedPaper;
import org.linli.central.api.payment.PrintingReport;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.file.WholeFile;
import org.linli.foundation.time.Scheduler;

/**
 * The papers that this machine printed, or may have, of payments that are not in its own journal; each stands here until
 * central has heard what became of it. Central gave its number before; so whatever is lost here, no other paper can bear it.
 *
 * <p>A paper that was at the printer when the machine went off may have come out: that is said to central, and nothing else
 * can be. Nothing here says whose it is or what was paid. Safe from any thread.
 */
public final class PaperBook implements AutoCloseable {
    /** A cut-off machine gives no numbers, so only what was printed right before is ever here. */
    static final int MOST = 200;

    /** Nobody waits for these. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private static final Duration ANSWER = Duration.ofSeconds(5);

    /** Two ids, the longest state, and what parts them. */
    private static final int LINE_BYTES = 100;

    private static final Pattern LINE =
            Pattern.compile("([a-z0-9-]{16,40}) ([a-z0-9-]{16,40}) (PRINT_SENT|PRINTED|PRINT_UNKNOWN|NOT_PRINTED)");
    private static final Code UNWRITTEN = Code.of("pay.receipt-unwritten");
    private static final Code LATE = Code.of("pay.receipt-told-late");
    private static final System.Logger LOG = System.getLogger("linli.receipt");

    private final Central central;
    private final WholeFile file;
    private final Executor waiting;
    private final Scheduler scheduler;
    private final Map<PrintingId, Entry> kept = new LinkedHashMap<>();
    /** Held while the file is written; taken before the monitor. */
    private final Object writing = new Object();

    private Scheduler.Pending again = () -> false;
    private boolean telling;
    private boolean late;
    private boolean closed;

    private record Entry(PaymentId payment, PrintingId printing, ReceiptState state) {}

    /** @param waiting where disk and central may be waited for */
    public PaperBook(Central central, FilePort files, Path path, Executor waiting, Scheduler scheduler) {
        this.central = central;
        file = new WholeFile(files, path, MOST * LINE_BYTES);
        this.waiting = waiting;
        this.scheduler = scheduler;
        read();
    }

    /** Must have said so before the first byte goes to the printer; waits for the disk. Empty when it is written down. */
    Optional<Code> sending(PaymentId payment, PrintingId printing) {
        synchronized (this) {
            if (closed || kept.size() >= MOST) {
                return Optional.of(UNWRITTEN);
            }
            kept.put(printing, new Entry(payment, printing, ReceiptState.PRINT_SENT));
        }
        if (write()) {
            return Optional.empty();
        }
        cameOut(payment, printing, ReceiptState.NOT_PRINTED);
        return Optional.of(UNWRITTEN);
    }

    /** What became of it; a number that may have been given and led to no paper is {@code NOT_PRINTED}. */
    void cameOut(PaymentId payment, PrintingId printing, ReceiptState state) {
        synchronized (this) {
            kept.put(printing, new Entry(payment, printing, state));
        }
        waiting.execute(() -> {
            write();
            tell();
        });
    }

    /** Central answers again, or the program has begun. */
    public void centralIsThere() {
        waiting.execute(this::tell);
    }

    /** How many central has not heard of yet. */
    public synchronized int waiting() {
        return kept.size();
    }

    /** One at a time, oldest first; the first that central does not take ends it until the next occasion. */
    private void tell() {
        synchronized (this) {
            if (telling || closed) {
                return;
            }
            telling = true;
        }
        boolean some = false;
        try {
            var next = next();
            while (next.isPresent() && taken(next.get())) {
                some = true;
                next = next();
            }
        } finally {
            ended(some);
        }
    }

    private synchronized Optional<Entry> next() {
        return closed
                ? Optional.empty()
                : kept.values().stream()
                        .filter(entry -> entry.state() != ReceiptState.PRINT_SENT)
                        .findFirst();
    }

    /** What central refuses for its own sake it will refuse for ever: it gave no number, or has heard more. */
    private boolean taken(Entry entry) {
        var answer =
                central.reportPrinting(entry.payment(), entry.printing(), new PrintingReport(entry.state()), ANSWER);
        boolean over = switch (answer) {
            case Answer.Answered<NumberedPaper> answered -> true;
            case Answer.Refused<NumberedPaper> refused ->
                !ProblemKind.isPassing(refused.problem().code());
            case Answer.Unknown<NumberedPaper> unknown -> false;
            case Answer.NotSent<NumberedPaper> unsent -> false;
        };
        synchronized (this) {
            if (over) {
                kept.remove(entry.printing(), entry);
                late = false;
            } else if (!late) {
                late = true;
                LOG.log(Level.INFO, "{0} waiting={1}", LATE, kept.size());
            }
        }
        return over;
    }

    private void ended(boolean some) {
        if (some) {
            write();
        }
        boolean more;
        synchronized (this) {
            telling = false;
            again.cancel();
            more = next().isPresent();
            if (more) {
                again = scheduler.after(AGAIN, "papers", this::centralIsThere);
            }
        }
    }

    private void read() {
        file.read().stream().flatMap(String::lines).forEach(line -> {
            var read = LINE.matcher(line);
            if (read.matches()) {
                var state = ReceiptState.valueOf(read.group(3));
                var entry = new Entry(
                        new PaymentId(read.group(1)),
                        new PrintingId(read.group(2)),
                        state == ReceiptState.PRINT_SENT ? ReceiptState.PRINT_UNKNOWN : state);
                kept.put(entry.printing(), entry);
            }
        });
    }

    /** Of two writings the later one has all that the earlier had. */
    private boolean write() {
        synchronized (writing) {
            try {
                file.write(lines());
                return true;
            } catch (IOException full) {
                LOG.log(Level.WARNING, "{0}", UNWRITTEN);
                return false;
            }
        }
    }

    private synchronized String lines() {
        var lines = new StringBuilder();
        kept.values()
                .forEach(entry -> lines.append(entry.payment())
                        .append(' ')
                        .append(entry.printing())
                        .append(' ')
                        .append(entry.state())
                        .append('\n'));
        return lines.toString();
    }

    @Override
    public synchronized void close() {
        closed = true;
        again.cancel();
    }
}
