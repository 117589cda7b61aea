package org.linli.rehearsal.simulate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.office.DayReport;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.payment.PaymentFact;
import org.linli.foundation.money.Fen;

/**
 * What central has stored, folded here once more, and held against the channel's and the billers' books as each entry becomes
 * durable: I2, I4, I6, I7, I9, I10, I11.
 */
final class CentralProof {
    private final Findings findings;
    private final Trace trace;
    private final ChannelBooks channel;
    private final Map<PaymentId, Payment> payments = new LinkedHashMap<>();
    private final Map<TradeNumber, PaymentId> byTrade = new HashMap<>();
    private final Map<BillId, PaymentId> holders = new HashMap<>();
    private final Map<String, PaymentId> receipts = new HashMap<>();
    private final Set<String> facts = new HashSet<>();
    private Consumer<DayReport> days = report -> {};
    private PostedBy biller = (payment, bill) -> false;
    private long stored;

    /** What the biller's books say. */
    interface PostedBy {
        boolean isPosted(PaymentId payment, BillId bill);
    }

    CentralProof(Findings findings, Trace trace, ChannelBooks channel) {
        this.findings = findings;
        this.trace = trace;
        this.channel = channel;
    }

    /** Told of every day that was held against its list, once that is durable. */
    void days(Consumer<DayReport> whoLooks) {
        days = whoLooks;
    }

    void against(PostedBy books) {
        biller = books;
    }

    /** How many entries central has made durable. */
    long stored() {
        return stored;
    }

    Collection<Payment> payments() {
        return payments.values();
    }

    Optional<Payment> payment(PaymentId id) {
        return Optional.ofNullable(payments.get(id));
    }

    Optional<Payment> byTrade(TradeNumber order) {
        return Optional.ofNullable(byTrade.get(order)).flatMap(this::payment);
    }

    /** An entry is on central's disk. */
    void synced(byte[] payload) {
        stored++;
        LedgerEntry entry;
        try {
            entry = WireJson.read(payload, LedgerEntry.class);
        } catch (BrokenContractException unreadable) {
            throw findings.broken("I5", "central has stored what cannot be read: " + unreadable.getMessage());
        }
        if (entry instanceof LedgerEntry.PaymentStep step) {
            step(step);
        } else if (entry instanceof LedgerEntry.DayReconciled done) {
            days.accept(done.report());
        }
    }

    private void step(LedgerEntry.PaymentStep step) {
        var id = step.payment();
        var fact = step.fact();
        var name = fact.getClass().getSimpleName();
        trace.say("central " + name + " " + id);
        facts.add(id + " " + name + about(fact));
        var before = payments.get(id);
        if (before != null) {
            facts.add(before.tradeNumber() + " " + name);
        }
        var after = before == null ? opened(step) : before.after(fact);
        payments.put(id, after);
        if (before != null) {
            finalStaysFinal(before, after, fact);
        }
        holders(after);
        proven(after, fact);
    }

    private static String about(PaymentFact fact) {
        return fact instanceof PaymentFact.PostSent post ? " " + post.bill() : "";
    }

    private Payment opened(LedgerEntry.PaymentStep step) {
        if (!(step.fact() instanceof PaymentFact.Opened opened)) {
            throw findings.broken("I4", "central goes on with " + step.payment() + ", which was never opened");
        }
        var before = byTrade.put(opened.order().outTradeNo(), step.payment());
        facts.add(opened.order().outTradeNo() + " Opened");
        findings.rule(
                before == null,
                "rule 1: order number used twice: " + opened.order().outTradeNo());
        return Payment.opened(opened, step.at());
    }

    private void finalStaysFinal(Payment before, Payment after, PaymentFact fact) {
        boolean was = before.isSettled();
        boolean lateSuccess = before.state() == PaymentState.CLOSED && fact instanceof PaymentFact.Captured;
        findings.require(
                !was || before.state() == after.state() || lateSuccess,
                "I6",
                "central: " + before.id() + " was " + before.state() + " and became " + after.state());
        findings.require(
                !(fact instanceof PaymentFact.PostSent) || !wasClosed(before.id()),
                "I6",
                "central: " + before.id() + " was closed and is posted");
        for (int i = 0; i < before.lines().size(); i++) {
            findings.require(
                    !before.lines().get(i).isFinal()
                            || before.lines().get(i) == after.lines().get(i),
                    "I6",
                    "central: a line of " + before.id() + " was "
                            + before.lines().get(i));
        }
    }

    /** I2: one attempt at a time may have a bill's money, and none any more once it is posted. */
    private void holders(Payment payment) {
        for (int i = 0; i < payment.lines().size(); i++) {
            var bill = payment.order().lines().get(i).billId();
            if (isLive(payment, payment.lines().get(i))) {
                var other = holders.put(bill, payment.id());
                findings.require(
                        other == null || other.equals(payment.id()),
                        "I2",
                        bill + " is held by " + other + " and by " + payment.id());
            } else {
                holders.remove(bill, payment.id());
            }
        }
    }

    private static boolean isLive(Payment payment, LineState line) {
        return switch (payment.state()) {
            case INTENT, OFFERED, SENT, PENDING, UNKNOWN, CLOSING -> true;
            case PAID -> line == LineState.POSTING || line == LineState.POST_UNKNOWN || line == LineState.POSTED;
            case CLOSED, REFUNDED -> false;
        };
    }

