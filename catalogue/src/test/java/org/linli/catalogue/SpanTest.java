package org.linli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanTest {
    /** Twenty working days, begun on a Friday, end 28 days later; begun on a Sunday, 26 days later. */
    @ParameterizedTest
    @CsvSource({
        "20, WORKING, 20, WORKING, false",
        "21, WORKING, 20, WORKING, true",
        "0, AT_ONCE, 1, CALENDAR, false",
        "1, WORKING, 0, AT_ONCE, true",
        "20, WORKING, 28, CALENDAR, false",
        "20, WORKING, 27, CALENDAR, true",
        "26, CALENDAR, 20, WORKING, false",
        "27, CALENDAR, 20, WORKING, true",
    })
    void aPromiseIsTakenAtItsLongest(int days, Span.Kind kind, int legalDays, Span.Kind legalKind, boolean later) {
        assertEquals(later, new Span(days, kind).canBeLaterThan(new Span(legalDays, legalKind)));
    }
}
