package org.linli.central.server.payment;

import java.time.Duration;

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

    /** Longer than any screen waits for a code. Nothing was sent, so closing is safe. */
    static final Duration BEFORE_ABANDONING = Duration.ofMinutes(10);

    /** 2, 4, 8 … 64 s; with 64 s this is a little more than an hour. */
    private static final int QUICK_ROUNDS = 65;

    private static final int LONGEST_DOUBLING = 6;
    private static final Duration SLOW = Duration.ofHours(1);

    private Patience() {}

    /** @param round from 1 */
    static Duration beforeRound(int round) {
        if (round > QUICK_ROUNDS) {
            return SLOW;
        }
        return Duration.ofSeconds(1L << Math.min(Math.max(round, 1), LONGEST_DOUBLING));
    }
}
