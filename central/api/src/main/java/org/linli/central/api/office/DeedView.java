package org.linli.central.api.office;

import java.time.Instant;
import java.util.Optional;

/**
 * A deed and who stands for it.
 *
 * @param decidedBy never the one who asked
 */
public record DeedView(
        Deed deed,
        DeedState state,
        ClerkName askedBy,
        Instant askedAt,
        Optional<ClerkName> decidedBy,
        Optional<Instant> decidedAt) {}
