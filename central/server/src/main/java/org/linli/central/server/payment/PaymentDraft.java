package org.linli.central.server.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.ReceiptNote;
import org.linli.central.api.payment.ReceiptState;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** A payment while one fact is folded into it. */
final class PaymentDraft {
    private final Payment before;
    private final List<LineState> lines;
    private PaymentState state;
    private boolean confirmOnPhone;
    private Optional<Code> reason;
    private Optional<String> transactionId;
    private Optional<Instant> paidAt;
    private Fen captured;
    private Fen refunded;
    private int reversals;
    private Optional<String> receiptNumber;
    private ReceiptState receipt;
    private Papers papers;
    private int closes;
    private Optional<Instant> offerExpiresAt;
    private Optional<String> cardReference;
    private final List<ReceiptNote> notes;

    PaymentDraft(Payment before) {
        this.before = before;
        this.lines = new ArrayList<>(before.lines());
        this.state = before.state();
        this.confirmOnPhone = before.confirmOnPhone();
        this.reason = before.reason();
        this.transactionId = before.transactionId();
        this.paidAt = before.paidAt();
        this.captured = before.captured();
        this.refunded = before.refunded();
        this.reversals = before.reversals();
        this.receiptNumber = before.receiptNumber();
        this.receipt = before.receipt();
        this.papers = before.papers();
        this.closes = before.closes();
        this.offerExpiresAt = before.offerExpiresAt();
        this.cardReference = before.cardReference();
        this.notes = new ArrayList<>(before.notes());
    }

    void take(PaymentFact fact) {
        switch (fact) {
            case PaymentFact.Opened twice -> throw impossible(twice);
            case PaymentFact.CodeSent sent -> move(PaymentState.SENT);
            case PaymentFact.OfferSent sent -> move(PaymentState.SENT);
            case PaymentFact.CardAwaited awaited -> move(PaymentState.SENT);
            case PaymentFact.Offered offered -> {
                move(PaymentState.OFFERED);
                offerExpiresAt = Optional.of(offered.expiresAt());
                reason = Optional.empty();
            }
            case PaymentFact.OfferStands stands -> {
                move(PaymentState.OFFERED);
                reason = Optional.empty();
            }
            case PaymentFact.CloseSent sent -> closes = sent.attempt();
            case PaymentFact.CardReported reported -> cardReference = Optional.of(reported.reference());
            case PaymentFact.Pending pending -> {
                move(PaymentState.PENDING);
                confirmOnPhone = pending.confirmOnPhone();
                reason = Optional.empty();
            }
            case PaymentFact.Lost lost -> {
                move(PaymentState.UNKNOWN);
                reason = Optional.of(lost.why());
            }
            case PaymentFact.ClosingBegan closing -> {
                move(PaymentState.CLOSING);
                reason = Optional.of(closing.reason());
            }
            case PaymentFact.ReversalSent reversal -> reversals = reversal.attempt();
            case PaymentFact.Closed closed -> {
                move(PaymentState.CLOSED);
                reason = Optional.of(closed.reason());
            }
            case PaymentFact.Captured paid -> capture(paid);
            case PaymentFact.ReversedAfterCapture reversed -> {
                move(PaymentState.REFUNDED);
                captured = reversed.amountFen();
                refunded = reversed.amountFen();
                lines.replaceAll(line -> LineState.REFUNDED);
            }
            case PaymentFact.PostSent post -> line(post.bill(), LineState.POSTING);
            case PaymentFact.Posted posted -> line(posted.bill(), LineState.POSTED);
            case PaymentFact.PostLost lost -> line(lost.bill(), LineState.POST_UNKNOWN);
            case PaymentFact.RefundSent refund -> {
                line(refund.bill(), LineState.REFUNDING);
                reason = Optional.of(refund.why());
            }
            case PaymentFact.Refunded back -> refund(back.bill());
            case PaymentFact.ReceiptNumbered numbered -> {
                receiptNumber = Optional.of(numbered.number());
                papers = Papers.reservedFor(before.terminal());
            }
            case PaymentFact.ForHomes homes -> {
                // The books look it up by home; the payment itself does not change.
            }
            case PaymentFact.Noted noted -> notes.add(noted.note());
            case PaymentFact.ReceiptReported report -> {
                receipt = report.state();
                papers = papers.reported(report.state(), report.copy(), before.terminal());
            }
            case PaymentFact.PaperGiven given -> {
                receipt = ReceiptState.PRINT_SENT;
                papers = papers.given(given.printing(), given.terminal(), given.copy());
            }
        }
    }

    private void capture(PaymentFact.Captured paid) {
        if (captured.isPositive()) {
            throw impossible(paid);
        }
        if (state != PaymentState.CLOSED) {
            reason = Optional.empty();
        }
        state = PaymentState.PAID;
        captured = paid.amountFen();
        transactionId = Optional.of(paid.transactionId());
        paidAt = Optional.of(paid.at());
    }

    private void refund(BillId bill) {
        line(bill, LineState.REFUNDED);
        refunded = refunded.plus(before.orderLine(bill).amountFen());
        if (lines.stream().allMatch(line -> line == LineState.REFUNDED)) {
            state = PaymentState.REFUNDED;
        }
    }

    /** The money states only move forward while the attempt is open. */
    private void move(PaymentState to) {
        if (!state.isOpen()) {
            throw new IllegalStateException("payment " + before.id() + " cannot go from " + state + " to " + to);
        }
        state = to;
    }

    private void line(BillId bill, LineState to) {
        if (state != PaymentState.PAID) {
            throw new IllegalStateException("payment " + before.id() + " is " + state + ", its line cannot be " + to);
        }
        lines.set(before.indexOf(bill), to);
    }

    private IllegalStateException impossible(PaymentFact fact) {
        return new IllegalStateException("payment " + before.id() + " in " + state + " cannot take " + fact.code());
    }

    Payment finished() {
        return new Payment(
                before.order(),
                before.terminal(),
                before.homes(),
                before.openedAt(),
                state,
                lines,
                confirmOnPhone,
                reason,
                transactionId,
                paidAt,
                captured,
                refunded,
                reversals,
                receiptNumber,
                receipt,
                papers,
                closes,
                offerExpiresAt,
                cardReference,
                notes,
                before.revision() + 1);
    }
}
