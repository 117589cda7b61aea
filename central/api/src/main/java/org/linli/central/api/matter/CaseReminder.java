package org.linli.central.api.matter;

import java.time.Instant;
import java.util.Optional;
import org.linli.central.api.form.Limits;

/**
 * The last time somebody asked an office to go on.
 *
 * @param delivered the office has it; until then central goes on trying
 * @param answer what the office says to it; empty while it says nothing
 */
public record CaseReminder(Instant at, boolean delivered, Optional<String> answer) {
    public CaseReminder {
        answer.ifPresent(each -> Limits.text(each, "answer", 1, 200));
    }
}
