package org.linli.central.api.record;

import java.time.YearMonth;
import org.linli.central.api.form.Limits;
import org.linli.foundation.money.Fen;

/**
 * A calendar year of the pension insurance, or the part of it with one employer.
 *
 * @param to included
 * @param baseFen a month's base with an employer, the year's amount without
 */
public record InsuranceYear(YearMonth from, YearMonth to, String payer, Fen baseFen) {
    public InsuranceYear {
        Limits.text(payer, "payer", 1, 60);
        if (to.isBefore(from) || to.getYear() != from.getYear()) {
            throw new IllegalArgumentException("a part of one year");
        }
    }

    @Override
    public String toString() {
        return "InsuranceYear[hidden]";
    }
}
