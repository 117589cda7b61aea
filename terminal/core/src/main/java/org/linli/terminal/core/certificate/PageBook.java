package org.linli.terminal.core.certificate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.CertificateId;
import org.linli.foundation.code.Code;
import org.linli.peripherals.spi.page.JobName;
import org.linli.terminal.core.outbox.Letters;
import org.linli.terminal.core.outbox.Outbox;

/**
 * The certificates that are at the printer, or were, until central has heard what became of them. A line is on the disk before
 * a page can be: after a power cut it says which job to follow, so that nothing is printed again.
 *
 * <p>A line has the certificate's id, which opens what central keeps of it, and only for this terminal and to whoever it is
 * about; no name, no number, nothing of the document. Safe from any thread.
 */
public final class PageBook implements AutoCloseable {
    private static final Code UNWRITTEN = Code.of("certificate.unwritten");

    private final Outbox<CertificateId, Entry> outbox;

    /**
     * One certificate's newest job.
     *
     * @param outcome empty while it is at the printer
     */
    record Entry(CertificateId id, JobName job, int pages, int printed, Optional<CertificateOutcome> outcome) {
        private Entry cameOut(CertificateOutcome what, int out) {
            return new Entry(id, job, pages, Math.min(out, pages), Optional.of(what));
        }
    }

    public PageBook(Central central, Outbox.Place place) {
        outbox = new Outbox<>(new Pages(central), place);
    }

    /** Must have said so before the document goes to the printer; waits for the disk. Empty when it is written down. */
    Optional<Code> sending(CertificateId id, JobName job, int pages) {
        return outbox.keep(new Entry(id, job, pages, 0, Optional.empty())) ? Optional.empty() : Optional.of(UNWRITTEN);
    }

    /**
     * What became of it.
     *
     * @param printed so many pages are out for certain
     */
    void cameOut(CertificateId id, CertificateOutcome outcome, int printed) {
        outbox.change(id, entry -> entry.cameOut(outcome, printed));
    }

    /** What a process before this one had at the printer, or had written down to bring there. */
    List<Entry> atThePrinter() {
        return outbox.kept().stream().filter(entry -> entry.outcome().isEmpty()).toList();
    }

    /** Central answers again, or the program has begun. */
    public void centralIsThere() {
        outbox.centralIsThere();
    }

    @Override
    public void close() {
        outbox.close();
    }

    private record Pages(Central central) implements Letters<CertificateId, Entry> {
        /** A cut-off machine is issued none, so only what was printed right before is ever here. */
        private static final int MOST = 200;

        private static final Duration AGAIN = Duration.ofMinutes(1);
        private static final Duration ANSWER = Duration.ofSeconds(5);

        /** An id, a job's name, two numbers, the longest state, and what parts them. */
        private static final int LINE_BYTES = 120;

        private static final String AT_THE_PRINTER = "SENT";
        private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_-]{22}) ([A-Za-z0-9._:-]{1,64}) (\\d{1,2})"
                + " (\\d{1,2}) (SENT|PRINTED|PRINT_UNKNOWN|NOT_PRINTED)");

        @Override
        public Terms terms() {
            return new Terms("certificate", MOST, LINE_BYTES, AGAIN, UNWRITTEN, Code.of("certificate.told-late"));
        }

        @Override
        public CertificateId key(Entry entry) {
            return entry.id();
        }

        @Override
        public String line(Entry entry) {
            return entry.id() + " " + entry.job() + " " + entry.pages() + " " + entry.printed() + " "
                    + entry.outcome().map(Enum::name).orElse(AT_THE_PRINTER);
        }

        @Override
        public Optional<Entry> read(String line) {
            var read = LINE.matcher(line);
            if (!read.matches()) {
                return Optional.empty();
            }
            String state = read.group(5);
            return Optional.of(new Entry(
                    new CertificateId(read.group(1)),
                    JobName.of(read.group(2)),
                    Integer.parseInt(read.group(3)),
                    Integer.parseInt(read.group(4)),
                    state.equals(AT_THE_PRINTER) ? Optional.empty() : Optional.of(CertificateOutcome.valueOf(state))));
        }

        /** Whoever follows what is left asked before: nobody will know what became of it. */
        @Override
        public Entry cameLate(Entry entry) {
            return entry.outcome().isPresent()
                    ? entry
                    : entry.cameOut(CertificateOutcome.PRINT_UNKNOWN, entry.printed());
        }

        @Override
        public boolean isDue(Entry entry) {
            return entry.outcome().isPresent();
        }

        @Override
        public Answer<?> tell(Entry entry) {
            return central.reportCertificate(
                    entry.id(), new CertificateReport(entry.outcome().orElseThrow(), entry.printed()), ANSWER);
        }
    }
}
