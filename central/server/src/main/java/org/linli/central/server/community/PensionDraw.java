package org.linli.central.server.community;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The pension somebody draws.
 *
 * @param from the first month
 * @param confirmedUntil 领取资格认证: the last day on which the entitlement counts as confirmed; past, nothing is paid
 * @param payouts the newest first
 */
public record PensionDraw(PensionRecord.Scheme scheme, YearMonth from, LocalDate confirmedUntil, List<Payout> payouts) {
    public PensionDraw {
        payouts = List.copyOf(payouts);
    }
}
