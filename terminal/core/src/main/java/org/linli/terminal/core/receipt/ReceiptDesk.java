package org.linli.terminal.core.receipt;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.linli.central.api.id.PaymentId;
import org.linli.foundation.code.Code;
import org.linli.payments.desk.PaymentDesk;
import org.linli.payments.desk.Printing;
import org.linli.payments.desk.Taking;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.kernel.Outcome;

/**
 * Prints receipts: the payment desk journals that the bytes will go before any goes, and is told what became of them before
 * the session is.
 */
public final class ReceiptDesk {
    /** Room for central's sheet and the desk's two journal writes within what the journey waits. */
    private static final Duration MARGIN = Duration.ofSeconds(7);

    private static final Code BROKEN = Code.of("session.broken");
    private static final System.Logger LOG = System.getLogger("linli.receipt");

    private final PaymentDesk desk;
    private final ReceiptPrinter printer;
    private final ReceiptComposer composer;
    private final ReceiptContents contents;

    public ReceiptDesk(PaymentDesk desk, ReceiptPrinter printer, ReceiptComposer composer, ReceiptContents contents) {
        this.desk = desk;
        this.printer = printer;
        this.composer = composer;
        this.contents = contents;
    }

    public void print(PaymentId payment, Duration within, Consumer<Outcome> reply) {
        then(desk.receiptSending(payment), reply, printing -> {
            switch (printing) {
                case Printing.Print go -> send(go, within.minus(MARGIN), reply);
                case Printing.NotNow refused -> reply.accept(new Outcome.NotDone(refused.why()));
            }
        });
    }

    private void send(Printing.Print go, Duration within, Consumer<Outcome> reply) {
        contents.find(go.attempt(), content -> hand(go, content, within, reply), bug -> notHanded(go, bug, reply));
    }

    private void hand(Printing.Print go, ReceiptContent content, Duration within, Consumer<Outcome> reply) {
        Call<Printed> printing;
        try {
            var paper = composer.compose(content, go.copy());
            // A copy is another paper; asked again for the same one, the printer proves it instead of printing it
            // twice.
            var id = PrintId.of(go.attempt().id().value() + "." + go.copy());
            printing = printer.print(paper, id, within);
        } catch (RuntimeException bug) {
            notHanded(go, bug, reply);
            return;
        }
        printing.onOutcome(outcome -> came(go, outcome, reply));
    }

    /** The desk has it at the printer, and no byte went there: without word it would refuse every later printing. */
    private void notHanded(Printing.Print go, RuntimeException bug, Consumer<Outcome> reply) {
        LOG.log(Level.ERROR, BROKEN + " the receipt did not come as far as the printer", bug);
        told(desk.receiptNotPrinted(go.attempt().id(), go.copy()), reply, new Outcome.NotDone(BROKEN));
    }

    private void came(Printing.Print go, org.linli.peripherals.spi.Outcome<Printed> outcome, Consumer<Outcome> reply) {
        var payment = go.attempt().id();
        switch (outcome) {
            case org.linli.peripherals.spi.Outcome.Done<Printed> done ->
                told(
                        desk.receiptPrinted(payment, go.copy()),
                        reply,
                        new Outcome.Done(new Business.ReceiptPrinted(go.copy())));
            case org.linli.peripherals.spi.Outcome.NotDone<Printed> failed ->
                told(
                        desk.receiptNotPrinted(payment, go.copy()),
                        reply,
                        new Outcome.NotDone(Code.of(failed.why().code())));
            case org.linli.peripherals.spi.Outcome.Unknown<Printed> unknown ->
                told(
                        desk.receiptUnknown(payment, go.copy()),
                        reply,
                        new Outcome.Unknown(Code.of(unknown.why().code())));
        }
    }

    /** What the journal has not taken is not claimed: the resident is asked to look whether the paper is there. */
    private static void told(CompletableFuture<Taking> telling, Consumer<Outcome> reply, Outcome outcome) {
        then(
                telling,
                reply,
                taken -> reply.accept(
                        taken instanceof Taking.NotTaken no && outcome instanceof Outcome.Done
                                ? new Outcome.Unknown(no.why())
                                : outcome));
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
