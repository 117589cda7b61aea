package org.linli.central.server.cashier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.ReceiptHome;
import org.linli.central.api.payment.ReceiptLine;
import org.linli.central.api.payment.ReceiptNote;
import org.linli.central.api.payment.ReceiptNoteKind;
import org.linli.central.api.payment.ReceiptSheet;
import org.linli.central.server.biller.Biller.BilledHome;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.receipt.ReceiptLinks;

/**
 * What a receipt says of the bills: taken down when the attempt begins, because billers forget a bill once it is paid;
 * completed with what became of each line when the receipt is asked for. Pure.
 */
final class ReceiptHomes {
    private ReceiptHomes() {}

    /** @param bills every bill of the order */
    static List<ReceiptHome> of(PaymentOrder order, Map<BillId, BilledHome> bills) {
        Map<HouseholdId, List<ReceiptLine>> lines = new LinkedHashMap<>();
        Map<HouseholdId, BilledHome> homes = new LinkedHashMap<>();
        for (var line : order.lines()) {
            var billed = bills.get(line.billId());
            if (billed == null) {
                throw new IllegalStateException("an order with a bill that nobody knows: " + line.billId());
            }
            homes.putIfAbsent(billed.household(), billed);
            lines.computeIfAbsent(billed.household(), household -> new ArrayList<>())
                    .add(line(line, billed));
        }
        return homes.entrySet().stream()
                .map(home -> new ReceiptHome(
                        home.getValue().community(),
                        home.getValue().maskedAddress(),
                        home.getValue().maskedHolder(),
                        lines.getOrDefault(home.getKey(), List.of())))
                .toList();
    }

    private static ReceiptLine line(OrderLine line, BilledHome billed) {
        var bill = billed.bill();
        return new ReceiptLine(
                bill.id(),
                bill.kind(),
                bill.period(),
                bill.usage(),
                bill.accountTail(),
                bill.decisionNumber(),
                bill.payeeName(),
                line.amountFen(),
                LineState.WAITING);
    }

    /** @param payment with a receipt number, so paid and at rest */
    static ReceiptSheet sheet(Payment payment, String channelName, ReceiptLinks links) {
        return new ReceiptSheet(
                payment.id(),
                payment.tradeNumber(),
                payment.receiptNumber().orElseThrow(),
                links.of(payment.id()),
                channelName,
                payment.paidAt().orElseThrow(),
                payment.order().totalFen(),
                payment.homes().stream().map(home -> asItStands(home, payment)).toList(),
                notes(payment));
    }

    /** What was chosen for each bill that let the resident choose. */
    static List<ReceiptNote> choices(PaymentOrder order, Map<BillId, BilledHome> bills) {
        var notes = new ArrayList<ReceiptNote>();
        for (var line : order.lines()) {
            Optional.ofNullable(bills.get(line.billId())).stream()
                    .flatMap(billed -> billed.bill().choices().stream())
                    .filter(choice -> choice.amountFen().equals(line.amountFen()))
                    .findFirst()
                    .ifPresent(choice ->
                            notes.add(new ReceiptNote(line.billId(), ReceiptNoteKind.CHOICE, choice.label())));
        }
        return notes;
    }

    /** In the order of the lines; a bill whose money goes back has nothing to be typed into a meter. */
    private static List<ReceiptNote> notes(Payment payment) {
        return payment.order().lines().stream()
                .flatMap(line -> payment.notes().stream()
                        .filter(note -> note.billId().equals(line.billId()))
                        .filter(note -> note.kind() == ReceiptNoteKind.CHOICE
                                || payment.line(line.billId()) == LineState.POSTED))
                .toList();
    }

    private static ReceiptHome asItStands(ReceiptHome home, Payment payment) {
        return new ReceiptHome(
                home.community(),
                home.maskedAddress(),
                home.maskedHolder(),
                home.lines().stream().map(line -> asItStands(line, payment)).toList());
    }

    private static ReceiptLine asItStands(ReceiptLine line, Payment payment) {
        return new ReceiptLine(
                line.billId(),
                line.kind(),
                line.period(),
                line.usage(),
                line.accountTail(),
                line.decisionNumber(),
                line.payeeName(),
                line.amountFen(),
                payment.line(line.billId()));
    }
}
