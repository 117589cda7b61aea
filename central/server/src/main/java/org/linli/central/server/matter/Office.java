package org.linli.central.server.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.matter.CaseNumber;

/** An office that has cases on its tables. */
interface Office {
    /**
     * How these cases stand; the office gets to hear which of them were reminded. The same question may be asked again.
     *
     * @param files all of this office's that have not ended
     * @return what it says of each, and with that it has taken the reminders; empty when it does not answer in time
     */
    Optional<Map<CaseNumber, Progress>> ask(List<CaseFile> files, Instant now, Duration within)
            throws InterruptedException;
}
