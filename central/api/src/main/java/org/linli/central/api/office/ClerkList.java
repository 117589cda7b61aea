package org.linli.central.api.office;

import java.time.Instant;
import java.util.List;

/** Who works in the office now. */
public record ClerkList(List<Clerk> clerks) {
    public ClerkList {
        clerks = List.copyOf(clerks);
    }

    public record Clerk(ClerkName name, Instant since) {}
}
