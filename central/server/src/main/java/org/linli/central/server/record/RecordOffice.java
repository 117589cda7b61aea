package org.linli.central.server.record;

import java.util.Optional;
import org.linli.central.api.known.CardShown;

/**
 * One office and the register it keeps. Called on a thread that may wait and is interrupted when nobody waits any more.
 *
 * @param <T> what it says of a person
 */
@FunctionalInterface
public interface RecordOffice<T> {
    /**
     * What the register has under exactly this name and number; empty when it has nothing.
     *
     * @throws OfficeDownException when it cannot be asked
     */
    Optional<T> ask(CardShown who) throws OfficeDownException, InterruptedException;
}
