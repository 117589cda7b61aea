package org.linli.terminal.core.receipt;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.payments.desk.PaymentDesk;
import org.linli.payments.desk.Printing;
import org.linli.payments.desk.Taking;
import org.linli.payments.machine.PaperOutcome;
import org.linli.payments.machine.Reason;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.kernel.Outcome;

/**
 * Prints receipts, of this machine's payments and of any other's. Whoever keeps the account of a paper has it on the disk
 * before any byte goes, and is told what became of it before the session is: the payment desk for payments that began here,
 * the paper book for others. The receipt itself is printed without asking where the payment began; any other paper has a
 * number from central.
 */
public final class ReceiptDesk {
    /** Room for central's answer and two writes to the disk within what the journey waits. */
    private static final Duration MARGIN = Duration.ofSeconds(7);

    private static final Code BROKEN = Code.of("session.broken");
    private static final System.Logger LOG = System.getLogger("linli.receipt");

    private final PaymentDesk desk;
    private final ReceiptPrinter printer;
    private final ReceiptComposer composer;
    private final ReceiptContents contents;
    private final PaperNumbers numbers;
    private final PaperBook book;

    public ReceiptDesk(
            PaymentDesk desk,
            ReceiptPrinter printer,
            ReceiptComposer composer,
            ReceiptContents contents,
            PaperBook book) {
        this.desk = desk;
        this.printer = printer;
        this.composer = composer;
        this.contents = contents;
        this.numbers = contents.numbers(book);
        this.book = book;
    }

    /**
     * @param printing names this wish: the same is one paper
     * @param who the card that was laid here; without one only what was paid here is printed
     */
    public record Wish(PaymentId payment, PrintingId printing, Optional<CardShown> who) {}

    /**
     * One paper on its way.
     *
     * @param account told what became of it; answers with why it could not be written down, if so
     */
    private record Paper(
            PaymentId payment, int copy, Function<PaperOutcome, CompletableFuture<Optional<Code>>> account) {}

    public void print(Wish wish, Duration within, Consumer<Outcome> reply) {
        var left = within.minus(MARGIN);
        then(desk.receiptSending(wish.payment()), reply, printing -> {
            switch (printing) {
                case Printing.Print go ->
                    contents.find(
                            go.attempt(),
                            content -> hand(own(go), content, left, reply),
                            bug -> notHanded(own(go), bug, reply));
                case Printing.NotNow refused -> askForNumber(wish, refused.why(), left, reply);
            }
        });
    }

    private void askForNumber(Wish wish, Code why, Duration within, Consumer<Outcome> reply) {
        if (why.equals(Reason.RECEIPT_NUMBER_WANTED)) {
            numbers.ask(
                    wish.payment(), wish.printing(), wish.who(), grant -> ownCopy(grant, wish, within, reply), reply);
        } else if (ProblemKind.PAYMENT_UNKNOWN.is(why)) {
            numbers.ask(
                    wish.payment(), wish.printing(), wish.who(), grant -> others(grant, wish, within, reply), reply);
        } else {
            reply.accept(new Outcome.NotDone(why));
        }
    }

    /** A paper of a payment that began here: its account is the desk's. */
    private void ownCopy(PrintingGrant grant, Wish wish, Duration within, Consumer<Outcome> reply) {
        then(desk.receiptSending(wish.payment(), grant.copy()), reply, printing -> {
            switch (printing) {
                case Printing.Print go -> hand(own(go), ReceiptContent.of(grant.receipt()), within, reply);
                case Printing.NotNow refused -> {
                    book.cameOut(wish.payment(), wish.printing(), ReceiptState.NOT_PRINTED);
                    reply.accept(new Outcome.NotDone(refused.why()));
                }
            }
        });
    }

