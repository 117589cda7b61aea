package org.linli.central.api.operator;

import java.util.List;

/**
 * Payments, newest first, at most the newest thousand.
 *
 * @param journalSequence how far into the journal the list reaches
 */
public record PaymentList(long journalSequence, List<PaymentSummary> payments) {
    public PaymentList {
        payments = List.copyOf(payments);
    }
}
