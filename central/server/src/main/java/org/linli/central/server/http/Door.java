package org.linli.central.server.http;

import java.util.Optional;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.view.ViewUnavailableException;

/** A part of the address space. */
interface Door {
    /**
     * What a door takes that others do not.
     *
     * @param largest bytes of a body; a larger one arrives cut off after one more, and the door says so itself
     */
    record Takes(int largest) {}

    /** Empty for all that is JSON of the contract's size. */
    default Optional<Takes> takes(String method, String path) {
        return Optional.empty();
    }

    /** Empty when the address is not behind this door. */
    Optional<Reply> answer(Arrived request)
            throws BrokenContractException, LedgerUnavailableException, ViewUnavailableException;
}
