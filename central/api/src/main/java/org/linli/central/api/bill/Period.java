package org.linli.central.api.bill;

import java.time.LocalDate;

/**
 * The time a bill is for, so that a face can word it: 2026年10月, 2026年第四季度, 2026–2027 采暖季.
 *
 * @param unit how people name it
 * @param from first day
 * @param to last day, included
 */
public record Period(Unit unit, LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from");
        }
    }

    /** How people name the time. */
    public enum Unit {
        DAY,
        MONTH,
        /** Two or more months read together. */
        MONTHS,
        QUARTER,
        HALF_YEAR,
        YEAR,
        /** A heating season, over the turn of the year. */
        SEASON,
        /** A school term. */
        TERM
    }
}
