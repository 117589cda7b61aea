package org.linli.payments.desk;

import org.linli.foundation.code.Code;

/** What came of something the desk was told about an attempt. */
public sealed interface Taking {
    /** It stands in the journal, and what follows from it has begun. */
    record Taken(AttemptView attempt) implements Taking {}

    record NotTaken(Code why) implements Taking {}
}
