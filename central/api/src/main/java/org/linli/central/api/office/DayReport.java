package org.linli.central.api.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.foundation.money.Fen;

/**
 * One day held against the channel's own list, row by row.
 *
 * @param day by the channel's calendar (UTC+8)
 * @param at when it was last gone through
 * @param listHash SHA-256 of the list, hexadecimal: what was read can be shown again
 * @param charges how many charges the channel lists
 * @param returns how many returns the channel lists
 * @param differences what was found, whether looked at since or not; empty when every row matched to the fen
 * @param furtherDifferences how many more there were than are told here; the day is to be gone through again when these are
 *     put right
 */
public record DayReport(
        LocalDate day,
        Instant at,
        String listHash,
        int charges,
        Fen chargedFen,
        int returns,
        Fen returnedFen,
        List<Difference> differences,
        int furtherDifferences) {
    public DayReport {
        differences = List.copyOf(differences);
    }
}
