package org.linli.terminal.core.receipt;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.ReceiptSheet;
import org.linli.foundation.code.Code;
import org.linli.payments.desk.AttemptView;
import org.linli.terminal.journey.bill.Business;

/**
 * Gets what stands on a receipt. Central says it best; a resident who has paid does not wait long for that, for the desk's
 * own proof and the words of the deed make a receipt too.
 */
public final class ReceiptContents {
    /** A small answer; longer is a link that fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final System.Logger LOG = System.getLogger("linli.receipt");

    private final Central central;
    private final Executor waiting;
    private final Function<PaymentId, List<Business.Line>> words;

    /** @param words what the deed said of each line, as far as it is remembered */
    public ReceiptContents(Central central, Executor waiting, Function<PaymentId, List<Business.Line>> words) {
        this.central = central;
        this.waiting = waiting;
        this.words = words;
    }

    PaperNumbers numbers(PaperBook book) {
        return new PaperNumbers(central, waiting, book);
    }

    /** Hands the content over on another thread, or the bug that there is none for. */
    void find(AttemptView payment, Consumer<ReceiptContent> ready, Consumer<RuntimeException> broken) {
        try {
            waiting.execute(() -> {
                ReceiptContent content;
                try {
                    content = content(payment);
                } catch (RuntimeException bug) {
                    broken.accept(bug);
                    return;
                }
                ready.accept(content);
            });
        } catch (RejectedExecutionException ending) {
            broken.accept(ending);
        }
    }

    private ReceiptContent content(AttemptView payment) {
        return switch (central.receipt(payment.id(), PATIENCE)) {
            case Answer.Answered<ReceiptSheet> answered -> ReceiptContent.of(answered.value());
            case Answer.Refused<ReceiptSheet> refused ->
                own(payment, refused.problem().code());
            case Answer.Unknown<ReceiptSheet> unknown -> own(payment, unknown.why());
            case Answer.NotSent<ReceiptSheet> unsent -> own(payment, unsent.why());
        };
    }

    private ReceiptContent own(AttemptView payment, Code why) {
        LOG.log(Level.WARNING, "{0} the receipt is composed from what the desk proves", why);
        return ReceiptContent.of(payment, words.apply(payment.id()));
    }
}
