package org.linli.central.server.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.office.DayReport;
import org.linli.central.api.office.Difference;
import org.linli.central.api.office.DifferenceKind;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.channel.DayBill;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.ledger.OfficeBook;
import org.linli.central.server.payment.Payment;
import org.linli.foundation.money.Fen;

/**
 * One day of the channel's held against the books, row by row and to the fen (invariant I11). A pure function of both.
 *
 * <p>Charges are compared on the very day: the channel dates them in both places. A return may stand on the list of an
 * earlier or a later day than the one on which its proof came; it is missed only once the list of the next day lacks it too.
 */
final class Reconciliation {
    /** Beyond these something is wrong with all of it; they are counted, and the day is gone through again. */
    static final int MOST_DIFFERENCES = 100;

    private final DayBill list;
    private final Books books;
    private final Map<String, Fen> listed = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> returnsListed = new ArrayList<>();
    private final Set<PaymentId> doubted = new LinkedHashSet<>();

    /**
     * @param returnsListed our refund numbers that are listed with our amounts
     * @param doubted listed as charged and not proven here: the channel is to be asked, in the list's order
     */
    record Found(DayReport report, List<String> returnsListed, Set<PaymentId> doubted) {
        Found {
            returnsListed = List.copyOf(returnsListed);
            doubted = Collections.unmodifiableSet(new LinkedHashSet<>(doubted));
        }
    }

    private Reconciliation(DayBill list, Books books) {
        this.list = list;
        this.books = books;
    }

    static Found of(DayBill list, Books books, Instant now) {
        var work = new Reconciliation(list, books);
        work.charges();
        work.returns();
        return work.found(now);
    }

    private void charges() {
        list.charges().forEach(row -> listed.merge(row.order(), row.fen(), Fen::plus));
        var reversed = reversals();
        listed.forEach((order, fen) -> charge(order, fen, reversed.getOrDefault(order, Fen.ZERO)));
        for (var id : books.office().chargedOn(list.day())) {
            var payment = books.payment(id).orElseThrow();
            if (!listed.containsKey(payment.tradeNumber().value())) {
                notListed(payment);
            }
        }
    }

    private void notListed(Payment payment) {
        differ(
                DifferenceKind.CHARGE_NOT_LISTED,
                payment.tradeNumber().value(),
                Optional.empty(),
                payment.captured(),
                Fen.ZERO,
                Optional.of(payment));
    }

    private void charge(String order, Fen fen, Fen reversed) {
        var payment = payment(order);
        var ours = payment.map(Payment::captured).orElse(Fen.ZERO);
        if (ours.equals(fen)) {
            return;
        }
        if (!ours.isPositive() && payment.isPresent() && isReversedHere(payment.get()) && reversed.equals(fen)) {
            // Charged and given back in one go, before anybody here heard of the charge.
            return;
        }
        if (ours.isPositive()) {
            differ(DifferenceKind.CHARGE_DIFFERS, order, Optional.empty(), ours, fen, payment);
        } else {
            differ(DifferenceKind.CHARGE_UNKNOWN_HERE, order, Optional.empty(), ours, fen, payment);
            payment.map(Payment::id).ifPresent(doubted::add);
        }
    }

    private Map<String, Fen> reversals() {
        var reversals = new LinkedHashMap<String, Fen>();
        list.returns().stream()
                .filter(row -> row.refund().isEmpty())
                .forEach(row -> reversals.merge(row.order(), row.fen(), Fen::plus));
        return reversals;
    }

