package org.linli.payments.desk;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.Offer;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.ReceiptState;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.payments.machine.Attempt;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Chase;
import org.linli.payments.machine.Line;

/**
 * An attempt as a screen may show it: never more than the journal proves.
 *
 * @param codeWanted central holds the bills: the resident may show the payment code now
 * @param cardWanted the card terminal waits for a card, or is at work on one
 * @param offer what the QR code on the screen says and how long it is good; gone as soon as it must not be scanned
 * @param isFinal nothing more happens to the money
 * @param why the last reason, with its words in the text catalogue
 * @param about the bills {@code why} is about; empty when about none in particular
 * @param receiptNumber there once every line has come to rest and at least one is posted
 * @param copies the highest number of a copy (补打) that may have been printed here
 */
public record AttemptView(
        PaymentId id,
        TradeNumber outTradeNo,
        PaymentMethod method,
        AttemptState state,
        boolean codeWanted,
        boolean cardWanted,
        Optional<Offer> offer,
        boolean isFinal,
        List<Line> lines,
        Fen total,
        Optional<Code> why,
        List<BillId> about,
        Optional<String> receiptNumber,
        Optional<URI> eReceiptUrl,
        Optional<String> channelName,
        Optional<Instant> paidAt,
        ReceiptState receipt,
        int copies) {
    public AttemptView {
        lines = List.copyOf(lines);
        about = List.copyOf(about);
    }

    static AttemptView of(Attempt attempt, Chase chase) {
        var facts = attempt.facts();
        return new AttemptView(
                attempt.id(),
                attempt.outTradeNo(),
                attempt.method(),
                attempt.state(),
                attempt.method() == PaymentMethod.CODE
                        && attempt.state() == AttemptState.INTENT
                        && chase.opened()
                        && chase.calling().isEmpty(),
                attempt.method() == PaymentMethod.CARD
                        && attempt.state() == AttemptState.SENT
                        && attempt.card().isEmpty(),
                attempt.state() == AttemptState.OFFERED ? chase.offer() : Optional.empty(),
                attempt.isFinal(),
                attempt.lines(),
                attempt.total(),
                attempt.why(),
                attempt.about(),
                facts.receiptNumber(),
                facts.eReceiptUrl(),
                facts.channelName(),
                facts.paidAt(),
                attempt.paper().state(),
                attempt.paper().copies());
    }

    /** The journal has failed: what was unsettled can no longer be followed here, and nothing new may be claimed. */
    AttemptView withTheJournalLost(Code why) {
        if (isFinal) {
            return this;
        }
        var shown = state.isUnsettled() ? AttemptState.UNKNOWN : state;
        return new AttemptView(
                id,
                outTradeNo,
                method,
                shown,
                false,
                false,
                Optional.empty(),
                false,
                lines,
                total,
                Optional.of(why),
                about,
                receiptNumber,
                eReceiptUrl,
                channelName,
                paidAt,
                receipt,
                copies);
    }

    public boolean holds(BillId bill) {
        return !isFinal && lines.stream().anyMatch(line -> line.billId().equals(bill));
    }
}
