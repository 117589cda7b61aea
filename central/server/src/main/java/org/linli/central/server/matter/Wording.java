package org.linli.central.server.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.matter.CaseReminder;
import org.linli.central.api.matter.CaseStage;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.SlipNumber;
import org.linli.central.api.matter.StageState;
import org.linli.central.server.receipt.ReceiptNumbers;

/** From what the book has to what is shown. Pure. */
final class Wording {
    private final Matters matters;
    private final WorkingDays days;

    Wording(Matters matters, WorkingDays days) {
        this.matters = matters;
        this.days = days;
    }

    /** What the office said last, and when. */
    record Known(Instant asOf, boolean answers) {}

    /**
     * @param remindedToday nobody may remind again today
     * @param slip for its owner; empty for whoever came with it, who sees no names and no words of the office
     */
    CaseView view(CaseFile file, Known known, boolean remindedToday, Instant now, Optional<SlipNumber> slip) {
        var item = item(file);
        var office = office(file);
        var received = day(file.receivedAt());
        var by = days.after(received, item.promisedDays());
        int left = days.between(day(now), by);
        boolean isOwner = slip.isPresent();
        var progress = file.progress();
        boolean overdue = progress.state() == CaseState.UNDER_WAY && left < 0;
        return new CaseView(
                file.number(),
                item.name(),
                office.name(),
                progress.state(),
                received,
                item.legalDays(),
                item.promisedDays(),
                by,
                left,
                stages(item.stages(), progress, isOwner),
                progress.words().filter(words -> isOwner),
                item.delivery(),
                file.reminder()
                        .map(each -> new CaseReminder(
                                each.at(),
                                each.deliveredAt().isPresent(),
                                progress.toTheReminder()
                                        .filter(words ->
                                                isOwner && each.deliveredAt().isPresent()))),
                isOwner && overdue && !remindedToday,
                known.answers(),
                known.asOf(),
                file.photos(),
                slip);
    }

    private static List<CaseStage> stages(List<String> names, Progress progress, boolean withNames) {
        var stages = new ArrayList<CaseStage>();
        for (int i = 0; i < names.size(); i++) {
            if (i < progress.done().size()) {
                var done = progress.done().get(i);
                stages.add(new CaseStage(
                        names.get(i),
                        StageState.DONE,
                        Optional.of(done.on()),
                        Optional.of(done.officer()).filter(name -> withNames)));
            } else if (progress.state() != CaseState.REFUSED) {
                boolean now = i == progress.done().size();
                stages.add(new CaseStage(
                        names.get(i),
                        now ? StageState.NOW : StageState.AHEAD,
                        Optional.empty(),
                        progress.officer().filter(name -> withNames && now)));
            }
        }
        return stages;
    }

    boolean isOverdue(CaseFile file, Instant now) {
        var by = days.after(day(file.receivedAt()), item(file).promisedDays());
        return file.progress().state() == CaseState.UNDER_WAY && days.between(day(now), by) < 0;
    }

    /** The working day that a moment counts to: a weekend's wishes are all of the Friday before. */
    LocalDate workingDay(Instant now) {
        var day = day(now);
        return days.isWorked(day) ? day : days.before(day, 1);
    }

    private Matters.Item item(CaseFile file) {
        return Optional.ofNullable(matters.itemsById().get(file.item()))
                .orElseThrow(() -> new IllegalStateException("no item " + file.item()));
    }

    private Matters.Office office(CaseFile file) {
        return Optional.ofNullable(matters.officesById().get(file.office()))
                .orElseThrow(() -> new IllegalStateException("no office " + file.office()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ReceiptNumbers.CHINA);
    }
}
