package org.linli.central.api.record;

import java.time.YearMonth;
import java.util.List;
import org.linli.central.api.form.Limits;
import org.linli.foundation.money.Fen;

/**
 * One subsidy.
 *
 * @param since the month from which it is granted, or in which it was applied for
 * @param monthlyFen what a month brings
 * @param payments the newest first, of three calendar years
 */
public record Subsidy(
        SubsidyKind kind, SubsidyState state, YearMonth since, Fen monthlyFen, List<MonthlyPayment> payments) {
    public Subsidy {
        payments = Limits.list(payments, "payments", 0, 40);
    }

    @Override
    public String toString() {
        return "Subsidy[hidden]";
    }
}
