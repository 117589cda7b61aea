package org.linli.central.api.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.form.Limits;

/**
 * 养老金 of one person.
 *
 * @param keeper which office says so
 * @param asOf the day for which it says so
 * @param drawnFrom the first month; empty while somebody pays in
 * @param confirmedUntil 领取资格认证: the last day on which the entitlement counts as confirmed; empty while somebody pays in
 * @param payments the newest first, of three calendar years
 */
public record PensionStatement(
        String keeper,
        LocalDate asOf,
        PensionScheme scheme,
        PensionStage stage,
        Optional<YearMonth> drawnFrom,
        Optional<LocalDate> confirmedUntil,
        List<MonthlyPayment> payments) {
    public PensionStatement {
        Limits.text(keeper, "keeper", 1, 60);
        payments = Limits.list(payments, "payments", 0, 40);
    }

    @Override
    public String toString() {
        return "PensionStatement[hidden]";
    }
}
