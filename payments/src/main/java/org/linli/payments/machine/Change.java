package org.linli.payments.machine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/**
 * One arrow of the machine, as it stands in the journal. The fold of an attempt's changes is the attempt.
 *
 * <p>The names are a file format: a change that needs other members gets another name ({@code learned.2}), and the old
 * one is read for ever. A program that meets a name it does not know refuses to open the journal.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Started.class, name = "started"),
    @JsonSubTypes.Type(value = Change.CodeGiven.class, name = "code-given"),
    @JsonSubTypes.Type(value = Change.CodeNotTaken.class, name = "code-not-taken"),
    @JsonSubTypes.Type(value = Change.Offered.class, name = "offered"),
    @JsonSubTypes.Type(value = Change.CardSending.class, name = "card-sending"),
    @JsonSubTypes.Type(value = Change.CardApproved.class, name = "card-approved"),
    @JsonSubTypes.Type(value = Change.CardReversing.class, name = "card-reversing"),
    @JsonSubTypes.Type(value = Change.CardReversed.class, name = "card-reversed"),
    @JsonSubTypes.Type(value = Change.CloseAsked.class, name = "close-asked"),
    @JsonSubTypes.Type(value = Change.BecameUnknown.class, name = "unknown"),
    @JsonSubTypes.Type(value = Change.HandedOff.class, name = "handed-off"),
    @JsonSubTypes.Type(value = Change.Learned.class, name = "learned"),
    @JsonSubTypes.Type(value = Change.Closed.class, name = "closed"),
    @JsonSubTypes.Type(value = Change.ReceiptSending.class, name = "receipt-sending"),
    @JsonSubTypes.Type(value = Change.ReceiptSettled.class, name = "receipt-settled"),
    @JsonSubTypes.Type(value = Change.Told.class, name = "told")
})
public sealed interface Change {
    PaymentId id();

    /** → INTENT. Before central is asked for the bills' locks. */
    record Started(PaymentId id, TradeNumber outTradeNo, PaymentMethod method, List<Line> lines, Fen totalFen)
            implements Change {
        public Started {
            lines = List.copyOf(lines);
        }
    }

    /** INTENT → SENT. Before the code leaves. */
    record CodeGiven(PaymentId id) implements Change {}

    /** SENT → INTENT: proven that central did nothing with the code; another may be shown. */
    record CodeNotTaken(PaymentId id, Code why) implements Change {}

    /** INTENT → OFFERED. Before the code is shown; what it says is not written down. */
    record Offered(PaymentId id, Instant expiresAt) implements Change {}

    /** INTENT → SENT. Before the card terminal is asked to charge. */
    record CardSending(PaymentId id) implements Change {}

    /** The card terminal says that the bank approved: before central is told. The state waits for central's word. */
    record CardApproved(PaymentId id, CardReport report) implements Change {}

    /** Central has proven it closed: before the card terminal is told that no money may stand under this order. */
    record CardReversing(PaymentId id) implements Change {}

    /** The card terminal says that no money stands under this order: nobody needs to tell it again. */
    record CardReversed(PaymentId id) implements Change {}

    /** OFFERED, SENT, PENDING, UNKNOWN → CLOSING. Before central is asked to call it back. */
    record CloseAsked(PaymentId id, Code why) implements Change {}

    /** OFFERED, SENT, PENDING, CLOSING → UNKNOWN. */
    record BecameUnknown(PaymentId id, Code why) implements Change {}

    /** UNKNOWN, CLOSING → HANDED_OFF. */
    record HandedOff(PaymentId id) implements Change {}

    /**
     * Central's signed word, with the state it leads to here.
     *
     * @param revision central's
     * @param lines in the order of the attempt
     * @param centralCloses central is calling it back itself, so nobody needs to ask for that again
     */
    record Learned(
            PaymentId id,
            long revision,
            AttemptState state,
            List<LineState> lines,
            Optional<Code> why,
            Optional<String> receiptNumber,
            Optional<URI> eReceiptUrl,
            Optional<String> channelName,
            Optional<Instant> paidAt,
            boolean centralCloses)
            implements Change {
        public Learned {
            lines = List.copyOf(lines);
        }
    }

    /**
     * INTENT → CLOSED, on the terminal's own proof that no code was ever given.
     *
     * @param bills which bills it is about; empty when about none in particular
     * @param release central may hold the bills' locks and has to be told
     */
    record Closed(PaymentId id, Code why, List<BillId> bills, boolean release) implements Change {
        public Closed {
            bills = List.copyOf(bills);
        }
    }

    /** Before the first byte goes to the printer. */
    record ReceiptSending(PaymentId id, int copy) implements Change {}

    record ReceiptSettled(PaymentId id, int copy, PaperOutcome outcome) implements Change {}

    /** Central has acknowledged the oldest thing it was to be told. */
    record Told(PaymentId id) implements Change {}
}
