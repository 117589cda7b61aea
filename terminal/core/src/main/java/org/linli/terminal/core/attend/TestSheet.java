package org.linli.terminal.core.attend;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.linli.foundation.code.Code;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.peripherals.spi.receipt.TextSize;
import org.linli.terminal.journey.attend.Attendance;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/** A sheet that shows whether the printer prints, and says of itself that it is nothing else. Safe from any thread. */
public final class TestSheet {
    private final Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private final Premises here;
    private final InstantSource now;
    private final ZoneId zone;

    public TestSheet(Premises here, InstantSource now, ZoneId zone) {
        this.here = here;
        this.now = now;
        this.zone = zone;
    }

    void print(ReceiptPrinter printer, Duration within, Consumer<Outcome> reply) {
        var at = now.instant();
        var local = at.atZone(zone).toLocalDateTime();
        var paper = new ReceiptPaper(List.of(
                ReceiptElement.Line.of(words("paper.test"))
                        .sized(TextSize.DOUBLE)
                        .bold()
                        .centred(),
                ReceiptElement.Line.of(words("paper.test.not-receipt")).centred(),
                new ReceiptElement.Rule(),
                ReceiptElement.Line.of(texts.of(here.place())),
                ReceiptElement.Line.of(texts.of(here.machineAndContact())),
                ReceiptElement.Line.of(texts.date(local.toLocalDate()) + " " + texts.time(local.toLocalTime())),
                new ReceiptElement.Rule(),
                ReceiptElement.Line.of(words("paper.test.sample")),
                new ReceiptElement.Cut()));
        printer.print(paper, PrintId.of("test." + at.toEpochMilli()), within).onOutcome(outcome -> {
            switch (outcome) {
                case org.linli.peripherals.spi.Outcome.Done<?> done ->
                    reply.accept(new Outcome.Done(new Attendance.TestPrinted()));
                case org.linli.peripherals.spi.Outcome.NotDone<?> failed ->
                    reply.accept(new Outcome.NotDone(Code.of(failed.why().code())));
                case org.linli.peripherals.spi.Outcome.Unknown<?> unproven ->
                    reply.accept(new Outcome.Unknown(Code.of(unproven.why().code())));
            }
        });
    }

    private String words(String key) {
        return texts.of(Text.of(key));
    }
}
