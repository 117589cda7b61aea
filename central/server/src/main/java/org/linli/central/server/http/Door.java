package org.linli.central.server.http;

import java.util.Optional;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.view.ViewUnavailableException;

/** A part of the address space. */
interface Door {
    /** Empty when the address is not behind this door. */
    Optional<Reply> answer(Arrived request)
            throws BrokenContractException, LedgerUnavailableException, ViewUnavailableException;
}
