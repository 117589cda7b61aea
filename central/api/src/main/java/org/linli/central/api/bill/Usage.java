package org.linli.central.api.bill;

import java.math.BigDecimal;

/**
 * How much was used in the period, in the unit people know from the meter or the contract.
 *
 * @param quantity zero or more, at most three decimals
 */
public record Usage(BigDecimal quantity, UsageUnit unit) {
    public Usage {
        quantity = Decimals.quantity(quantity);
    }
}
