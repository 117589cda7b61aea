package org.linli.rehearsal.simulate;

import java.util.HashMap;
import java.util.Map;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentState;
import org.linli.foundation.money.Fen;

/** I1, at each movement of money: what the channel keeps for a bill is never more than the bill. */
final class BillProof {
    private final Findings findings;
    private final CentralProof central;
    private final ModelBiller biller;
    private final Map<BillId, Fen> kept = new HashMap<>();
    private final Map<TradeNumber, Fen> counted = new HashMap<>();

    BillProof(Findings findings, CentralProof central, ModelBiller biller) {
        this.findings = findings;
        this.central = central;
        this.biller = biller;
    }

    void moved(Trade trade) {
        findings.require(!trade.kept().isNegative(), "I1", "more of " + trade.order() + " is returned than was taken");
        if (trade.wordBroken()) {
            // The channel's own breach: it is wrong until it is returned, and returned it is at the end (I3).
            return;
        }
        findings.require(
                trade.captured().compareTo(trade.amount()) <= 0,
                "I1",
                "the channel has taken " + trade.captured() + " for " + trade.order() + " of " + trade.amount());
        var order = central.byTrade(trade.order());
        findings.require(
                order.isPresent(), "I4", "money is taken for " + trade.order() + ", which central does not know");
        boolean closed = order.orElseThrow().state() == PaymentState.CLOSED;
        findings.require(
                !closed || !trade.kept().isPositive() || counted.containsKey(trade.order()),
                "I8",
                "central has " + order.orElseThrow().id() + " as proven unpaid, and now money is taken for it");
        var change = trade.kept().minus(counted.getOrDefault(trade.order(), Fen.ZERO));
        counted.put(trade.order(), trade.kept());
        var lines = order.orElseThrow().order().lines();
        for (var line : lines) {
            var now = kept.getOrDefault(line.billId(), Fen.ZERO).plus(share(change, line, trade, lines.size()));
            kept.put(line.billId(), now);
            findings.require(
                    now.compareTo(biller.highest(line.billId())) <= 0,
                    "I1",
                    line.billId() + " of " + biller.highest(line.billId()) + " has cost " + now);
        }
    }

    /** Of a whole capture or return each bill its own; of a partial return what the line itself comes to. */
    private static Fen share(Fen change, OrderLine line, Trade trade, int lines) {
        if (lines == 1) {
            return change;
        }
        boolean whole = change.equals(trade.amount()) || Fen.ZERO.minus(change).equals(trade.amount());
        if (whole) {
            return change.isNegative() ? Fen.ZERO.minus(line.amountFen()) : line.amountFen();
        }
        return Fen.ZERO.minus(change).equals(line.amountFen()) ? change : Fen.ZERO;
    }
}
