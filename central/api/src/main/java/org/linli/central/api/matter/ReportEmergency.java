package org.linli.central.api.matter;

import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * A trouble that no office answers in time: whoever chooses it is told to call at once, and can report it besides.
 *
 * @param trouble in the words people use: 有人被困
 * @param call the first of them is to be called, the others if nobody answers there
 * @param meanwhile what to do until help is there, and what to leave
 */
public record ReportEmergency(String trouble, List<EmergencyNumber> call, String meanwhile) {
    public ReportEmergency {
        Limits.text(trouble, "trouble", 1, 30);
        call = Limits.list(call, "call", 1, 3);
        Limits.text(meanwhile, "meanwhile", 1, 80);
    }
}
