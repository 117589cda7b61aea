package org.linli.payments.machine;

import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;

/**
 * What follows from an event. Valid only after {@code changes} stand in the journal; if they cannot be written, nothing
 * of this step happened.
 *
 * @param refused why the event was not taken, for events that a caller waits on
 */
public record Step(Attempt attempt, Chase chase, List<Change> changes, List<Effect> effects, Optional<Code> refused) {}
