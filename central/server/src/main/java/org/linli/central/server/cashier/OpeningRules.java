package org.linli.central.server.cashier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.id.BillId;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.biller.Biller.BilledHome;
import org.linli.central.server.ledger.Books;
import org.linli.foundation.money.Fen;

/** Whether an order may become an attempt. Pure. */
final class OpeningRules {
    private OpeningRules() {}

    /**
     * What stands against the order; empty when nothing does. A lock comes before a change: while a bill is being paid,
     * nobody else's amount matters.
     *
     * @param offered how a resident can pay
     * @param bills as their billers have them now
     */
    static Optional<Problem> against(
            PaymentOrder order, Set<PaymentMethod> offered, Map<BillId, BilledHome> bills, Books books) {
        if (!offered.contains(order.method())) {
            return Optional.of(ProblemKind.PAYMENT_METHOD.problem());
        }
        if (!Fen.sum(order.lines().stream().map(OrderLine::amountFen)).equals(order.totalFen())) {
            return Optional.of(ProblemKind.PAYMENT_TOTAL.problem());
        }
        if (books.paymentByTradeNumber(order.outTradeNo()).isPresent()) {
            return Optional.of(ProblemKind.PAYMENT_TRADE_NUMBER.problem());
        }
        for (var kind : List.of(
                ProblemKind.BILL_UNKNOWN,
                ProblemKind.BILL_SETTLED,
                ProblemKind.BILL_LOCKED,
                ProblemKind.BILL_NOT_PAYABLE,
                ProblemKind.CHOICE_UNKNOWN,
                ProblemKind.BILL_CHANGED)) {
            var concerned = new ArrayList<BillId>();
            for (var line : order.lines()) {
                var found = Optional.ofNullable(bills.get(line.billId())).map(BilledHome::bill);
                if (against(line, found, books).filter(kind::equals).isPresent()) {
                    concerned.add(line.billId());
                }
            }
            if (!concerned.isEmpty()) {
                return Optional.of(kind.problem().about(concerned));
            }
        }
        return Optional.empty();
    }

    private static Optional<ProblemKind> against(OrderLine line, Optional<Bill> found, Books books) {
        var holder = books.holderOf(line.billId());
        if (holder.isPresent()) {
            boolean settled = holder.get().state() == PaymentState.PAID;
            return Optional.of(settled ? ProblemKind.BILL_SETTLED : ProblemKind.BILL_LOCKED);
        }
        if (found.isEmpty()) {
            return Optional.of(ProblemKind.BILL_UNKNOWN);
        }
        var bill = found.get();
        if (bill.state() == BillState.SETTLED) {
            return Optional.of(ProblemKind.BILL_SETTLED);
        }
        if (bill.version() != line.billVersion()) {
            return Optional.of(ProblemKind.BILL_CHANGED);
        }
        if (!bill.state().isPayable()) {
            return Optional.of(ProblemKind.BILL_NOT_PAYABLE);
        }
        if (bill.takes(line.amountFen())) {
            return Optional.empty();
        }
        return Optional.of(bill.choices().isEmpty() ? ProblemKind.BILL_CHANGED : ProblemKind.CHOICE_UNKNOWN);
    }
}
