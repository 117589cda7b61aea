package org.linli.payments.desk;

import java.util.List;
import org.linli.central.api.id.BillId;
import org.linli.foundation.code.Code;

/** What came of a start. */
public sealed interface Starting {
    /** The attempt stands in the journal; central is being asked. The same start again gives the same attempt. */
    record Started(AttemptView attempt) implements Starting {}

    /**
     * Nothing was begun.
     *
     * @param bills those that stand in the way; empty when none does
     */
    record NotStarted(Code why, List<BillId> bills) implements Starting {
        public NotStarted {
            bills = List.copyOf(bills);
        }
    }
}
