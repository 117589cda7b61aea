package org.linli.central.api.matter;

import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * A trouble that no office answers in time: whoever chooses it is told to call at once, and can report it besides.
 *
 * @param trouble in the words people use: 有人被困. It is reported by its Chinese words
 * @param call the first of them is to be called; each other one when it says so, or if nobody answers at the one before
 * @param meanwhile what to do until help is there, and what to leave
 */
public record ReportEmergency(InBothLanguages trouble, List<EmergencyNumber> call, InBothLanguages meanwhile) {
    public ReportEmergency {
        Limits.text(trouble.chinese(), "trouble", 1, 30);
        call = Limits.list(call, "call", 1, 3);
    }
}
