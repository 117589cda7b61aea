package org.linli.terminal.core.payment;

import java.net.URI;
import org.linli.central.api.payment.LineState;
import org.linli.payments.desk.AttemptView;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.Stage;

/** What a resident can tell apart, from what the desk proves. Never claims more. */
public final class Stages {
    private Stages() {}

    public static Business.PaymentSeen seen(AttemptView view) {
        var stage = of(view);
        return new Business.PaymentSeen(
                view.id().value(),
                view.outTradeNo().value(),
                stage,
                view.total(),
                view.receiptNumber(),
                view.eReceiptUrl().map(URI::toString),
                view.offer().map(offer -> new Business.Offered(offer.content(), offer.expiresAt())),
                stage == Stage.POSTED && any(view, LineState.REFUNDED),
                view.why());
    }

    public static Stage of(AttemptView view) {
        return switch (view.state()) {
            case INTENT -> view.codeWanted() ? Stage.AWAITING_CODE : Stage.OPENING;
            case OFFERED -> Stage.OFFERED;
            case SENT -> view.cardWanted() ? Stage.AWAITING_CARD : Stage.SENT;
            case PENDING -> Stage.PENDING;
            case UNKNOWN -> Stage.UNKNOWN;
            case CLOSING -> Stage.CLOSING;
            case HANDED_OFF -> Stage.HANDED_OFF;
            case PAID -> paid(view);
            case CLOSED -> Stage.CLOSED;
            case REFUNDED -> Stage.REFUNDED;
        };
    }

    /** Paid: each line has gone or goes its own way. */
    private static Stage paid(AttemptView view) {
        boolean someKept = any(view, LineState.POSTED)
                || any(view, LineState.POSTING)
                || any(view, LineState.POST_UNKNOWN)
                || any(view, LineState.WAITING);
        if (!someKept) {
            return view.isFinal() ? Stage.REFUNDED : Stage.REFUNDING;
        }
        return view.isFinal() && view.receiptNumber().isPresent() ? Stage.POSTED : Stage.PAID;
    }

    private static boolean any(AttemptView view, LineState state) {
        return view.lines().stream().anyMatch(line -> line.state() == state);
    }
}
