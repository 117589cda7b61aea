package org.linli.payments.desk;

import org.linli.foundation.code.Code;
import org.linli.foundation.journal.RecoveryReport;

/** What came of opening the desk. */
public sealed interface DeskOpening {
    /** Open attempts are known at once and are being resolved. */
    record Opened(PaymentDesk desk, RecoveryReport journal) implements DeskOpening {}

    /**
     * The terminal takes no payments until somebody looks; everything else of it may work.
     *
     * @param why a code of the journal, or {@link PaymentDesk#JOURNAL_UNREADABLE}
     */
    record Refused(Code why, String sentence) implements DeskOpening {}
}
