package org.linli.central.server.channel;

import org.linli.foundation.code.Code;

/** What a channel answered to the question for a day's list. */
public sealed interface DayBillAnswer {
    /** Proven to be the channel's, whole, and right in its sums. A day without any trade has an empty one. */
    record Listed(DayBill bill) implements DayBillAnswer {}

    /** It has none yet; ask later. */
    record NotYet() implements DayBillAnswer {}

    /** No answer, none that may be believed, or none that can be read. */
    record Unclear(Code why) implements DayBillAnswer {}
}
