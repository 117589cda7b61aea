package org.linli.central.server.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseState;
import org.linli.central.server.community.Dice;
import org.linli.central.server.receipt.ReceiptNumbers;

/**
 * What becomes of one case in an office of the sandbox: which stage ends after how many working days. The same seed, number and
 * item give the same for ever; a reminder is all that changes it. Pure.
 */
final class Plan {
    /** How it goes. */
    enum Fate {
        IN_TIME,
        FINISHED_LONG_AGO,
        /** Lies on a table until somebody asks. */
        FORGOTTEN,
        PAPERS_WANTED,
        REFUSED
    }

    /** By the manner of the office, in the order of {@link Fate}. */
    private static final int[] STEADY = {40, 26, 12, 12, 10};

    private static final int[] SLOW = {25, 15, 45, 10, 5};

    private static final int OPENS_AT = 9;
    private static final int WORKED_HOURS = 8;
    private static final int FOR_EVER = 10_000;

    /** A reminded office wants so many working days for what lay there, then one for each stage after it. */
    private static final int AFTER_A_REMINDER = 2;

    private final Matters.Office office;
    private final Matters.Item item;
    private final WorkingDays days;
    private final Dice dice;
    private final Fate fate;
    private final List<Integer> endsAfter = new ArrayList<>();
    private final int stall;
    private final int age;

    private Plan(Matters.Office office, Matters.Item item, WorkingDays days, Dice dice) {
        this.office = office;
        this.item = item;
        this.days = days;
        this.dice = dice;
        this.fate = Fate.values()[dice.at(0).weighted(office.manner() == Matters.Manner.SLOW ? SLOW : STEADY)];
        int stages = item.stages().size();
        int promised = item.promisedDays();
        int takes = dice.at(1).between(Math.max(stages - 1, promised / 2), Math.max(stages - 1, promised));
        stall = dice.at(2).between(1, stages - 1);
        for (int stage = 0; stage < stages; stage++) {
            endsAfter.add(fate == Fate.FORGOTTEN && stage >= stall ? FOR_EVER : takes * stage / (stages - 1));
        }
        age = switch (fate) {
            case IN_TIME -> dice.at(3).between(1, Math.max(1, takes - 1));
            case FINISHED_LONG_AGO, REFUSED -> takes + dice.at(3).between(1, 20);
            case FORGOTTEN -> promised + dice.at(3).between(2, 9);
            case PAPERS_WANTED -> endsAfter.get(1) + dice.at(3).between(1, 6);
        };
    }

    /** @param key of the case, see {@link #key} */
    static Plan of(long seed, String key, Matters.Office office, Matters.Item item, WorkingDays days) {
        return new Plan(office, item, days, Dice.of(seed, "case/" + key));
    }

    Fate fate() {
        return fate;
    }

    /** When it was taken in, for a case that stood in the books before central was told of it. */
    Instant receivedBefore(LocalDate today) {
        return at(days.before(today, age), 4);
    }

    /** Within the hours of an office. */
    private Instant at(LocalDate day, int which) {
        int minutes = dice.at(which).below(WORKED_HOURS * 60);
        return day.atTime(LocalTime.of(OPENS_AT, 0).plusMinutes(minutes))
                .atZone(ReceiptNumbers.CHINA)
                .toInstant();
    }

    Progress progress(CaseFile file, Instant now) {
        var ends = ends(file);
        var done = new ArrayList<Progress.Done>();
        int last = switch (fate) {
            case PAPERS_WANTED -> 1;
            case REFUSED -> item.stages().size() - 1;
            default -> item.stages().size();
        };
        for (int stage = 0; stage < last && !ends.get(stage).isAfter(now); stage++) {
            done.add(new Progress.Done(day(ends.get(stage)), officer(stage)));
        }
        var state = state(done.size(), last);
        boolean ended = state == CaseState.FINISHED || state == CaseState.REFUSED;
        return new Progress(
                state,
                done,
                ended ? Optional.empty() : Optional.of(officer(done.size())),
                words(state),
                toTheReminder(file, ends, now));
    }

    private CaseState state(int done, int last) {
        if (done < last) {
            return CaseState.UNDER_WAY;
        }
        return switch (fate) {
            case PAPERS_WANTED -> CaseState.PAPERS_WANTED;
            case REFUSED -> CaseState.REFUSED;
            default -> CaseState.FINISHED;
        };
    }

    private Optional<String> words(CaseState state) {
        return switch (state) {
            case UNDER_WAY -> Optional.empty();
            case PAPERS_WANTED -> Optional.of(item.papers());
            case FINISHED -> Optional.of(item.result());
            case REFUSED -> Optional.of(item.refusal());
        };
    }

    private List<Instant> ends(CaseFile file) {
        var received = file.receivedAt();
        var ends = new ArrayList<Instant>();
        ends.add(received);
        var reminded = file.reminder().flatMap(CaseFile.Reminded::deliveredAt);
        for (int stage = 1; stage < endsAfter.size(); stage++) {
            boolean lies = endsAfter.get(stage) >= FOR_EVER;
            if (lies && reminded.isPresent()) {
                ends.add(at(days.after(day(reminded.get()), AFTER_A_REMINDER + stage - stall), 10 + stage));
            } else {
                ends.add(lies ? Instant.MAX : at(days.after(day(received), endsAfter.get(stage)), 10 + stage));
            }
        }
        return ends;
    }

    /** Said as soon as the office has it. */
    private Optional<String> toTheReminder(CaseFile file, List<Instant> ends, Instant now) {
        if (file.reminder().flatMap(CaseFile.Reminded::deliveredAt).isEmpty()) {
            return Optional.empty();
        }
        if (!ends.getLast().isAfter(now)) {
            return Optional.of("已办完。");
        }
        var day = day(ends.getLast());
        return Optional.of("已收到催办，最迟 %d 月 %d 日办完。".formatted(day.getMonthValue(), day.getDayOfMonth()));
    }

    private String officer(int stage) {
        int which = Math.min(stage, item.stages().size() - 1);
        return dice.at(100 + which).pick(office.officers());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ReceiptNumbers.CHINA);
    }

    /** Under which the plan of a case is found again: the running part of its number. */
    static String key(CaseNumber number) {
        return number.value().split("-", -1)[1];
    }
}
