package org.linli.terminal.core.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.ReceiptHome;
import org.linli.central.api.payment.ReceiptLine;
import org.linli.central.api.payment.ReceiptSheet;
import org.linli.foundation.money.Fen;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.machine.Line;
import org.linli.terminal.core.bill.BillWords;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.screen.Text;

/** What stands on one receipt: central's sheet, or, where central is silent at that moment, what the desk itself proves. */
record ReceiptContent(
        Optional<String> number,
        String orderNumber,
        Optional<Instant> paidAt,
        Optional<String> channel,
        Optional<String> url,
        List<Home> homes) {
    /** @param about community and masked address, and the masked holder */
    record Home(Optional<About> about, List<Entry> entries) {}

    record About(String address, String holder) {}

    record Entry(Text title, Optional<Text> support, Optional<String> payee, Fen amount, LineState state) {}

    static ReceiptContent of(ReceiptSheet sheet) {
        return new ReceiptContent(
                Optional.of(sheet.receiptNumber()),
                sheet.outTradeNo().value(),
                Optional.of(sheet.paidAt()),
                Optional.of(sheet.channelName()),
                Optional.of(sheet.eReceiptUrl().toString()),
                sheet.homes().stream().map(ReceiptContent::home).toList());
    }

    private static Home home(ReceiptHome home) {
        return new Home(
                Optional.of(new About(home.community() + " " + home.maskedAddress(), home.maskedHolder())),
                home.lines().stream().map(ReceiptContent::entry).toList());
    }

    private static Entry entry(ReceiptLine line) {
        return new Entry(
                BillWords.title(line.kind()),
                Optional.of(BillWords.support(line.period(), line.usage(), line.accountTail(), line.decisionNumber())),
                Optional.of(line.payeeName()),
                line.amountFen(),
                line.state());
    }

    /** @param words of the deed that began the payment; a line without them is named by its bill's number */
    static ReceiptContent of(AttemptView view, List<Business.Line> words) {
        var entries = view.lines().stream().map(line -> entry(line, words)).toList();
        return new ReceiptContent(
                view.receiptNumber(),
                view.outTradeNo().value(),
                view.paidAt(),
                view.channelName(),
                view.eReceiptUrl().map(Object::toString),
                List.of(new Home(Optional.empty(), entries)));
    }

    private static Entry entry(Line line, List<Business.Line> words) {
        var known = words.stream()
                .filter(one -> one.billId().equals(line.billId().value()))
                .findFirst();
        return new Entry(
                known.map(Business.Line::title)
                        .orElseGet(() -> Text.verbatim(line.billId().value())),
                known.map(Business.Line::support),
                known.map(Business.Line::payee),
                line.amountFen(),
                line.state());
    }

    Fen posted() {
        return Fen.sum(homes.stream()
                .flatMap(home -> home.entries().stream())
                .filter(entry -> entry.state() == LineState.POSTED)
                .map(Entry::amount));
    }
}
