package org.linli.terminal.core.receipt;

import java.time.Duration;
import java.util.function.Consumer;
import org.linli.foundation.code.Code;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.terminal.core.payment.PaymentIds;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.sheet.PrintSheet;

/** Prints sheets that move no money: no journal knows of them. Called on the session's thread; replies on the printer's. */
public final class SheetDesk {
    /** The journey waits a little longer than the printer, so that the printer's own reason arrives. */
    private static final Duration MARGIN = Duration.ofSeconds(7);

    private final ReceiptPrinter printer;
    private final SheetComposer composer;

    public SheetDesk(ReceiptPrinter printer, SheetComposer composer) {
        this.printer = printer;
        this.composer = composer;
    }

    /** @param key of the deed: the same deed is the same paper, which the printer proves instead of printing it twice */
    public void print(String key, PrintSheet.PrintThis deed, Duration within, Consumer<Outcome> reply) {
        var id = PrintId.of("s-" + PaymentIds.of(key).value());
        printer.print(composer.compose(deed.sheet()), id, within.minus(MARGIN))
                .onOutcome(outcome -> reply.accept(told(outcome)));
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
