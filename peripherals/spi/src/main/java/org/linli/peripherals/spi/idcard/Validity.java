package org.linli.peripherals.spi.idcard;

import java.time.LocalDate;

/** From which day a card is valid, and until when. */
public record Validity(LocalDate from, Until until) {
    /** The end of a validity. "Long term" is a value of its own and never a far date: a far date can be compared. */
    public sealed interface Until {}

    /** @param day the last day on which the card is valid */
    public record LastDay(LocalDate day) implements Until {}

    /** 长期: cards issued to people of 46 and more. */
    public record LongTerm() implements Until {}

    public boolean covers(LocalDate day) {
        if (day.isBefore(from)) {
            return false;
        }
        return !(until instanceof LastDay last) || !day.isAfter(last.day());
    }

    @Override
    public String toString() {
        return "Validity(masked)";
    }
}
