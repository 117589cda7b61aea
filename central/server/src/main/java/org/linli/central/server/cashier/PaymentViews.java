package org.linli.central.server.cashier;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.LineView;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.Offer;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.payment.Live;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.receipt.ReceiptLinks;

/** Words a payment as the contract does. Never claims more than its facts prove. Immutable. */
final class PaymentViews {
    /** By then the channel's statement of the day before has come; a person compares. */
    private static final Duration BEFORE_STAFF = Duration.ofHours(24);

    private final Channel channel;
    private final ReceiptLinks links;

    PaymentViews(Channel channel, ReceiptLinks links) {
        this.channel = channel;
        this.links = links;
    }

    /** @param live what is known beside the facts: what an offer says */
    PaymentView of(Payment payment, Live live, Instant now) {
        var lines = new ArrayList<LineView>();
        for (int i = 0; i < payment.lines().size(); i++) {
            var line = payment.order().lines().get(i);
            lines.add(new LineView(
                    line.billId(),
                    line.billVersion(),
                    line.amountFen(),
                    payment.lines().get(i)));
        }
        Optional<URI> link = payment.receiptNumber().map(number -> links.of(payment.id()));
        return new PaymentView(
                payment.id(),
                payment.tradeNumber(),
                payment.order().method(),
                payment.state(),
                payment.revision(),
                lines,
                payment.order().totalFen(),
                next(payment, now),
                payment.reason(),
                offer(payment, live, now),
                payment.receiptNumber(),
                link,
                payment.captured().isPositive()
                        ? Optional.of(channel.name(payment.order().method()))
                        : Optional.empty(),
                payment.paidAt(),
                payment.receipt(),
                payment.papers().copies());
    }

    /** Shown while it can be scanned, and not a moment longer. */
    private static Optional<Offer> offer(Payment payment, Live live, Instant now) {
        if (payment.state() != PaymentState.OFFERED) {
            return Optional.empty();
        }
        return payment.offerExpiresAt()
                .filter(now::isBefore)
                .flatMap(expiresAt -> live.offer()
                        .map(content -> new Offer(content, expiresAt, now.until(expiresAt, ChronoUnit.MILLIS))));
    }

    private static NextStep next(Payment payment, Instant now) {
        if (payment.isSettled()) {
            return NextStep.NOTHING;
        }
        if (payment.openedAt().plus(BEFORE_STAFF).isBefore(now)) {
            return NextStep.STAFF;
        }
        return switch (payment.state()) {
            case INTENT -> NextStep.SHOW_CODE;
            case OFFERED -> NextStep.SCAN_OFFER;
            case PENDING -> payment.confirmOnPhone() ? NextStep.CONFIRM_ON_PHONE : NextStep.CHANNEL;
            case SENT -> payment.order().method() == PaymentMethod.CARD ? NextStep.PRESENT_CARD : NextStep.CHANNEL;
            case UNKNOWN, CLOSING -> NextStep.CHANNEL;
            case PAID -> payment.lines().contains(LineState.REFUNDING) ? NextStep.REFUND : NextStep.BILLER;
            case CLOSED, REFUNDED -> NextStep.NOTHING;
        };
    }
}
