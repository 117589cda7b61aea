package org.linli.terminal.core.receipt;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.central.api.payment.LineState;
import org.linli.foundation.money.Fen;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.TextSize;
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
    /** Of one name, in signs; a row still fits an element when each takes two UTF-16 units. */
    private static final int LONGEST = 200;

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
    ReceiptPaper compose(ReceiptContent content, int copy) {
        var paper = new ArrayList<ReceiptElement>();
        head(paper, copy);
        facts(paper, content);
        content.homes().forEach(home -> home(paper, home));
        paper.add(new ReceiptElement.Rule());
        total(paper, content.posted());
        foot(paper, content);
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
        paper.add(ReceiptElement.Line.of(plain(texts.of(here.place()))).centred());
        paper.add(ReceiptElement.Line.of(plain(texts.of(here.machineAndContact())))
                .centred());
        paper.add(new ReceiptElement.Rule());
    }

    private void facts(List<ReceiptElement> paper, ReceiptContent content) {
        content.number().ifPresent(number -> row(paper, "paper.number", number));
        row(paper, "paper.order", content.orderNumber());
        content.paidAt()
                .ifPresent(
                        at -> row(paper, "paper.paid-at", time(at.atZone(zone).toLocalDateTime())));
        row(paper, "paper.printed-at", time(now.instant().atZone(zone).toLocalDateTime()));
        content.channel().ifPresent(channel -> row(paper, "paper.channel", channel));
    }

    private String time(LocalDateTime at) {
        return texts.date(at.toLocalDate()) + " " + texts.time(at.toLocalTime());
    }

    private void home(List<ReceiptElement> paper, ReceiptContent.Home home) {
        paper.add(new ReceiptElement.Rule());
        home.about().ifPresent(about -> {
            row(paper, "paper.home", about.address());
            row(paper, "paper.holder", about.holder());
        });
        home.entries().forEach(entry -> entry(paper, entry));
    }

    private void entry(List<ReceiptElement> paper, ReceiptContent.Entry entry) {
        paper.add(ReceiptElement.Row.of(plain(texts.of(entry.title())), texts.amount(entry.amount()))
                .bold());
        entry.support().ifPresent(support -> paper.add(ReceiptElement.Line.of("  " + plain(texts.of(support)))));
        entry.payee()
                .ifPresent(
                        payee -> paper.add(ReceiptElement.Line.of("  " + words("paper.payee") + " " + plain(payee))));
        if (entry.state() != LineState.POSTED) {
            String returned = entry.state() == LineState.REFUNDED ? "paper.returned" : "paper.returning";
            paper.add(ReceiptElement.Line.of("  " + words(returned)).bold());
        }
    }

    private void total(List<ReceiptElement> paper, Fen posted) {
        paper.add(ReceiptElement.Row.of(words("paper.total"), texts.amount(posted))
                .sized(TextSize.DOUBLE)
                .bold());
        paper.add(ReceiptElement.Line.of(posted.capitals()).right());
    }

    private void foot(List<ReceiptElement> paper, ReceiptContent content) {
        content.url().ifPresent(url -> {
            paper.add(new ReceiptElement.Qr(url));
            paper.add(ReceiptElement.Line.of(words("paper.qr")).centred());
        });
        paper.add(ReceiptElement.Line.of(words("paper.keep")).centred());
        paper.add(new ReceiptElement.Cut());
    }

    private void row(List<ReceiptElement> paper, String label, String value) {
        paper.add(ReceiptElement.Row.of(words(label), plain(value)));
    }

    /** Names come from central as data; a control character in one must not become a command to the printer. */
    private static String plain(String data) {
        return data.codePoints()
                .filter(sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String words(String key, Gap... gaps) {
        return texts.of(Text.of(key, gaps));
    }
}
