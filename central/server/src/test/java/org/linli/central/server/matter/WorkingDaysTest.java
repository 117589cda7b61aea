package org.linli.central.server.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final WorkingDays days = WorkingDays.standard();

    @Test
    void weekendsDoNotCount() {
        assertEquals(MONDAY, days.after(FRIDAY, 1));
        assertEquals(1, days.between(FRIDAY, MONDAY));
        assertEquals(0, days.between(FRIDAY, FRIDAY.plusDays(2)));
        assertEquals(FRIDAY, days.before(MONDAY, 1));
    }

    @Test
    void whatLiesBehindIsNegative() {
        assertEquals(-1, days.between(MONDAY, FRIDAY));
        assertEquals(0, days.between(MONDAY, MONDAY));
    }

    @Test
    void daysOfEveryYearAreOff() {
        assertFalse(days.isWorked(LocalDate.of(2026, 10, 1)));
        assertFalse(days.isWorked(LocalDate.of(2027, 1, 1)));
        assertEquals(LocalDate.of(2026, 10, 5), days.after(LocalDate.of(2026, 9, 30), 1));
    }

    @Test
    void aPlaceAddsItsOwn() {
        var own = WorkingDays.read("# 2027\noff 2027-02-08\non 2027-02-07\n");
        assertFalse(own.isWorked(LocalDate.of(2027, 2, 8)));
        assertTrue(own.isWorked(LocalDate.of(2027, 2, 7)));
    }

    @Test
    void aLineOfAnotherFormIsNotPassedOver() {
        assertThrows(IllegalArgumentException.class, () -> WorkingDays.read("maybe 2027-02-08"));
        assertThrows(java.time.DateTimeException.class, () -> WorkingDays.read("off 2027-2-8"));
    }
}
