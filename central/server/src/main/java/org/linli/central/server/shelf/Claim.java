package org.linli.central.server.shelf;

import java.util.Optional;
import org.linli.central.api.id.ClaimId;
import org.linli.central.api.id.TerminalId;

/**
 * Who reaches for a parcel, and which time they do.
 *
 * @param number empty for a terminal of a release before claims had one: all its claims of a parcel are the same to it
 */
public record Claim(TerminalId terminal, Optional<ClaimId> number) {
    Optional<String> numberText() {
        return number.map(ClaimId::value);
    }
}
