package org.linli.terminal.core.certificate;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.certificate.CertificateStanding;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.CertificateId;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.file.WholeFile;
import org.linli.foundation.time.Scheduler;
import org.linli.peripherals.spi.page.JobName;

/**
 * The certificates that are at the printer, or were, until central has heard what became of them. A line is on the disk before
 * a page can be: after a power cut it says which job to follow, so that nothing is printed again.
 *
 * <p>A line has the certificate's id, which opens what central keeps of it, and only for this terminal and to whoever it is
 * about; no name, no number, nothing of the document. Safe from any thread.
 */
public final class PageBook implements AutoCloseable {
    /** A cut-off machine is issued none, so only what was printed right before is ever here. */
    static final int MOST = 200;

    /** Nobody waits for these. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private static final Duration ANSWER = Duration.ofSeconds(5);

    /** An id, a job's name, two numbers, the longest state, and what parts them. */
    private static final int LINE_BYTES = 120;

    private static final String AT_THE_PRINTER = "SENT";
    private static final Pattern LINE = Pattern.compile(
            "([A-Za-z0-9_-]{22}) ([A-Za-z0-9._:-]{1,64}) (\\d{1,2}) (\\d{1,2}) (SENT|PRINTED|PRINT_UNKNOWN|NOT_PRINTED)");
    private static final Code UNWRITTEN = Code.of("certificate.unwritten");
    private static final Code LATE = Code.of("certificate.told-late");
    private static final System.Logger LOG = System.getLogger("linli.certificate");

    private final Central central;
    private final WholeFile file;
    private final Executor waiting;
    private final Scheduler scheduler;
    private final Map<CertificateId, Entry> kept = new LinkedHashMap<>();
    /** Held while the file is written; taken before the monitor. */
    private final Object writing = new Object();

    private Scheduler.Pending again = () -> false;
    private boolean telling;
    private boolean late;
    private boolean closed;

    /**
     * One certificate's newest job.
     *
     * @param outcome empty while it is at the printer
     */
    record Entry(CertificateId id, JobName job, int pages, int printed, Optional<CertificateOutcome> outcome) {}

    /** @param waiting where disk and central may be waited for */
    public PageBook(Central central, FilePort files, Path path, Executor waiting, Scheduler scheduler) {
        this.central = central;
        file = new WholeFile(files, path, MOST * LINE_BYTES);
        this.waiting = waiting;
        this.scheduler = scheduler;
        read();
    }

    /** Must have said so before the document goes to the printer; waits for the disk. Empty when it is written down. */
    Optional<Code> sending(CertificateId id, JobName job, int pages) {
        Optional<Entry> before;
        synchronized (this) {
            if (closed || kept.size() >= MOST) {
                return Optional.of(UNWRITTEN);
            }
            before = Optional.ofNullable(kept.put(id, new Entry(id, job, pages, 0, Optional.empty())));
        }
        if (write()) {
            return Optional.empty();
        }
        synchronized (this) {
            before.ifPresentOrElse(entry -> kept.put(id, entry), () -> kept.remove(id));
        }
        return Optional.of(UNWRITTEN);
    }

    /**
     * What became of it.
     *
     * @param printed so many pages are out for certain
     */
    void cameOut(CertificateId id, CertificateOutcome outcome, int printed) {
        synchronized (this) {
            kept.computeIfPresent(
                    id,
                    (same, entry) -> new Entry(
                            id, entry.job(), entry.pages(), Math.min(printed, entry.pages()), Optional.of(outcome)));
        }
        waiting.execute(() -> {
            write();
            tell();
        });
    }

    /** What a process before this one had at the printer, or had written down to bring there. */
    synchronized List<Entry> atThePrinter() {
        return kept.values().stream().filter(entry -> entry.outcome().isEmpty()).toList();
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
                        .filter(entry -> entry.outcome().isPresent())
                        .findFirst();
    }

    /** What central refuses for its own sake it will refuse for ever: it knows no such certificate, or has heard more. */
    private boolean taken(Entry entry) {
        var report = new CertificateReport(entry.outcome().orElseThrow(), entry.printed());
        boolean over = switch (central.reportCertificate(entry.id(), report, ANSWER)) {
            case Answer.Answered<CertificateStanding> answered -> true;
            case Answer.Refused<CertificateStanding> refused ->
                !ProblemKind.isPassing(refused.problem().code());
            case Answer.Unknown<CertificateStanding> unknown -> false;
            case Answer.NotSent<CertificateStanding> unsent -> false;
        };
        synchronized (this) {
            if (over) {
                kept.remove(entry.id(), entry);
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
        synchronized (this) {
            telling = false;
            again.cancel();
            if (next().isPresent()) {
                again = scheduler.after(AGAIN, "pages", this::centralIsThere);
            }
        }
    }

    private void read() {
        file.read().stream().flatMap(String::lines).forEach(line -> {
            var read = LINE.matcher(line);
            if (read.matches()) {
                var id = new CertificateId(read.group(1));
                String state = read.group(5);
                kept.put(
                        id,
                        new Entry(
                                id,
                                JobName.of(read.group(2)),
                                Integer.parseInt(read.group(3)),
                                Integer.parseInt(read.group(4)),
                                state.equals(AT_THE_PRINTER)
                                        ? Optional.empty()
                                        : Optional.of(CertificateOutcome.valueOf(state))));
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
                .forEach(entry -> lines.append(entry.id())
                        .append(' ')
                        .append(entry.job())
                        .append(' ')
                        .append(entry.pages())
                        .append(' ')
                        .append(entry.printed())
                        .append(' ')
                        .append(entry.outcome().map(Enum::name).orElse(AT_THE_PRINTER))
                        .append('\n'));
        return lines.toString();
    }

    @Override
    public synchronized void close() {
        closed = true;
        again.cancel();
    }
}
