package org.linli.central.api.known;

import java.time.Instant;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.TerminalId;

/**
 * A television that opens one household's bills.
 *
 * @param name the machine's, as whoever set it up called it
 */
public record BoundTelevision(TerminalId terminal, String name, HouseholdId household, Instant since) {
    public BoundTelevision {
        Limits.text(name, "name", 1, 60);
    }
}
