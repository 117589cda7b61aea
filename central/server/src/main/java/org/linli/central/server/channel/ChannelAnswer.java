package org.linli.central.server.channel;

import java.time.Instant;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** What a channel said of an order, and may be believed. */
public sealed interface ChannelAnswer {
    /** Paid: signature, merchant, order number and amount were checked. */
    record Captured(String transactionId, Instant at, Fen amount) implements ChannelAnswer {}

    /** Waits for the resident to confirm on the phone. */
    record AwaitsResident() implements ChannelAnswer {}

    /** Taken and not yet decided (HTTP 202). */
    record Processing() implements ChannelAnswer {}

    /** Proven: this order was not charged and never will be. */
    record Declined(Code why) implements ChannelAnswer {}

    /** No such order. No proof of anything: the order may still be on its way. */
    record NotFound() implements ChannelAnswer {}

    /** It cannot be closed because it was paid. Ask by query: that answer is the proof. */
    record PaidAlready() implements ChannelAnswer {}

    /** Proven: closed unpaid, and it cannot be paid any more. */
    record ClosedUnpaid(Code why) implements ChannelAnswer {}

    /** Proven: was paid, and all of it was returned. */
    record Returned(Fen amount) implements ChannelAnswer {}

    /** A timeout, a 5xx, a signature that fails, an answer about something else. */
    record Unclear(Code why) implements ChannelAnswer {}
}
