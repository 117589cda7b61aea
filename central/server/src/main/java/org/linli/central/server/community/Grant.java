package org.linli.central.server.community;

import java.time.YearMonth;
import java.util.List;
import org.linli.foundation.money.Fen;

/**
 * A subsidy that was applied for.
 *
 * @param granted false while somebody looks at it
 * @param since the month from which it is granted, or in which it was applied for
 * @param payouts the newest first
 */
public record Grant(Kind kind, boolean granted, YearMonth since, Fen monthly, List<Payout> payouts) {
    public Grant {
        payouts = List.copyOf(payouts);
    }

    /** What for. */
    public enum Kind {
        OLD_AGE,
        DISABILITY_LIVING,
        DISABILITY_CARE,
        MINIMUM_LIVING
    }
}
