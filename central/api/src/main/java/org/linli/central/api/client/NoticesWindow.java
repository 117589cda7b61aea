package org.linli.central.api.client;

import java.time.Duration;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.notice.NoticesQuery;

/** What a place makes known to everybody. Threads and deadlines as in {@link Central}. */
public interface NoticesWindow {
    /** What a model of central answers that has none: nothing was sent. */
    NoticesWindow CLOSED = (query, within) -> new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);

    /** Refused with {@code notice.none} where nobody has published anything. */
    Answer<NoticesNow> notices(NoticesQuery query, Duration within);
}
