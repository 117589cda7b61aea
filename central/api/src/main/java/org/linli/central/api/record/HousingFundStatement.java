package org.linli.central.api.record;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.foundation.money.Fen;

/**
 * 住房公积金 of one person.
 *
 * @param keeper which office says so
 * @param asOf the day for which it says so
 * @param accountTail the last four figures of the account
 * @param employer who pays in, or did last
 * @param employerFen of a month, from the employer
 * @param ownFen of a month, from the wage
 * @param entries the newest first, of three calendar years
 */
public record HousingFundStatement(
        String keeper,
        LocalDate asOf,
        String accountTail,
        HousingFundState state,
        Fen balanceFen,
        String employer,
        Fen employerFen,
        Fen ownFen,
        List<FundEntry> entries) {
    private static final Pattern TAIL = Pattern.compile("[0-9]{4}");

    public HousingFundStatement {
        Limits.text(keeper, "keeper", 1, 60);
        Limits.form(accountTail, "accountTail", TAIL);
        Limits.text(employer, "employer", 1, 60);
        entries = Limits.list(entries, "entries", 0, 60);
    }

    @Override
    public String toString() {
        return "HousingFundStatement[hidden]";
    }
}
