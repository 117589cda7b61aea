package org.linli.central.api.help;

import java.time.Instant;
import java.util.Optional;
import org.linli.central.api.id.HelpCallId;

/**
 * How a call stands.
 *
 * @param by who took it; stays when it has ended
 */
public record HelpCall(
        HelpCallId id,
        HelpKind kind,
        HelpState state,
        String screen,
        Instant calledAt,
        Optional<Answerer> by,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt) {}