    /** What central writes down about the world is so in the world. */
    private void proven(Payment payment, PaymentFact fact) {
        var trade = channel.find(payment.tradeNumber());
        var taken = trade == null ? Fen.ZERO : trade.captured();
        var back = trade == null ? Fen.ZERO : trade.refunded();
        switch (fact) {
            case PaymentFact.Captured captured ->
                findings.require(
                        taken.equals(captured.amountFen())
                                && taken.equals(payment.order().totalFen()),
                        "I11",
                        "central has " + captured.amountFen() + " taken for " + payment.id() + ", the channel "
                                + taken);
            case PaymentFact.ReversedAfterCapture reversed ->
                findings.require(
                        back.equals(taken) && taken.equals(reversed.amountFen()),
                        "I11",
                        "central has " + payment.id() + " returned, the channel keeps " + taken.minus(back));
            case PaymentFact.Refunded refunded ->
                findings.require(
                        back.compareTo(payment.refunded()) >= 0,
                        "I11",
                        "central has more of " + payment.id() + " returned than the channel");
            case PaymentFact.Posted posted ->
                findings.require(
                        biller.isPosted(payment.id(), posted.bill()),
                        "I8",
                        "central has " + posted.bill() + " posted, the biller has not");
            case PaymentFact.Closed closed ->
                findings.require(
                        taken.equals(back) || (trade != null && trade.wordBroken()),
                        "I8",
                        "central has closed " + payment.id() + " as unpaid, the channel keeps " + taken.minus(back));
            case PaymentFact.ReceiptNumbered numbered -> {
                var other = receipts.put(numbered.number(), payment.id());
                findings.require(other == null, "I7", "receipt " + numbered.number() + " is given twice");
            }
            default -> {}
        }
    }

    /** I4: nothing reaches a channel that was not written down before. */
    void channelCalled(String call, TradeNumber order) {
        var fact = switch (call) {
            case "pay" -> "CodeSent";
            case "offer" -> "OfferSent";
            case "close" -> "CloseSent";
            case "reverse" -> "ReversalSent";
            case "refund" -> "RefundSent";
            default -> "Opened";
        };
        boolean intended = facts.contains(order + " " + fact);
        findings.require(intended, "I4", "central asks the channel to " + call + " " + order + " and has no " + fact);
    }

    /** I4, for the billers. */
    void posting(PaymentId id, BillId bill) {
        findings.require(
                facts.contains(id + " PostSent " + bill),
                "I4",
                "central posts " + bill + " and has not written it down");
    }

    /** I9 and I5: what central holds after a start, or at the end, is what its disk says. */
    void sameAs(Collection<Payment> books, String when) {
        findings.require(books.size() == payments.size(), "I9", when + ": central has other payments than its journal");
        for (var payment : books) {
            findings.require(
                    payment.equals(payments.get(payment.id())),
                    "I9",
                    when + ": " + payment.id() + " is not what the journal says");
        }
    }

    /** I3, I11 and I13 at the end. */
    void atRest() {
        for (var payment : payments.values()) {
            findings.require(
                    payment.isSettled(),
                    "I13",
                    "central: " + payment.id() + " is still " + payment.state() + " " + payment.lines());
            var trade = channel.find(payment.tradeNumber());
            var taken = trade == null ? Fen.ZERO : trade.captured();
            var back = trade == null ? Fen.ZERO : trade.refunded();
            findings.require(
                    payment.captured().equals(taken) || (payment.state() == PaymentState.CLOSED && taken.equals(back)),
                    "I11",
                    "central has " + payment.captured() + " taken for " + payment.id() + ", the channel " + taken);
            findings.require(
                    payment.refunded().equals(back) || payment.captured().equals(Fen.ZERO),
                    "I11",
                    "central has " + payment.refunded() + " of " + payment.id() + " returned, the channel " + back);
            findings.require(
                    posted(payment).equals(taken.minus(back)),
                    "I3",
                    "of " + payment.id() + " the channel keeps " + taken.minus(back) + ", posted is "
                            + posted(payment));
        }
        eachFenOnce();
        var known = new ArrayList<>(channel.all());
        known.removeIf(trade -> byTrade.containsKey(trade.order()));
        findings.require(
                known.isEmpty(), "I3", "the channel knows orders that central does not: " + List.copyOf(known));
    }

    /** I3: what the channel keeps under one order number is posted under it once. */
    private void eachFenOnce() {
        var posted = new HashMap<TradeNumber, Fen>();
        payments.values().forEach(payment -> posted.merge(payment.tradeNumber(), posted(payment), Fen::plus));
        posted.forEach((order, sum) -> {
            var trade = channel.find(order);
            var kept = trade == null ? Fen.ZERO : trade.kept();
            findings.require(sum.equals(kept), "I3", "under " + order + " " + kept + " is kept and posted is " + sum);
        });
    }

    /** Whether it was ever proven unpaid, whatever came after. */
    boolean wasClosed(PaymentId id) {
        return facts.contains(id + " Closed");
    }

    Fen posted(Payment payment) {
        return Fen.sum(payment.order().lines().stream()
                .filter(line -> biller.isPosted(payment.id(), line.billId()))
                .map(line -> line.amountFen()));
    }
}
