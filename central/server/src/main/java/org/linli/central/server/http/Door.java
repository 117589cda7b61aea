package org.linli.central.server.http;

import java.util.Optional;
import java.util.function.Function;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.view.ViewUnavailableException;

/** A part of the address space. */
interface Door {
    /**
     * What a door takes that others do not.
     *
     * @param largest bytes of a body; a larger one arrives cut off after one more, and the door says so itself
     * @param room where it is taken in, if it is large
     * @param crowded says that too much is brought at once; the request it is given has no body
     */
    record Takes(int largest, UploadRoom room, Function<Arrived, Reply> crowded) {}

    /**
     * Empty for all that is JSON of the contract's size. Asked before the body is read.
     *
     * @param from the network it comes from, in a form that says nothing
     */
    default Optional<Takes> takes(String method, String path, String from) {
        return Optional.empty();
    }

    /** Empty when the address is not behind this door. */
    Optional<Reply> answer(Arrived request)
            throws BrokenContractException, LedgerUnavailableException, ViewUnavailableException;
}
