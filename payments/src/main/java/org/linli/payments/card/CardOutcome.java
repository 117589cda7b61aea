package org.linli.payments.card;

import java.time.Instant;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** What a card terminal said of an order. */
public sealed interface CardOutcome {
    /**
     * The acquirer approved, says the terminal.
     *
     * @param amount what was charged, as the terminal has it
     * @param reference the acquirer's name for the charge (检索参考号), 1 to 12 capital letters and digits
     * @param brand whose card it was: {@code UNIONPAY}
     * @param at by the acquirer's clock
     */
    record Approved(Fen amount, String reference, String brand, Instant at) implements CardOutcome {}

    /** No money has moved under this order number and none will, says the terminal: declined, cancelled, never begun. */
    record Declined(Code why) implements CardOutcome {}

    /** No money stands under this order number: taken back, or never moved. */
    record Reversed() implements CardOutcome {}

    /** It knows nothing of the order and has lost its memory since, or never had one. Proves nothing. */
    record NotFound() implements CardOutcome {}

    /** Money may have moved. */
    record Unknown(Code why) implements CardOutcome {}
}
