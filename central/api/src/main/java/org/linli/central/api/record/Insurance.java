package org.linli.central.api.record;

import java.time.YearMonth;

/**
 * One insurance.
 *
 * @param since the first month on record
 * @param months on record in all
 */
public record Insurance(InsuranceKind kind, InsuranceState state, YearMonth since, int months) {
    public Insurance {
        if (months < 1 || months > 1_000) {
            throw new IllegalArgumentException("months must be 1 to 1000");
        }
    }
}
