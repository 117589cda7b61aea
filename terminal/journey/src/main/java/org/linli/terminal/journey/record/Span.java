package org.linli.terminal.journey.record;

import java.util.ArrayList;
import java.util.List;

/** The calendar years that one page of a record tells of, both ends included. */
record Span(int from, int to) {
    /** A year of payments is as much as anybody reads at once; of years of work it is a line or two. */
    private static final int YEARS_OF_WORK = 10;

    boolean has(int year) {
        return year >= from && year <= to;
    }

    /** The newest first; one at least, so that there is always a page. */
    static List<Span> of(Registers.Found found) {
        int now = found.about().asOf().getYear();
        var years = found.months().mapToInt(month -> month.getYear()).summaryStatistics();
        if (years.getCount() == 0) {
            return List.of(new Span(now, now));
        }
        int step = found.kind() == Registers.Kind.INSURANCE ? YEARS_OF_WORK : 1;
        var spans = new ArrayList<Span>();
        for (int to = years.getMax(); to >= years.getMin(); to -= step) {
            spans.add(new Span(Math.max(years.getMin(), to - step + 1), to));
        }
        return List.copyOf(spans);
    }
}
