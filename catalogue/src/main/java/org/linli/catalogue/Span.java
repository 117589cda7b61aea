package org.linli.catalogue;

/**
 * A length of time as offices promise it.
 *
 * @param days 0 exactly when {@code kind} is {@link Kind#AT_ONCE}
 */
public record Span(int days, Kind kind) {
    private static final int WORKING_WEEK = 5;
    private static final int WEEKEND = 2;

    /** At the window, in working days, or in days of the calendar. */
    public enum Kind {
        AT_ONCE,
        WORKING,
        CALENDAR
    }

    /**
     * Whether this can be later than the other. Two of a kind are compared by their days. Working days beside days of the
     * calendar are taken at their worst: a promise at its longest, over as many weekends as can be, the other at its
     * shortest. Holidays are not counted: an office that promises working days means them.
     */
    public boolean canBeLaterThan(Span other) {
        return kind == other.kind ? days > other.days : longestInCalendarDays() > other.shortestInCalendarDays();
    }

    /** Begun on a Friday: a weekend before each begun week of work. */
    private int longestInCalendarDays() {
        return kind == Kind.WORKING ? days + WEEKEND * Math.ceilDiv(days, WORKING_WEEK) : days;
    }

    /** Begun on a Sunday: a weekend only between two weeks of work. */
    private int shortestInCalendarDays() {
        return kind == Kind.WORKING ? days + WEEKEND * (Math.ceilDiv(days, WORKING_WEEK) - 1) : days;
    }
}