    /** A paper of a payment that began elsewhere. */
    private void others(PrintingGrant grant, Wish wish, Duration within, Consumer<Outcome> reply) {
        var unwritten = book.sending(wish.payment(), wish.printing());
        if (unwritten.isPresent()) {
            reply.accept(new Outcome.NotDone(unwritten.get()));
            return;
        }
        var paper = new Paper(wish.payment(), grant.copy(), outcome -> {
            book.cameOut(wish.payment(), wish.printing(), state(outcome));
            return CompletableFuture.completedFuture(Optional.empty());
        });
        hand(paper, ReceiptContent.of(grant.receipt()), within, reply);
    }

    private static ReceiptState state(PaperOutcome outcome) {
        return switch (outcome) {
            case PRINTED -> ReceiptState.PRINTED;
            case UNKNOWN -> ReceiptState.PRINT_UNKNOWN;
            case NOT_PRINTED, DECLINED -> ReceiptState.NOT_PRINTED;
        };
    }

    private Paper own(Printing.Print go) {
        var payment = go.attempt().id();
        return new Paper(payment, go.copy(), outcome -> {
            var telling = switch (outcome) {
                case PRINTED -> desk.receiptPrinted(payment, go.copy());
                case UNKNOWN -> desk.receiptUnknown(payment, go.copy());
                case NOT_PRINTED, DECLINED -> desk.receiptNotPrinted(payment, go.copy());
            };
            return telling.thenApply(
                    taken -> taken instanceof Taking.NotTaken no ? Optional.of(no.why()) : Optional.empty());
        });
    }

    private void hand(Paper paper, ReceiptContent content, Duration within, Consumer<Outcome> reply) {
        Call<Printed> printing;
        try {
            var composed = composer.compose(content, paper.copy());
            // A copy is another paper; asked again for the same one, the printer proves it instead of printing it
            // twice.
            var id = PrintId.of(paper.payment().value() + "." + paper.copy());
            printing = printer.print(composed, id, within);
        } catch (RuntimeException bug) {
            notHanded(paper, bug, reply);
            return;
        }
        printing.onOutcome(outcome -> came(paper, outcome, reply));
    }

    /** It is accounted for as at the printer, and no byte went there: without word it would be taken for printed. */
    private static void notHanded(Paper paper, RuntimeException bug, Consumer<Outcome> reply) {
        LOG.log(Level.ERROR, BROKEN + " the receipt did not come as far as the printer", bug);
        told(paper, PaperOutcome.NOT_PRINTED, new Outcome.NotDone(BROKEN), reply);
    }

    private static void came(Paper paper, org.linli.peripherals.spi.Outcome<Printed> outcome, Consumer<Outcome> reply) {
        switch (outcome) {
            case org.linli.peripherals.spi.Outcome.Done<Printed> done ->
                told(paper, PaperOutcome.PRINTED, new Outcome.Done(new Business.ReceiptPrinted(paper.copy())), reply);
            case org.linli.peripherals.spi.Outcome.NotDone<Printed> failed ->
                told(
                        paper,
                        PaperOutcome.NOT_PRINTED,
                        new Outcome.NotDone(Code.of(failed.why().code())),
                        reply);
            case org.linli.peripherals.spi.Outcome.Unknown<Printed> unknown ->
                told(
                        paper,
                        PaperOutcome.UNKNOWN,
                        new Outcome.Unknown(Code.of(unknown.why().code())),
                        reply);
        }
    }

    /** What is not written down is not claimed: the resident is asked to look whether the paper is there. */
    private static void told(Paper paper, PaperOutcome outcome, Outcome words, Consumer<Outcome> reply) {
        then(
                paper.account().apply(outcome),
                reply,
                unwritten -> reply.accept(
                        unwritten.isPresent() && words instanceof Outcome.Done
                                ? new Outcome.Unknown(unwritten.get())
                                : words));
    }

    /** A bug in the desk must not leave a resident before a screen that never changes. */
    @SuppressWarnings("FutureReturnValueIgnored") // both ways it can end are told inside
    private static <T> void then(CompletableFuture<T> future, Consumer<Outcome> reply, Consumer<T> next) {
        future.whenComplete((value, bug) -> {
            if (bug != null) {
                reply.accept(new Outcome.Unknown(BROKEN));
            } else {
                next.accept(value);
            }
        });
    }
}