    private void returns() {
        list.returns().forEach(row -> {
            if (row.refund().isPresent()) {
                refund(row, row.refund().get());
            } else {
                reversal(row);
            }
        });
        for (var awaited : books.office().returnsAwaited()) {
            String id = Difference.idOf(awaited.day(), DifferenceKind.RETURN_NOT_LISTED, awaited.refund());
            boolean missed = awaited.day().isBefore(list.day())
                    && !returnsListed.contains(awaited.refund())
                    && !books.office().isToldElsewhere(id, list.day());
            if (missed) {
                add(new Difference(
                        id,
                        awaited.day(),
                        DifferenceKind.RETURN_NOT_LISTED,
                        awaited.order(),
                        Optional.of(awaited.refund()),
                        awaited.fen(),
                        Fen.ZERO,
                        Optional.of(awaited.payment())));
            }
        }
    }

    private void refund(DayBill.Return row, String refund) {
        var payment = payment(row.order());
        var line = payment.flatMap(ours -> lineOf(ours, refund));
        if (line.isEmpty()) {
            differ(DifferenceKind.RETURN_UNKNOWN_HERE, row.order(), row.refund(), Fen.ZERO, row.fen(), payment);
        } else if (!line.get().amountFen().equals(row.fen())) {
            differ(
                    DifferenceKind.RETURN_DIFFERS,
                    row.order(),
                    row.refund(),
                    line.get().amountFen(),
                    row.fen(),
                    payment);
        } else {
            returnsListed.add(refund);
        }
    }

    /** The line that was, or is being, returned under this number. */
    private static Optional<OrderLine> lineOf(Payment payment, String refund) {
        return payment.order().lines().stream()
                .filter(line -> payment.refundNumber(line.billId()).equals(refund))
                .filter(line -> isReturning(payment.line(line.billId())))
                .findFirst();
    }

    private static boolean isReturning(LineState state) {
        return state == LineState.REFUNDING || state == LineState.REFUNDED;
    }

    private void reversal(DayBill.Return row) {
        var payment = payment(row.order());
        boolean ours = payment.filter(Reconciliation::isReversedHere)
                .filter(reversed -> reversed.order().totalFen().equals(row.fen()))
                .isPresent();
        if (!ours) {
            differ(DifferenceKind.RETURN_UNKNOWN_HERE, row.order(), Optional.empty(), Fen.ZERO, row.fen(), payment);
        } else if (!listed.containsKey(row.order()) && isOfThisDayAlone(payment.orElseThrow())) {
            notListed(payment.get());
        }
    }

    /** Charged and reversed before anybody here knew: no word dates the charge, but the order is no older than this day. */
    private boolean isOfThisDayAlone(Payment payment) {
        return payment.paidAt().isEmpty()
                && payment.captured().isPositive()
                && payment.openedAt()
                        .atOffset(OfficeBook.CALENDAR)
                        .toLocalDate()
                        .equals(list.day());
    }

    /** Central sent a reversal, and nothing of the money was written off. */
    private static boolean isReversedHere(Payment payment) {
        boolean nothingKept = payment.state() == PaymentState.CLOSED || payment.state() == PaymentState.REFUNDED;
        return payment.reversals() > 0 && nothingKept;
    }

    private Optional<Payment> payment(String order) {
        try {
            return books.paymentByTradeNumber(new TradeNumber(order));
        } catch (IllegalArgumentException nobodysNumber) {
            return Optional.empty();
        }
    }

    private void differ(
            DifferenceKind kind,
            String order,
            Optional<String> refund,
            Fen ours,
            Fen channels,
            Optional<Payment> payment) {
        add(new Difference(
                Difference.idOf(list.day(), kind, refund.orElse(order)),
                list.day(),
                kind,
                order,
                refund,
                ours,
                channels,
                payment.map(Payment::id)));
    }

    private void add(Difference difference) {
        differences.add(difference);
    }

    private Found found(Instant now) {
        var told = differences.subList(0, Math.min(MOST_DIFFERENCES, differences.size()));
        return new Found(
                new DayReport(
                        list.day(),
                        now,
                        list.hash(),
                        list.charges().size(),
                        list.charged(),
                        list.returns().size(),
                        list.returned(),
                        told,
                        differences.size() - told.size()),
                returnsListed,
                doubted);
    }
}
