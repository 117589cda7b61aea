package org.linli.payments.desk;

import org.linli.foundation.code.Code;

/** Whether a receipt may go to the printer now. */
public sealed interface Printing {
    /**
     * It stands in the journal: the bytes may go.
     *
     * @param copy 0 for the receipt itself, n for one to be marked 补打 n; the receipt's number is the same
     */
    record Print(int copy, AttemptView attempt) implements Printing {}

    record NotNow(Code why) implements Printing {}
}
