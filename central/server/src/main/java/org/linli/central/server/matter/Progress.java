package org.linli.central.server.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.matter.CaseState;

/**
 * What an office says of one case.
 *
 * @param done the stages that lie behind it, from the first
 * @param officer who has it on the table; empty once it ended
 * @param words which papers are wanted, why it was refused, what came of it
 * @param toTheReminder what is said to the last reminder
 */
record Progress(
        CaseState state,
        List<Done> done,
        Optional<String> officer,
        Optional<String> words,
        Optional<String> toTheReminder) {
    Progress {
        done = List.copyOf(done);
    }

    record Done(LocalDate on, String officer) {}

    boolean hasEnded() {
        return state == CaseState.FINISHED || state == CaseState.REFUSED;
    }
}
