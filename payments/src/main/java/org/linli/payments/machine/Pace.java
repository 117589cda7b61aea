package org.linli.payments.machine;

import java.time.Duration;

/** Every wait of the machine, with the reason for its length. All by the monotonic clock. */
public final class Pace {
    /** Nobody scans for three minutes after saying "pay": the bills are wanted by others. */
    public static final Duration INTENT_PATIENCE = Duration.ofMinutes(3);

    /**
     * Central reverses a code payment from 45 s on (rule 4). This is the terminal's own end of patience should central
     * say "pending" for ever.
     */
    public static final Duration PENDING_PATIENCE = Duration.ofMinutes(3);

    /** A card terminal gives up by then; so do its certified timers (rule 6). */
    public static final Duration CARD = Duration.ofMinutes(2);

    /** Between the two questions of rule 6, and from the second until it is taken back. */
    static final Duration CARD_AGAIN = Duration.ofSeconds(30);

    /** A terminal whose line has just come back needs a moment. */
    static final Duration CARD_SOON = Duration.ofSeconds(5);

    /** Central has an offer within a second, or the channel is not to be had now. */
    static final Duration OFFER_PATIENCE = Duration.ofSeconds(20);

    /** Longer than this nobody is asked to stand before the screen (rule: more than 120 s is handed off). */
    public static final Duration ON_SCREEN = Duration.ofMinutes(2);

    /** How often the terminal tries to take the locks before it says that central is silent. */
    static final int OPEN_TRIES = 3;

    private static final int[] ON_SCREEN_SECONDS = {1, 2, 3, 5};
    private static final int TRIES_ON_SCREEN = 30;
    private static final int[] OFFER_SECONDS = {2, 3, 5};
    private static final int[] CLOSING_SECONDS = {2, 4, 8};
    private static final int[] TELLING_SECONDS = {2, 5, 10, 30, 60, 300};
    private static final int FIRST_LATER_SECONDS = 10;
    private static final int LONGEST_SECONDS = 3600;

    private Pace() {}

    /** 1, 2, 3, 5, 5 … s while somebody waits; after half a minute of tries ever longer, up to an hour. */
    static Duration query(int tries) {
        return tries < TRIES_ON_SCREEN ? steps(ON_SCREEN_SECONDS, tries) : later(tries - TRIES_ON_SCREEN);
    }

    /** 2, 3, 5, 5 … s while a code stands on the screen (rule 5). */
    static Duration offer(int tries) {
        return steps(OFFER_SECONDS, tries);
    }

    /** 2, 4, 8, 8 … s: the reversal is repeated until it is acknowledged (rule 4). */
    static Duration close(int tries) {
        return tries < TRIES_ON_SCREEN ? steps(CLOSING_SECONDS, tries) : later(tries - TRIES_ON_SCREEN);
    }

    /** 10, 20, 40 … s up to an hour, then hourly (rule 12). */
    static Duration later(int tries) {
        long seconds = tries >= 9 ? LONGEST_SECONDS : (long) FIRST_LATER_SECONDS << tries;
        return Duration.ofSeconds(Math.min(seconds, LONGEST_SECONDS));
    }

    static Duration tell(int tries) {
        return steps(TELLING_SECONDS, tries);
    }

    private static Duration steps(int[] seconds, int tries) {
        return Duration.ofSeconds(seconds[Math.min(Math.max(tries, 0), seconds.length - 1)]);
    }
}
