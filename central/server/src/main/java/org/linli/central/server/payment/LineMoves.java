package org.linli.central.server.payment;

import org.linli.central.api.id.BillId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.foundation.code.Code;

/** What happens to each bill once the money is there: posting, asking again, returning. The same for every method. */
final class LineMoves {
    private final Moves moves;

    LineMoves(Moves moves) {
        this.moves = moves;
    }

    /** The refund's number follows from the payment, so that asking twice is asking once. */
    static String refundNumber(TradeNumber order, int line) {
        return "R" + order + "-" + (line + 1);
    }

    void post(OrderLine line) {
        moves.facts.add(new PaymentFact.PostSent(line.billId()));
        moves.effects.add(new Effect.AskPost(line));
    }

    void refund(OrderLine line, int index, Code why) {
        String number = refundNumber(moves.payment.tradeNumber(), index);
        moves.facts.add(new PaymentFact.RefundSent(line.billId(), number, why));
        moves.effects.add(new Effect.AskRefund(line, number));
    }

    void billerSaid(BillId bill, PostingAnswer answer) {
        var payment = moves.payment;
        var state = payment.line(bill);
        if (state != LineState.POSTING && state != LineState.POST_UNKNOWN) {
            return;
        }
        switch (answer) {
            case PostingAnswer.Posted posted -> {
                posted.note().ifPresent(note -> moves.facts.add(new PaymentFact.Noted(note)));
                moves.facts.add(new PaymentFact.Posted(bill));
            }
            case PostingAnswer.Refused refused -> refund(payment.orderLine(bill), payment.indexOf(bill), refused.why());
            case PostingAnswer.NotPosted never -> post(payment.orderLine(bill));
            case PostingAnswer.Unclear unclear -> {
                if (state == LineState.POSTING) {
                    moves.facts.add(new PaymentFact.PostLost(bill));
                }
                retry(Timer.Kind.POSTING, bill);
            }
        }
    }

    void refundSaid(BillId bill, RefundAnswer answer) {
        if (moves.payment.line(bill) != LineState.REFUNDING) {
            return;
        }
        switch (answer) {
            case RefundAnswer.Refunded back -> moves.facts.add(new PaymentFact.Refunded(bill));
            case RefundAnswer.Processing processing -> retry(Timer.Kind.REFUND, bill);
            case RefundAnswer.Unclear unclear -> retry(Timer.Kind.REFUND, bill);
        }
    }

    private void retry(Timer.Kind kind, BillId bill) {
        moves.live = moves.live.anotherTry(bill);
        moves.timers.add(Timer.ofLine(kind, bill, Patience.beforeRound(moves.live.tries(bill))));
    }

    void askForPosting(BillId bill) {
        var state = moves.payment.line(bill);
        if (state == LineState.POSTING || state == LineState.POST_UNKNOWN) {
            moves.effects.add(new Effect.AskPosting(moves.payment.orderLine(bill)));
        }
    }

    void askForRefundAgain(BillId bill) {
        if (moves.payment.line(bill) == LineState.REFUNDING) {
            int index = moves.payment.indexOf(bill);
            moves.effects.add(new Effect.AskRefund(
                    moves.payment.orderLine(bill), refundNumber(moves.payment.tradeNumber(), index)));
        }
    }

    /** After a start: whatever a line was waiting for is asked again. */
    void resume() {
        moves.payment.order().lines().forEach(line -> {
            askForPosting(line.billId());
            askForRefundAgain(line.billId());
        });
    }
}
