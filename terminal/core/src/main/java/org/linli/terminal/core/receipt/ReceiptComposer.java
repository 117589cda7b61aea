package org.linli.terminal.core.receipt;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.central.api.payment.LineState;
import org.linli.foundation.money.Fen;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.machine.Line;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.TextSize;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.text.Texts;

/**
 * Composes the receipt: what was paid, to whom, when, and how anybody can check it. It claims no more than the desk proves:
 * a line stands on it as paid only once it is posted, and money on its way back is said to be.
 *
 * <p>Always in Chinese: it is a paper for payees and offices, whatever language the screen was read in.
 */
public final class ReceiptComposer {
    private final Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private final Premises here;
    private final InstantSource now;
    private final ZoneId zone;

    /** @param now central's time: what stands on paper must not hang on this machine's clock */
    public ReceiptComposer(Premises here, InstantSource now, ZoneId zone) {
        this.here = here;
        this.now = now;
        this.zone = zone;
    }

    /** @param copy 0 for the receipt itself, n for 补打 n */
    public ReceiptPaper compose(AttemptView payment, ReceiptNotes notes, int copy) {
        var paper = new ArrayList<ReceiptElement>();
        head(paper, copy);
        facts(paper, payment, notes);
        paper.add(new ReceiptElement.Rule());
        payment.lines().forEach(line -> line(paper, line, notes));
        paper.add(new ReceiptElement.Rule());
        total(paper, payment);
        foot(paper, payment);
        return new ReceiptPaper(paper);
    }

    private void head(List<ReceiptElement> paper, int copy) {
        paper.add(ReceiptElement.Line.of(words("paper.title"))
                .sized(TextSize.DOUBLE)
                .bold()
                .centred());
        if (copy > 0) {
            paper.add(ReceiptElement.Line.of(words("paper.copy", new Gap.Count(copy)))
                    .sized(TextSize.DOUBLE)
                    .centred());
        }
        paper.add(ReceiptElement.Line.of(words("paper.not-invoice")).centred());
        paper.add(ReceiptElement.Line.of(texts.of(here.place()) + "  " + texts.of(here.machine()))
                .centred());
        paper.add(new ReceiptElement.Rule());
    }

    private void facts(List<ReceiptElement> paper, AttemptView payment, ReceiptNotes notes) {
        payment.receiptNumber().ifPresent(number -> row(paper, "paper.number", number));
        row(paper, "paper.order", payment.outTradeNo().value());
        payment.paidAt()
                .ifPresent(
                        at -> row(paper, "paper.paid-at", time(at.atZone(zone).toLocalDateTime())));
        row(paper, "paper.printed-at", time(now.instant().atZone(zone).toLocalDateTime()));
        notes.payer().ifPresent(payer -> row(paper, "paper.payer", payer));
        payment.channelName().ifPresent(channel -> row(paper, "paper.channel", channel));
    }

    private String time(LocalDateTime at) {
        return texts.date(at.toLocalDate()) + " " + texts.time(at.toLocalTime());
    }

    private void line(List<ReceiptElement> paper, Line line, ReceiptNotes notes) {
        var known = notes.line(line.billId().value());
        String title = known.map(Business.Line::title)
                .map(texts::of)
                .orElseGet(() -> line.billId().value());
        paper.add(ReceiptElement.Row.of(title, texts.amount(line.amountFen())).bold());
        known.ifPresent(bill -> {
            paper.add(ReceiptElement.Line.of("  " + texts.of(bill.support())));
            paper.add(ReceiptElement.Line.of("  " + words("paper.payee") + " " + bill.payee()));
        });
        if (line.state() != LineState.POSTED) {
            paper.add(ReceiptElement.Line.of(
                            "  " + words(line.state() == LineState.REFUNDED ? "paper.returned" : "paper.returning"))
                    .bold());
        }
    }

    private void total(List<ReceiptElement> paper, AttemptView payment) {
        var posted = Fen.sum(payment.lines().stream()
                .filter(line -> line.state() == LineState.POSTED)
                .map(Line::amountFen));
        paper.add(ReceiptElement.Row.of(words("paper.total"), texts.amount(posted))
                .sized(TextSize.DOUBLE)
                .bold());
        paper.add(ReceiptElement.Line.of(posted.capitals()).right());
    }

    private void foot(List<ReceiptElement> paper, AttemptView payment) {
        payment.eReceiptUrl().ifPresent(url -> {
            paper.add(new ReceiptElement.Qr(url.toString()));
            paper.add(ReceiptElement.Line.of(words("paper.qr")).centred());
        });
        paper.add(ReceiptElement.Line.of(words("paper.keep")).centred());
        paper.add(new ReceiptElement.Cut());
    }

    private void row(List<ReceiptElement> paper, String label, String value) {
        paper.add(ReceiptElement.Row.of(words(label), value));
    }

    private String words(String key, Gap... gaps) {
        return texts.of(Text.of(key, gaps));
    }
}
