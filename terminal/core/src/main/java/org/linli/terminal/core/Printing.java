package org.linli.terminal.core;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.device.PaperLying;
import org.linli.terminal.core.payment.PaymentClerk;
import org.linli.terminal.core.payment.PaymentIds;
import org.linli.terminal.core.receipt.PaperBook;
import org.linli.terminal.core.receipt.ReceiptComposer;
import org.linli.terminal.core.receipt.ReceiptContents;
import org.linli.terminal.core.receipt.ReceiptDesk;
import org.linli.terminal.core.receipt.SheetComposer;
import org.linli.terminal.core.receipt.SheetDesk;
import org.linli.terminal.core.vault.ShownCard;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.sheet.PrintSheet;

/** Receipts and other slips. Without a printer none is printed, and whoever asks is told so. */
final class Printing {
    private static final Code NOT_SUPPORTED = Code.of("call.not-supported");
    private static final Code CARD_GONE = Code.of("session.late");

    private final Optional<SheetDesk> sheets;
    private final Optional<ReceiptDesk> receipts;
    private final Runnable printed;

    /**
     * @param printed told of each paper that came out: it counts in the attendant's book
     * @param lying told of each that is somebody's own
     */
    Printing(TerminalParts parts, PaymentClerk clerk, PaperBook papers, Runnable printed, PaperLying lying) {
        this.printed = printed;
        var central = parts.central();
        sheets = parts.devices()
                .printer()
                .map(printer -> new SheetDesk(
                        printer, new SheetComposer(parts.premises(), central::centralNow, parts.zone()), lying));
        receipts = parts.devices()
                .printer()
                .map(printer -> new ReceiptDesk(
                        parts.desk(),
                        printer,
                        new ReceiptComposer(parts.premises(), central::centralNow, parts.zone()),
                        new ReceiptContents(central, parts.waiting(), clerk::lines),
                        papers));
    }

    void sheet(String key, PrintSheet.PrintThis print, Vault vault, Duration within, Consumer<Outcome> reply) {
        sheets.ifPresentOrElse(
                desk -> desk.print(key, print, vault, within, counted(reply)),
                () -> reply.accept(new Outcome.NotDone(NOT_SUPPORTED)));
    }

    /** A card that is named and gone opens nothing. */
    void receipt(String key, Business.PrintReceipt print, Vault vault, Duration within, Consumer<Outcome> reply) {
        var who = print.card().flatMap(card -> ShownCard.of(card, vault));
        if (receipts.isEmpty()) {
            reply.accept(new Outcome.NotDone(NOT_SUPPORTED));
        } else if (print.card().isPresent() && who.isEmpty()) {
            reply.accept(new Outcome.NotDone(CARD_GONE));
        } else {
            var wish = new ReceiptDesk.Wish(
                    new PaymentId(print.paymentId()),
                    new PrintingId(PaymentIds.of(key).value()),
                    who);
            receipts.get().print(wish, within, counted(reply));
        }
    }

    Consumer<Outcome> counted(Consumer<Outcome> reply) {
        return outcome -> {
            if (outcome instanceof Outcome.Done) {
                printed.run();
            }
            reply.accept(outcome);
        };
    }
}
