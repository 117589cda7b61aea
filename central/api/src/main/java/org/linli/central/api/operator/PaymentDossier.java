package org.linli.central.api.operator;

import java.util.List;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.NumberedPaper;
import org.linli.central.api.payment.PaymentView;
import org.linli.foundation.money.Fen;

/**
 * All central knows of one payment.
 *
 * @param capturedFen what the channel proved to have taken, in all
 * @param refundedFen what the channel proved to have returned, in all
 * @param papers each numbered paper of the receipt, from 0; empty before it has its number
 * @param events in the order they were journaled
 */
public record PaymentDossier(
        PaymentView payment,
        TerminalId terminalId,
        Fen capturedFen,
        Fen refundedFen,
        List<NumberedPaper> papers,
        List<PaymentEvent> events) {
    public PaymentDossier {
        papers = List.copyOf(papers);
        events = List.copyOf(events);
    }
}
