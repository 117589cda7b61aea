package org.linli.terminal.core.receipt;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.central.api.payment.PrintingRequest;
import org.linli.central.api.payment.ReceiptState;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Outcome;

/** Asks central which paper this one is, before it is one. Without an answer nothing is printed. */
final class PaperNumbers {
    /** One write to central's journal; longer is a link that fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final Code BROKEN = Code.of("session.broken");

    private final Central central;
    private final Executor waiting;
    private final PaperBook book;

    PaperNumbers(Central central, Executor waiting, PaperBook book) {
        this.central = central;
        this.waiting = waiting;
        this.book = book;
    }

    /** Exactly one of the two hears of it, on another thread. */
    void ask(
            PaymentId payment,
            PrintingId printing,
            Optional<CardShown> who,
            Consumer<PrintingGrant> given,
            Consumer<Outcome> none) {
        try {
            waiting.execute(() -> asked(payment, printing, who, given, none));
        } catch (RejectedExecutionException ending) {
            none.accept(new Outcome.NotDone(BROKEN));
        }
    }

    private void asked(
            PaymentId payment,
            PrintingId printing,
            Optional<CardShown> who,
            Consumer<PrintingGrant> given,
            Consumer<Outcome> none) {
        switch (central.grantPrinting(payment, new PrintingRequest(printing, who), PATIENCE)) {
            case Answer.Answered<PrintingGrant>(var grant) -> given.accept(grant);
            case Answer.Refused<PrintingGrant> refused ->
                none.accept(new Outcome.NotDone(refused.problem().code()));
            case Answer.Unknown<PrintingGrant> lost -> {
                // A number may have been given, and no paper follows: it goes back.
                book.cameOut(payment, printing, ReceiptState.NOT_PRINTED);
                none.accept(new Outcome.NotDone(lost.why()));
            }
            case Answer.NotSent<PrintingGrant> unsent -> none.accept(new Outcome.NotDone(unsent.why()));
        }
    }
}
