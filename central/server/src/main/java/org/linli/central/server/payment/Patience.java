package org.linli.central.server.payment;

import java.time.Duration;
import org.linli.central.api.payment.PaymentMethod;

/** How long each wait is. From the channels' own documents (docs/payments.md, rules 4 and 12). */
public final class Patience {
    /** After a code is sent, and again and again: the channel asks for five seconds between queries. */
    static final Duration BETWEEN_QUERIES = Duration.ofSeconds(5);

    /** The channel takes no reversal earlier. */
    static final Duration BEFORE_REVERSAL = Duration.ofSeconds(15);

    /** A resident who has not confirmed by then has walked away. */
    static final Duration BEFORE_CLOSING = Duration.ofSeconds(45);

    /** After a restart nobody knows when the code was sent; give the channel its 15 s and two queries. */
    static final Duration BEFORE_CLOSING_AFTER_RESTART = Duration.ofSeconds(20);

    /** Wallets let a code live for two minutes at most; and a minute more, for what is still on its way (rule 3). */
    static final Duration BEFORE_OFFER_IS_OVER = Duration.ofMinutes(3);

    /** The channel's own life of an offer (rule 5). */
    static final Duration OFFER = Duration.ofMinutes(2);

    /** And a minute more, for what is still on its way (rule 3), and a moment for the clocks of two machines. */
    static final Duration BEFORE_NO_OFFER_CAN_COME = Duration.ofSeconds(185);

    /**
     * A card terminal asks again at 120 and 150 s (rule 6); what it has not reported by then is asked of the acquirer and
     * taken back.
     */
    static final Duration BEFORE_CARD_IS_CALLED_BACK = Duration.ofMinutes(3);

    private static final int[] OFFER_QUERY_SECONDS = {2, 3, 5};

    /**
     * Longer than any screen waits for a code, which is three minutes. Nothing was sent, so closing is safe. An order that
     * arrives after its terminal gave it up holds its bills for so long and no longer (I13: five minutes).
     */
    static final Duration BEFORE_ABANDONING = Duration.ofMinutes(4);

    /** 2, 4, 8 … 64 s; with 64 s this is a little more than an hour. */
    private static final int QUICK_ROUNDS = 65;

    private static final int LONGEST_DOUBLING = 6;
    private static final Duration SLOW = Duration.ofHours(1);

    private Patience() {}

    /** 2, 3, 5, 5 … s (rule 5). */
    static Duration beforeOfferQuery(int queries) {
        return Duration.ofSeconds(OFFER_QUERY_SECONDS[Math.min(queries, OFFER_QUERY_SECONDS.length - 1)]);
    }

    /**
     * @param kind one without rounds of its own
     * @param queries how often an offer was asked about
     */
    static Duration of(Timer.Kind kind, PaymentMethod method, int queries) {
        return switch (kind) {
            case QUERY -> method.isByOffer() ? beforeOfferQuery(queries) : BETWEEN_QUERIES;
            case REVERSAL_OPENS -> BEFORE_REVERSAL;
            case DEADLINE ->
                switch (method) {
                    case CODE -> BEFORE_CLOSING;
                    case QR, LINK -> OFFER;
                    case CARD -> BEFORE_CARD_IS_CALLED_BACK;
                };
            case OFFER_OVER -> method.isByOffer() ? BEFORE_NO_OFFER_CAN_COME : BEFORE_OFFER_IS_OVER;
            case ABANDONED -> BEFORE_ABANDONING;
            case CLOSING_ROUND, POSTING, REFUND ->
                throw new IllegalArgumentException(kind + " has rounds, each longer than the one before");
        };
    }

    /** After a restart nobody knows when it began, so an offer and a card get their whole time again. */
    static Duration beforeClosingAfterRestart(PaymentMethod method) {
        return method == PaymentMethod.CODE ? BEFORE_CLOSING_AFTER_RESTART : of(Timer.Kind.DEADLINE, method, 0);
    }

    /** @param round from 1 */
    static Duration beforeRound(int round) {
        if (round > QUICK_ROUNDS) {
            return SLOW;
        }
        return Duration.ofSeconds(1L << Math.min(Math.max(round, 1), LONGEST_DOUBLING));
    }
}
