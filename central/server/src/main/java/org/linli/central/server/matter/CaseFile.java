package org.linli.central.server.matter;

import java.time.Instant;
import java.util.Optional;
import org.linli.central.api.matter.CaseNumber;

/**
 * One case as the book has it.
 *
 * @param holder whose it is, hashed; empty for nobody's
 * @param slipHash of the number on its slip
 * @param reminder the last one
 * @param photos how many were handed in with it
 */
record CaseFile(
        CaseNumber number,
        Optional<String> holder,
        String slipHash,
        String office,
        String item,
        Instant receivedAt,
        Progress progress,
        Optional<Reminded> reminder,
        int photos) {

    CaseFile saying(Progress other) {
        return new CaseFile(number, holder, slipHash, office, item, receivedAt, other, reminder, photos);
    }

    /** With its reminder in the office's hands; as it was where there is none, or it is there already. */
    CaseFile taken(Instant now) {
        return new CaseFile(
                number,
                holder,
                slipHash,
                office,
                item,
                receivedAt,
                progress,
                reminder.map(each ->
                        new Reminded(each.at(), Optional.of(each.deliveredAt().orElse(now)))),
                photos);
    }

    boolean hasReminderOnTheWay() {
        return reminder.filter(each -> each.deliveredAt().isEmpty()).isPresent();
    }

    /** @param deliveredAt when the office took it; empty while it has not */
    record Reminded(Instant at, Optional<Instant> deliveredAt) {}
}
