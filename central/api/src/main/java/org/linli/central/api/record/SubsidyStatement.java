package org.linli.central.api.record;

import java.time.LocalDate;
import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * 补贴 of one person.
 *
 * @param keeper which office says so
 * @param asOf the day for which it says so
 */
public record SubsidyStatement(String keeper, LocalDate asOf, List<Subsidy> subsidies) {
    public SubsidyStatement {
        Limits.text(keeper, "keeper", 1, 60);
        subsidies = Limits.list(subsidies, "subsidies", 1, 10);
    }

    @Override
    public String toString() {
        return "SubsidyStatement[hidden]";
    }
}
