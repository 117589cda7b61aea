package org.linli.payments.machine;

import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.foundation.code.Code;

/** Something central has to be told until it acknowledges, in the order it happened. */
public sealed interface Errand {
    /** The attempt ended here before anything was sent: the bills' locks can go. */
    record Release(Code why) implements Errand {}

    /** The card terminal's word, which central holds against the bank's. */
    record Card(CardReport report) implements Errand {}

    record Receipt(ReceiptReport report) implements Errand {}
}
