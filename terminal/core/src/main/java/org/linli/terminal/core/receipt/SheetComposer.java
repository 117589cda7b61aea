package org.linli.terminal.core.receipt;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.TextSize;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.Sheet;
import org.linli.terminal.journey.text.Texts;

/**
 * Composes a sheet: what it is, large; what it says; for a payment slip each bill with the number the counter finds it by
 * as a barcode, and that nothing is paid. Always in Chinese: it is a paper for counters.
 */
public final class SheetComposer {
    /** Of one text, in signs; as on a receipt. */
    private static final int LONGEST = 200;

    private final Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private final Premises here;
    private final InstantSource now;
    private final ZoneId zone;

    /** @param now central's time */
    public SheetComposer(Premises here, InstantSource now, ZoneId zone) {
        this.here = here;
        this.now = now;
        this.zone = zone;
    }

    ReceiptPaper compose(Sheet sheet) {
        var paper = new ArrayList<ReceiptElement>();
        paper.add(ReceiptElement.Line.of(words(sheet.title()))
                .sized(TextSize.DOUBLE)
                .bold()
                .centred());
        sheet.paragraphs().forEach(text -> paper.add(ReceiptElement.Line.of(words(text))));
        paper.add(new ReceiptElement.Rule());
        sheet.rows().forEach(row -> row(paper, row));
        sheet.total().ifPresent(total -> {
            paper.add(ReceiptElement.Row.of(words(Text.of("paper.total")), texts.amount(total))
                    .sized(TextSize.DOUBLE)
                    .bold());
            paper.add(ReceiptElement.Line.of(total.capitals()).right());
            paper.add(new ReceiptElement.Rule());
        });
        sheet.facts().forEach(fact -> paper.add(ReceiptElement.Row.of(words(fact.label()), words(fact.value()))));
        sheet.barcode().ifPresent(number -> {
            paper.add(ReceiptElement.Line.of(words(Text.of("paper.find-again"))).centred());
            paper.add(new ReceiptElement.Barcode(number));
        });
        if (!sheet.facts().isEmpty() || sheet.barcode().isPresent()) {
            paper.add(new ReceiptElement.Rule());
        }
        foot(paper);
        return new ReceiptPaper(paper);
    }

    private void row(List<ReceiptElement> paper, Sheet.Row row) {
        paper.add(ReceiptElement.Row.of(words(row.title()), texts.amount(row.amount()))
                .bold());
        paper.add(ReceiptElement.Line.of("  " + words(row.support())));
        // What is too long for a barcode is written out: the counter types it.
        paper.add(
                row.number().length() <= ReceiptElement.LONGEST_BARCODE
                        ? new ReceiptElement.Barcode(row.number())
                        : ReceiptElement.Line.of(row.number()).centred());
    }

    private void foot(List<ReceiptElement> paper) {
        var at = now.instant().atZone(zone).toLocalDateTime();
        paper.add(ReceiptElement.Row.of(
                words(Text.of("paper.printed-at")), texts.date(at.toLocalDate()) + " " + texts.time(at.toLocalTime())));
        paper.add(ReceiptElement.Line.of(words(here.place())).centred());
        paper.add(ReceiptElement.Line.of(words(here.machineAndContact())).centred());
        paper.add(new ReceiptElement.Cut());
    }

    /** Words come from configuration and central as data; a control character must not become a command to the printer. */
    private String words(Text text) {
        return texts.of(text)
                .codePoints()
                .filter(sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
