package org.linli.central.api.record;

import java.time.LocalDate;
import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * 参保记录 of one person.
 *
 * @param keeper which office says so
 * @param asOf the day for which it says so
 * @param scheme of the pension insurance, whose years these are
 * @param years the newest first
 */
public record InsuranceStatement(
        String keeper, LocalDate asOf, PensionScheme scheme, List<Insurance> insurances, List<InsuranceYear> years) {
    public InsuranceStatement {
        Limits.text(keeper, "keeper", 1, 60);
        insurances = Limits.list(insurances, "insurances", 1, 6);
        years = Limits.list(years, "years", 0, 120);
    }

    @Override
    public String toString() {
        return "InsuranceStatement[hidden]";
    }
}
