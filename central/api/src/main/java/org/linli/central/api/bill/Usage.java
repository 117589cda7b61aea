package org.linli.central.api.bill;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much was used in the period, in the unit people know from the meter or the contract.
 *
 * @param quantity zero or more, at most three decimals
 * @param previousReading what the meter showed before, where there is a meter
 * @param currentReading what it showed at the end of the period
 */
public record Usage(
        BigDecimal quantity,
        UsageUnit unit,
        Optional<BigDecimal> previousReading,
        Optional<BigDecimal> currentReading) {
    public Usage {
        quantity = Decimals.quantity(quantity);
        previousReading = previousReading.map(Decimals::quantity);
        currentReading = currentReading.map(Decimals::quantity);
    }
}
