package org.linli.central.server.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One price as a notice sets it.
 *
 * @param label the line's name on bills: {@code 污水处理费}
 * @param basis over what time the tiers count
 * @param firstMonth the first month of the year in which it applies; with {@code lastMonth} 1–12 for the whole year, 11–4
 *     for a winter
 * @param steps rising, the first from 0; a quantity above a step's {@code from} has that step's price
 * @param validFrom first day of validity
 * @param validUntil last day of validity; empty while it holds
 * @param document the (made-up) notice that set it
 */
public record PriceList(
        Kind kind,
        String label,
        Unit unit,
        Basis basis,
        int firstMonth,
        int lastMonth,
        List<Step> steps,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        String document) {
    public PriceList {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().from().signum() != 0) {
            throw new IllegalArgumentException("a price list without a price from zero: " + label);
        }
    }

    /** Over what time tiers count. */
    public enum Basis {
        /** One price, whatever the quantity. */
        FLAT,
        /** Limits are a month's; a bill over two months has twice the limits. */
        MONTH,
        /** Limits are a calendar year's, counted on from January. */
        YEAR
    }

    /**
     * @param from the quantity above which the price applies
     * @param price yuan a unit
     */
    public record Step(BigDecimal from, BigDecimal price) {}

    /** Whether it holds on that day: within its validity and its months. */
    public boolean holdsOn(LocalDate day) {
        int month = day.getMonthValue();
        boolean inMonths = firstMonth <= lastMonth
                ? month >= firstMonth && month <= lastMonth
                : month >= firstMonth || month <= lastMonth;
        return inMonths
                && !day.isBefore(validFrom)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }
}
