package org.linli.central.api.bill;

import java.math.BigDecimal;

/** Quantities and unit prices in one normal form, so that equal values are equal records: 86.50 becomes 86.5. */
final class Decimals {
    private static final int QUANTITY_DECIMALS = 3;
    private static final int PRICE_DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);

    private Decimals() {}

    static BigDecimal quantity(BigDecimal value) {
        return normal(value, QUANTITY_DECIMALS);
    }

    static BigDecimal price(BigDecimal value) {
        return normal(value, PRICE_DECIMALS);
    }

    private static BigDecimal normal(BigDecimal value, int mostDecimals) {
        var stripped = value.stripTrailingZeros();
        if (stripped.scale() > mostDecimals || stripped.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("a decimal out of bounds");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
