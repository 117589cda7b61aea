package org.linli.central.api.operator;

import java.time.Instant;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentState;
import org.linli.foundation.money.Fen;

/** One row of the list of payments. */
public record PaymentSummary(
        PaymentId id,
        TradeNumber outTradeNo,
        TerminalId terminalId,
        PaymentState state,
        Fen totalFen,
        Instant openedAt) {}
