package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.office.DayReport;
import org.linli.central.api.office.Difference;
import org.linli.central.api.office.DifferenceKind;
import org.linli.central.api.office.OfficeTask;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.channel.DayBill;
import org.linli.central.server.payment.Payment;
import org.linli.foundation.money.Fen;

/**
 * Central's office: what it writes down of a day is what the channel's list of that day and central's own entries, folded by
 * the simulator itself, come to (I11); and a day later every fen has a place, or is on the persons' list (I3).
 */
final class DayProof {
    private static final Duration A_DAY = Duration.ofHours(24);

    private final SimTime time;
    private final Findings findings;
    private final Trace trace;
    private final CentralProof central;
    private final ChannelBooks books;
    private final ModelDayBills lists;
    private final Map<LocalDate, DayReport> reports = new HashMap<>();

    DayProof(
            SimTime time,
            Findings findings,
            Trace trace,
            CentralProof central,
            ChannelBooks books,
            ModelDayBills lists) {
        this.time = time;
        this.findings = findings;
        this.trace = trace;
        this.central = central;
        this.books = books;
        this.lists = lists;
    }

    /** I11, for each day that is on central's disk as gone through: what differs is told, to the row, and nothing else. */
    void reconciled(DayReport report) {
        trace.say("central DayReconciled " + report.day() + " " + report.chargedFen() + " " + report.returnedFen() + " "
                + rows(report));
        var list = lists.handed(report.listHash())
                .filter(handed -> handed.day().equals(report.day()))
                .orElseThrow(() -> findings.broken(
                        "I11", "central has gone through a list of " + report.day() + " that the channel never gave"));
        boolean sums = report.chargedFen().equals(list.charged())
                && report.returnedFen().equals(list.returned());
        findings.require(sums, "I11", "central's sums of " + report.day() + " are not the list's");
        var told = rows(report);
        var differing = differing(list);
        findings.require(
                told.equals(differing),
                "I11",
                "of " + report.day() + " the list and the entries differ in " + differing + ", central says " + told);
        reports.put(report.day(), report);
    }

    private static SortedSet<String> rows(DayReport report) {
        var rows = new TreeSet<String>();
        report.differences().stream()
                .filter(row -> row.kind() != DifferenceKind.RETURN_NOT_LISTED)
                .map(row -> row.refund().orElse(row.order()))
                .forEach(rows::add);
        return rows;
    }

    /** Orders and refund numbers on which this list and what central has written down do not agree. */
    private SortedSet<String> differing(DayBill list) {
        var rows = new TreeSet<String>();
        var listed = new HashMap<String, Fen>();
        list.charges().forEach(row -> listed.merge(row.order(), row.fen(), Fen::plus));
        listed.forEach((order, fen) -> {
            var ours = payment(order).map(Payment::captured).orElse(Fen.ZERO);
            if (!ours.equals(fen) && !(ours.equals(Fen.ZERO) && isTakenBackWhole(list, order, fen))) {
                rows.add(order);
            }
        });
        central.payments().stream()
                .filter(payment -> payment.captured().isPositive() && isCertainlyOf(payment, list))
                .map(payment -> payment.tradeNumber().value())
                .filter(order -> !listed.containsKey(order))
                .forEach(rows::add);
        list.returns().stream()
                .filter(row -> !isOurs(row))
                .forEach(row -> rows.add(row.refund().orElse(row.order())));
        return rows;
    }

    /** By the channel's dated word; or it was taken and given back in one go, and is no older. */
    private static boolean isCertainlyOf(Payment payment, DayBill list) {
        String order = payment.tradeNumber().value();
        boolean whole = list.returns().stream()
                .anyMatch(row -> row.order().equals(order) && row.refund().isEmpty());
        return payment.paidAt()
                .or(() -> whole ? Optional.of(payment.openedAt()) : Optional.empty())
                .map(ModelDayBills::dayOf)
                .filter(list.day()::equals)
                .isPresent();
    }

    private Optional<Payment> payment(String order) {
        return central.byTrade(new TradeNumber(order));
    }

    private boolean isTakenBackWhole(DayBill list, String order, Fen fen) {
        return list.returns().stream()
                .filter(row -> row.order().equals(order) && row.refund().isEmpty())
                .anyMatch(row -> row.fen().equals(fen) && isOurs(row));
    }

    /** Central has written down that it asks for this money back. */
    private boolean isOurs(DayBill.Return row) {
        var payment = payment(row.order());
        if (payment.isEmpty()) {
            return false;
        }
        var ours = payment.get();
        if (row.refund().isEmpty()) {
            boolean over = ours.state() == PaymentState.CLOSED || ours.state() == PaymentState.REFUNDED;
            return over && ours.reversals() > 0 && ours.order().totalFen().equals(row.fen());
        }
        return ours.order().lines().stream()
                .filter(line -> row.refund().get().equals(ours.refundNumber(line.billId())))
                .filter(line -> line.amountFen().equals(row.fen()))
                .map(line -> ours.line(line.billId()))
                .anyMatch(state -> state == LineState.REFUNDING || state == LineState.REFUNDED);
    }

    /** I11, once nothing fails any more: the day has been gone through, and its sums are the channel's to the fen. */
    void isClosed(LocalDate day) {
        var report = reports.get(day);
        if (report == null) {
            throw findings.broken("I11", day + " was never held against the channel's list");
        }
        var truth = lists.whole(day);
        findings.require(
                report.chargedFen().equals(truth.charged())
                        && report.returnedFen().equals(truth.returned()),
                "I11",
                "central closes " + day + " with " + report.chargedFen() + " and " + report.returnedFen()
                        + " back, the channel with " + truth.charged() + " and " + truth.returned());
        findings.require(
                report.differences().isEmpty(),
                "I11",
                day + " is left with "
                        + report.differences().stream().map(Difference::id).toList());
    }

    /** I3: what was taken a day ago is posted, given back, or somebody is told of it. */
    void nothingIsForgotten(List<OfficeTask> tasks) {
        for (var trade : books.all()) {
            boolean longAgo = trade.captured().isPositive() && time.nanos() - trade.paidAt() >= A_DAY.toNanos();
            var payment = central.byTrade(trade.order());
            var posted = payment.map(central::posted).orElse(Fen.ZERO);
            findings.require(
                    !longAgo || trade.kept().equals(posted) || isTold(tasks, payment.map(Payment::id)),
                    "I3",
                    "a day later the channel keeps " + trade.kept() + " of " + trade.order() + ", posted is " + posted
                            + ", and nobody is told");
        }
    }

    private static boolean isTold(List<OfficeTask> tasks, Optional<PaymentId> payment) {
        return payment.isPresent()
                && tasks.stream().anyMatch(task -> task.payment().equals(payment));
    }

    /** When everything has come to rest, the persons' list is empty. */
    void nothingIsLeftToDo(List<OfficeTask> tasks) {
        var left = tasks.stream().map(task -> task.kind() + " " + task.number()).toList();
        findings.require(left.isEmpty(), "I3", "everything is at rest, and the persons' list has " + left);
    }
}
