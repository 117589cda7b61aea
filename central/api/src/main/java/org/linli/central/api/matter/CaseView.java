package org.linli.central.api.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.form.Limits;

/**
 * How a case stands, by the last that its office said.
 *
 * @param subject what was applied for or reported: 不动产转移登记
 * @param office who has it
 * @param legalDays working days the law allows; empty where none says
 * @param promisedDays working days the office promised
 * @param promisedBy the last of them
 * @param daysLeft working days until then: 0 on that day, negative once it is over. Without meaning unless {@link #counts}
 * @param stages in order, the first is that it was taken in
 * @param words what the office says besides: which papers are wanted, why it was refused, what the result is. Empty for
 *     whoever has no more than the slip
 * @param delivery how the result comes to the resident
 * @param reminder the last one
 * @param mayRemind it is overdue, and was not yet reminded today
 * @param answers whether the office answered just now; else all this is as it stood at {@code asOf}
 * @param photos how many were handed in with it; none of them is shown
 * @param slip what finds it again without a name; empty for whoever came with it
 */
public record CaseView(
        CaseNumber number,
        String subject,
        String office,
        CaseState state,
        LocalDate receivedOn,
        Optional<Integer> legalDays,
        int promisedDays,
        LocalDate promisedBy,
        int daysLeft,
        List<CaseStage> stages,
        Optional<String> words,
        String delivery,
        Optional<CaseReminder> reminder,
        boolean mayRemind,
        boolean answers,
        Instant asOf,
        int photos,
        Optional<SlipNumber> slip) {
    public CaseView {
        Limits.text(subject, "subject", 1, 60);
        Limits.text(office, "office", 1, 40);
        stages = Limits.list(stages, "stages", 1, 12);
        words.ifPresent(each -> Limits.text(each, "words", 1, 400));
        Limits.text(delivery, "delivery", 1, 60);
    }

    /** Whether days run against the office. */
    public boolean counts() {
        return state == CaseState.UNDER_WAY;
    }

    public boolean isOverdue() {
        return counts() && daysLeft < 0;
    }
}
