package org.linli.central.api.matter;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.central.api.form.Limits;

/**
 * One stage on a case's way.
 *
 * @param on the day it was done; of a stage that is done alone
 * @param officer who did it or has it on the table; empty for one ahead, and for whoever has no more than the slip
 */
public record CaseStage(String name, StageState state, Optional<LocalDate> on, Optional<String> officer) {
    public CaseStage {
        Limits.text(name, "name", 1, 20);
        officer.ifPresent(each -> Limits.text(each, "officer", 1, 20));
        if (on.isPresent() != (state == StageState.DONE)) {
            throw new IllegalArgumentException("a stage has its day once it is done");
        }
    }
}
