package org.linli.central.server.biller;

import java.util.Optional;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Identity;

/** Who lives where and what is owed for it. Calls block and are safe from any thread. */
public interface Residents {
    /** Empty when nobody has this number, or the name on the card is another. */
    Optional<FoundBills> search(Identity identity);
}
