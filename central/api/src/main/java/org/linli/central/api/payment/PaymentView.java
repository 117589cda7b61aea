package org.linli.central.api.payment;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/**
 * Where an attempt stands, as central can prove it.
 *
 * @param revision rises with every change; a view with a lower one is older news
 * @param reason why it is closed, unknown or on a person's list; empty while all is well
 * @param offer while it can be scanned, if central still knows it; a restart forgets it
 * @param receiptNumber there as soon as every line has come to rest and at least one is posted; one for each payment
 * @param eReceiptUrl the electronic receipt, there together with the number; it contains the payment's id
 * @param channelName who carries the money, in the words the resident knows
 * @param paidAt when the channel took the money
 * @param receipt what became of the paper last
 * @param copies how many copies (补打) were sent to a printer
 */
public record PaymentView(
        PaymentId id,
        TradeNumber outTradeNo,
        PaymentMethod method,
        PaymentState state,
        long revision,
        List<LineView> lines,
        Fen totalFen,
        NextStep next,
        Optional<Code> reason,
        Optional<Offer> offer,
        Optional<String> receiptNumber,
        Optional<URI> eReceiptUrl,
        Optional<String> channelName,
        Optional<Instant> paidAt,
        ReceiptState receipt,
        int copies) {
    public PaymentView {
        lines = Limits.list(lines, "lines", 1, PaymentOrder.MOST_LINES);
    }

    /** Without an offer. */
    public PaymentView(
            PaymentId id,
            TradeNumber outTradeNo,
            PaymentMethod method,
            PaymentState state,
            long revision,
            List<LineView> lines,
            Fen totalFen,
            NextStep next,
            Optional<Code> reason,
            Optional<String> receiptNumber,
            Optional<URI> eReceiptUrl,
            Optional<String> channelName,
            Optional<Instant> paidAt,
            ReceiptState receipt,
            int copies) {
        this(
                id,
                outTradeNo,
                method,
                state,
                revision,
                lines,
                totalFen,
                next,
                reason,
                Optional.empty(),
                receiptNumber,
                eReceiptUrl,
                channelName,
                paidAt,
                receipt,
                copies);
    }

    /** The money's way has ended: closed, returned, or paid with every line posted or returned. */
    public boolean isFinal() {
        return state.isFinal()
                || (state == PaymentState.PAID
                        && lines.stream().allMatch(line -> line.state().isFinal()));
    }
}
