package org.linli.terminal.core.receipt;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.foundation.code.Code;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.terminal.core.device.PaperLying;
import org.linli.terminal.core.payment.PaymentIds;
import org.linli.terminal.core.vault.SheetsInVault;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/** Prints sheets that move no money: no journal knows of them. Called on the session's thread; replies on the printer's. */
public final class SheetDesk {
    /** The journey waits a little longer than the printer, so that the printer's own reason arrives. */
    private static final Duration MARGIN = Duration.ofSeconds(7);

    private static final Code GONE = Code.of("session.late");

    private final ReceiptPrinter printer;
    private final SheetComposer composer;
    private final PaperLying lying;

    /** @param lying told of each paper that is out and somebody's own */
    public SheetDesk(ReceiptPrinter printer, SheetComposer composer, PaperLying lying) {
        this.printer = printer;
        this.composer = composer;
        this.lying = lying;
    }

    /** @param key of the deed: the same deed is the same paper, which the printer proves instead of printing it twice */
    public void print(String key, PrintSheet.PrintThis deed, Vault vault, Duration within, Consumer<Outcome> reply) {
        var sheet = whole(deed.sheet(), vault);
        if (sheet.isEmpty()) {
            reply.accept(new Outcome.NotDone(GONE));
            return;
        }
        var id = PrintId.of("s-" + PaymentIds.of(key).value());
        printer.print(composer.compose(sheet.get()), id, within.minus(MARGIN)).onOutcome(outcome -> {
            reply.accept(told(outcome));
            // The journey speaks of the paper first; it is called for once nobody speaks of it any more.
            if (deed.sheet().isSomebodysOwn() && !(outcome instanceof org.linli.peripherals.spi.Outcome.NotDone)) {
                lying.cameOut(Place.RECEIPT_SLOT);
            }
        });
    }

    /** With what the deed leaves out; empty when the vault has it no more. */
    private static Optional<Sheet> whole(Sheet sheet, Vault vault) {
        return sheet.withheld().isEmpty()
                ? Optional.of(sheet)
                : sheet.withheld()
                        .flatMap(where -> vault.open(where.in(), SheetsInVault.class)
                                .flatMap(sheets -> sheets.sheet(where.page())));
    }

    private static Outcome told(org.linli.peripherals.spi.Outcome<Printed> outcome) {
        return switch (outcome) {
            case org.linli.peripherals.spi.Outcome.Done<Printed> done ->
                new Outcome.Done(new PrintSheet.SheetPrinted());
            case org.linli.peripherals.spi.Outcome.NotDone<Printed> failed ->
                new Outcome.NotDone(Code.of(failed.why().code()));
            case org.linli.peripherals.spi.Outcome.Unknown<Printed> unknown ->
                new Outcome.Unknown(Code.of(unknown.why().code()));
        };
    }
}
