package org.linli.central.api.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One notice.
 *
 * @param id never given to anything else
 * @param published what its publisher calls its day
 * @param from the first day on which it is shown
 * @param until the last
 * @param pinned stands before the others
 */
public record PublishedNotice(
        String id,
        NoticeKind kind,
        String title,
        String publisher,
        LocalDate published,
        LocalDate from,
        Optional<LocalDate> until,
        boolean pinned,
        boolean urgent,
        List<NoticePart> parts) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,60}");

    public PublishedNotice {
        Limits.form(id, "id", ID);
        Limits.text(title, "title", 1, 80);
        Limits.text(publisher, "publisher", 1, 80);
        parts = Limits.list(parts, "parts", 1, 60);
    }

    /** Whether it is shown on this day. */
    public boolean isShownOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
