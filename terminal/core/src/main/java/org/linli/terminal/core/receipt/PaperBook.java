package org.linli.terminal.core.receipt;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.payment.PrintingReport;
import org.linli.central.api.payment.ReceiptState;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.outbox.Letters;
import org.linli.terminal.core.outbox.Outbox;

/**
 * The papers that this machine printed, or may have, of payments that are not in its own journal; each stands here until
 * central has heard what became of it. Central gave its number before; so whatever is lost here, no other paper can bear it.
 *
 * <p>A paper that was at the printer when the machine went off may have come out: that is said to central, and nothing else
 * can be. Nothing here says whose it is or what was paid. Safe from any thread.
 */
public final class PaperBook implements AutoCloseable {
    private static final Code UNWRITTEN = Code.of("pay.receipt-unwritten");

    private final Outbox<PrintingId, Paper> outbox;

    private record Paper(PaymentId payment, PrintingId printing, ReceiptState state) {}

    public PaperBook(Central central, Outbox.Place place) {
        outbox = new Outbox<>(new Papers(central), place);
    }

    /** Must have said so before the first byte goes to the printer; waits for the disk. Empty when it is written down. */
    Optional<Code> sending(PaymentId payment, PrintingId printing) {
        if (outbox.keep(new Paper(payment, printing, ReceiptState.PRINT_SENT))) {
            return Optional.empty();
        }
        cameOut(payment, printing, ReceiptState.NOT_PRINTED);
        return Optional.of(UNWRITTEN);
    }

    /** What became of it; a number that may have been given and led to no paper is {@code NOT_PRINTED}. */
    void cameOut(PaymentId payment, PrintingId printing, ReceiptState state) {
        outbox.put(new Paper(payment, printing, state));
    }

    /** Central answers again, or the program has begun. */
    public void centralIsThere() {
        outbox.centralIsThere();
    }

    @Override
    public void close() {
        outbox.close();
    }

    private record Papers(Central central) implements Letters<PrintingId, Paper> {
        /** A cut-off machine gives no numbers, so only what was printed right before is ever here. */
        private static final int MOST = 200;

        private static final Duration AGAIN = Duration.ofMinutes(1);
        private static final Duration ANSWER = Duration.ofSeconds(5);

        /** Two ids, the longest state, and what parts them. */
        private static final int LINE_BYTES = 100;

        private static final Pattern LINE =
                Pattern.compile("([a-z0-9-]{16,40}) ([a-z0-9-]{16,40}) (PRINT_SENT|PRINTED|PRINT_UNKNOWN|NOT_PRINTED)");

        @Override
        public Terms terms() {
            return new Terms("receipt", MOST, LINE_BYTES, AGAIN, UNWRITTEN, Code.of("pay.receipt-told-late"));
        }

        @Override
        public PrintingId key(Paper paper) {
            return paper.printing();
        }

        @Override
        public String line(Paper paper) {
            return paper.payment() + " " + paper.printing() + " " + paper.state();
        }

        @Override
        public Optional<Paper> read(String line) {
            var read = LINE.matcher(line);
            if (!read.matches()) {
                return Optional.empty();
            }
            var state = ReceiptState.valueOf(read.group(3));
            return Optional.of(new Paper(
                    new PaymentId(read.group(1)),
                    new PrintingId(read.group(2)),
                    state == ReceiptState.PRINT_SENT ? ReceiptState.PRINT_UNKNOWN : state));
        }

        @Override
        public boolean isDue(Paper paper) {
            return paper.state() != ReceiptState.PRINT_SENT;
        }

        @Override
        public Answer<?> tell(Paper paper) {
            return central.reportPrinting(paper.payment(), paper.printing(), new PrintingReport(paper.state()), ANSWER);
        }
    }
}
