package org.linli.terminal.journey.matter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;

/** What is asked of cases and what is answered. No name of a resident is in it but a masked one. */
public final class Cases {
    private Cases() {}

    /** What a case is found by. */
    public sealed interface Source {
        /** Everything of whoever showed this. */
        record Person(Personal who) implements Source {}

        /** @param typed by hand and not read by the scanner */
        record Slip(Personal number, boolean typed) implements Source {}
    }

    /** What has this person under way? Answered by {@link Found}. */
    public record FindCases(Personal who) implements Query {}

    /** How stands the case of this slip? Answered by {@link Case}, which then names nobody. */
    public record FindBySlip(Personal number) implements Query {}

    /**
     * 催办. Given again under the same key it is the same reminder. Answered by {@link Case}.
     *
     * @param number people's number of the case
     */
    public record Remind(Personal who, String number) implements Deed {}

    /** @param cases those under way before those that ended */
    public record Found(String maskedName, List<Case> cases) implements Fact {
        public Found {
            cases = List.copyOf(cases);
        }
    }

    /**
     * How a case stands by the last that its office said; see central's {@code CaseView}.
     *
     * @param daysLeft working days; negative once the promise is broken, and without meaning unless it is under way
     * @param words the office's own
     * @param answers whether the office answered just now
     * @param asOf when it said so, here
     * @param photos how many were handed in with it
     * @param slip what finds the case again without a name, sixteen figures
     * @param papers where what is printed of it lies
     */
    public record Case(
            String number,
            String subject,
            String office,
            State state,
            LocalDate receivedOn,
            Optional<Integer> legalDays,
            int promisedDays,
            LocalDate promisedBy,
            int daysLeft,
            List<Stage> stages,
            Optional<String> words,
            String delivery,
            Optional<Reminder> reminder,
            boolean mayRemind,
            boolean answers,
            LocalDateTime asOf,
            int photos,
            Optional<String> slip,
            Personal papers)
            implements Fact {
        public Case {
            stages = List.copyOf(stages);
        }

        /** As central tells it to whoever has no more than the slip. */
        Case withoutNamesAndWords() {
            return new Case(
                    number,
                    subject,
                    office,
                    state,
                    receivedOn,
                    legalDays,
                    promisedDays,
                    promisedBy,
                    daysLeft,
                    stages.stream()
                            .map(each -> new Stage(each.name(), each.standing(), each.on(), Optional.empty()))
                            .toList(),
                    Optional.empty(),
                    delivery,
                    reminder.map(each -> new Reminder(each.at(), each.delivered(), Optional.empty())),
                    mayRemind,
                    answers,
                    asOf,
                    photos,
                    slip,
                    papers);
        }

        /** Whether the office said something that the other leaves out. */
        boolean saysMoreThan(Case other) {
            return !words.equals(other.words) || !reminder.equals(other.reminder);
        }

        boolean isOverdue() {
            return state == State.UNDER_WAY && daysLeft < 0;
        }
    }

    public enum State {
        UNDER_WAY,
        PAPERS_WANTED,
        FINISHED,
        REFUSED
    }

    /**
     * @param on the day it was done
     * @param officer who did it, or has it on the table
     */
    public record Stage(String name, Standing standing, Optional<LocalDate> on, Optional<String> officer) {}

    public enum Standing {
        DONE,
        NOW,
        AHEAD
    }

    /** @param delivered the office has it */
    public record Reminder(LocalDateTime at, boolean delivered, Optional<String> answer) {}
}
