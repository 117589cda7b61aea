package org.linli.central.server.payment;

import org.linli.central.api.id.BillId;
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

    void post(OrderLine line) {
        moves.facts.add(new PaymentFact.PostSent(line.billId()));
        moves.effects.add(new Effect.AskPost(line));
    }

    void refund(OrderLine line, Code why) {
        String number = moves.payment.refundNumber(line.billId());
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
            case PostingAnswer.Refused refused -> refund(payment.orderLine(bill), refused.why());
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

    /** Only what fits where the line stands; {@link StaffWord#fits} was asked before. */
    void staffSaid(StaffWord.OfLine word) {
        var line = moves.payment.orderLine(word.bill());
        switch (word) {
            case StaffWord.Refund refund -> refund(line, StaffWord.BY_STAFF);
            case StaffWord.PostingProven proven -> moves.facts.add(new PaymentFact.Posted(word.bill()));
            case StaffWord.PostingDisproven disproven -> refund(line, StaffWord.NOT_POSTED);
            case StaffWord.RefundProven proven -> moves.facts.add(new PaymentFact.Refunded(word.bill()));
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
            moves.effects.add(new Effect.AskRefund(moves.payment.orderLine(bill), moves.payment.refundNumber(bill)));
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
