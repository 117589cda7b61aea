package org.linli.central.server.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.ReceiptHome;
import org.linli.central.api.payment.ReceiptNote;
import org.linli.central.api.payment.ReceiptState;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/**
 * An attempt as its journaled facts prove it; nothing else enters here. Immutable.
 *
 * @param homes what the receipt says of each bill, but for the states of its lines
 * @param lines one for each line of the order, in its order
 * @param reversals how many reversals were sent; from the first one on, "paid" is believed only from a reversal's own
 *     answer, because a reversal on its way could still return the money
 * @param receipt what was last told of any paper
 * @param papers each paper of the receipt, whichever terminal printed it
 * @param closes how many requests to close an offer were sent
 * @param offerExpiresAt by central's clock, once an offer was made
 * @param cardReference what the card terminal named the charge by; the acquirer's own word is {@code transactionId}
 * @param notes for the receipt: choices made, what billers gave back
 * @param revision how many facts were folded
 */
public record Payment(
        PaymentOrder order,
        TerminalId terminal,
        List<ReceiptHome> homes,
        Instant openedAt,
        PaymentState state,
        List<LineState> lines,
        boolean confirmOnPhone,
        Optional<Code> reason,
        Optional<String> transactionId,
        Optional<Instant> paidAt,
        Fen captured,
        Fen refunded,
        int reversals,
        Optional<String> receiptNumber,
        ReceiptState receipt,
        Papers papers,
        int closes,
        Optional<Instant> offerExpiresAt,
        Optional<String> cardReference,
        List<ReceiptNote> notes,
        long revision) {
    public Payment {
        homes = List.copyOf(homes);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    public static Payment opened(PaymentFact.Opened fact, Instant at) {
        var waiting =
                fact.order().lines().stream().map(line -> LineState.WAITING).toList();
        return new Payment(
                fact.order(),
                fact.terminal(),
                fact.homes(),
                at,
                PaymentState.INTENT,
                waiting,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Fen.ZERO,
                Fen.ZERO,
                0,
                Optional.empty(),
                ReceiptState.NONE,
                Papers.NONE,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1);
    }

    /** @throws IllegalStateException when the fact cannot follow: the journal is not ours, or the machine has a bug */
    public Payment after(PaymentFact fact) {
        var draft = new PaymentDraft(this);
        draft.take(fact);
        return draft.finished();
    }

    public PaymentId id() {
        return order.paymentId();
    }

    public TradeNumber tradeNumber() {
        return order.outTradeNo();
    }

    public LineState line(BillId bill) {
        return lines.get(indexOf(bill));
    }

    public OrderLine orderLine(BillId bill) {
        return order.lines().get(indexOf(bill));
    }

    int indexOf(BillId bill) {
        for (int i = 0; i < order.lines().size(); i++) {
            if (order.lines().get(i).billId().equals(bill)) {
                return i;
            }
        }
        throw new IllegalStateException("payment " + id() + " has no bill " + bill);
    }

    /** The refund's number follows from the payment and the line, so that asking twice is asking once. */
    public String refundNumber(BillId bill) {
        return "R" + tradeNumber() + "-" + (indexOf(bill) + 1);
    }

    /** The bill may not be offered to anybody: its money is, or may be, under way, or it is settled by this payment. */
    public boolean holds(BillId bill) {
        return switch (line(bill)) {
            case WAITING -> state.isOpen();
            case POSTING, POST_UNKNOWN, POSTED -> true;
            case REFUNDING, REFUNDED -> false;
        };
    }

    /** Every line has come to its end. */
    public boolean isAtRest() {
        return state == PaymentState.PAID && lines.stream().allMatch(LineState::isFinal);
    }

    /** At rest with something posted and no receipt number yet. */
    public boolean needsReceiptNumber() {
        return receiptNumber.isEmpty() && isAtRest() && lines.contains(LineState.POSTED);
    }

    /** Nothing is left to do, unless a success comes late. */
    public boolean isSettled() {
        return state.isFinal() || isAtRest();
    }
}
