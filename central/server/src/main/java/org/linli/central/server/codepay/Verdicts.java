package org.linli.central.server.codepay;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.codepay.Messages.Transaction;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** What a message, proven to be the channel's, says about one order of one merchant. Pure. */
final class Verdicts {
    /** Answers to a payment after which the order is proven never to be charged. */
    private static final Set<String> FINAL_REFUSALS = Set.of(
            "AUTH_CODE_INVALID",
            "AUTH_CODE_EXPIRED",
            "AUTH_CODE_USED",
            "NOT_ENOUGH",
            "ACCOUNT_BLOCKED",
            "PAYER_DECLINED",
            "ORDER_CLOSED",
            "ORDER_REVERSED");

    private static final String NO_SUCH_ORDER = "ORDER_NOT_EXIST";

    private Verdicts() {}

    /** PAID needs all of it: merchant, order number, amount, currency. */
    static ChannelAnswer of(Transaction transaction, String mchid, TradeNumber order, Fen amount) {
        boolean ours = transaction.mchid().equals(mchid)
                && transaction.outTradeNo().equals(order.value())
                && transaction.amount().currency().equals("CNY")
                && transaction.amount().total() == amount.value();
        if (!ours) {
            return new ChannelAnswer.Unclear(ChannelTrouble.MISMATCH);
        }
        return switch (transaction.tradeState()) {
            case SUCCESS -> captured(transaction, amount);
            case REFUND -> transaction.refundedTotal() == amount.value()
                    ? new ChannelAnswer.Returned(amount)
                    : captured(transaction, amount);
            case REVOKED -> transaction.refundedTotal() == amount.value()
                    ? new ChannelAnswer.Returned(amount)
                    : new ChannelAnswer.ClosedUnpaid(ChannelTrouble.REVERSED);
            case CLOSED -> new ChannelAnswer.ClosedUnpaid(ChannelTrouble.CLOSED);
            case PAYERROR -> new ChannelAnswer.ClosedUnpaid(ChannelTrouble.PAY_ERROR);
            case USERPAYING -> new ChannelAnswer.AwaitsResident();
            case NOTPAY -> new ChannelAnswer.Processing();
        };
    }

    private static ChannelAnswer captured(Transaction transaction, Fen amount) {
        Optional<String> id = transaction.transactionId();
        if (id.isEmpty() || transaction.successTime().isEmpty()) {
            return new ChannelAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT);
        }
        return new ChannelAnswer.Captured(
                id.get(), transaction.successTime().get(), amount);
    }

    static ChannelAnswer of(Messages.ChannelError error, TradeNumber order) {
        if (!error.outTradeNo().equals(order.value())) {
            return new ChannelAnswer.Unclear(ChannelTrouble.MISMATCH);
        }
        if (error.code().equals(NO_SUCH_ORDER)) {
            return new ChannelAnswer.NotFound();
        }
        return FINAL_REFUSALS.contains(error.code())
                ? new ChannelAnswer.Declined(codeOf(error.code()))
                : new ChannelAnswer.Unclear(ChannelTrouble.UNEXPECTED);
    }

    private static Code codeOf(String channelCode) {
        return Code.of("channel." + channelCode.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
