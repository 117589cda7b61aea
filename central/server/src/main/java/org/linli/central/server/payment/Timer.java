package org.linli.central.server.payment;

import java.time.Duration;
import java.util.Optional;
import org.linli.central.api.id.BillId;

/**
 * A wait of an attempt, as data. An attempt has one of each kind (and bill) at most: a new one replaces the old one. One
 * that comes late finds the attempt elsewhere and does nothing.
 *
 * @param bill with the timers of a line
 */
public record Timer(Kind kind, Optional<BillId> bill, Duration after) {
    static Timer of(Kind kind, Duration after) {
        return new Timer(kind, Optional.empty(), after);
    }

    static Timer ofLine(Kind kind, BillId bill, Duration after) {
        return new Timer(kind, Optional.of(bill), after);
    }

    /** What is waited for. */
    public enum Kind {
        /** The next query while the attempt is under way. */
        QUERY,
        /** 15 s after the code was sent: from now on the channel takes a reversal. */
        REVERSAL_OPENS,
        /** 45 s after the code was sent: call it back. */
        DEADLINE,
        /** The code has long expired: from now on, "no such order" means that none can come. */
        OFFER_OVER,
        /** The next round of query and reversal. */
        CLOSING_ROUND,
        /** Opened, and nobody came back with a code. */
        ABANDONED,
        POSTING,
        REFUND
    }
}
