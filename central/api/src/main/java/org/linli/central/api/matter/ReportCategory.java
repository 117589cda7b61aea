package org.linli.central.api.matter;

import java.util.List;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * What can be reported.
 *
 * @param office who gets it
 * @param anonymous nobody need say who they are; then the slip alone follows it
 * @param promisedDays working days until it is answered
 * @param troubles what is usually wrong, in the words people use; empty where it has to be told
 * @param emergencies what cannot wait for an office; none of them is among the troubles
 */
public record ReportCategory(
        String id,
        String name,
        String office,
        boolean anonymous,
        int promisedDays,
        List<String> troubles,
        List<ReportEmergency> emergencies) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z-]{1,30}");

    public ReportCategory {
        Limits.form(id, "id", ID);
        Limits.text(name, "name", 1, 20);
        Limits.text(office, "office", 1, 40);
        troubles = Limits.list(troubles, "troubles", 0, 12);
        troubles.forEach(each -> Limits.text(each, "trouble", 1, 30));
        emergencies = Limits.list(emergencies, "emergencies", 0, 3);
    }
}
