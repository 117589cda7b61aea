package org.linli.central.server.wechat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** What a message, proven to be the platform's, says about one order of one merchant. Pure. */
final class Verdicts {
    /** Answers to a payment after which, by the platform's documents, the order was not and will not be charged. */
    private static final Set<String> FINAL_REFUSALS = Set.of(
            "AUTH_CODE_INVALID",
            "AUTHCODEEXPIRE",
            "AUTH_CODE_ERROR",
            "NOTENOUGH",
            "NOTSUPORTCARD",
            "BUYER_MISMATCH",
            "TRADE_ERROR",
            "ORDER_CLOSED");

    private Verdicts() {}

    /** PAID needs all of it: merchant, app, order number, amount, currency, a transaction and its time. */
    static ChannelAnswer of(Transaction transaction, MerchantFiles merchant, TradeNumber order, Fen amount) {
        boolean ours = transaction.mchid().equals(merchant.mchid())
                && transaction.appid().equals(merchant.appid())
                && transaction.outTradeNo().equals(order.value())
                && transaction.amount().currency().equals("CNY")
                && transaction.amount().total() == amount.value();
        if (!ours) {
            return new ChannelAnswer.Unclear(ChannelTrouble.MISMATCH);
        }
        return switch (transaction.tradeState()) {
            case SUCCESS -> captured(transaction, amount);
            case REVOKED ->
                transaction.transactionId().isPresent()
                        ? new ChannelAnswer.Returned(amount)
                        : new ChannelAnswer.ClosedUnpaid(ChannelTrouble.REVERSED);
            case CLOSED -> new ChannelAnswer.ClosedUnpaid(ChannelTrouble.CLOSED);
            case PAYERROR -> new ChannelAnswer.ClosedUnpaid(ChannelTrouble.PAY_ERROR);
            case USERPAYING -> new ChannelAnswer.AwaitsResident();
            case NOTPAY -> new ChannelAnswer.Processing();
            // Somebody returned money at the platform's own desk, and this state does not say how much.
            case REFUND -> new ChannelAnswer.Unclear(ChannelTrouble.UNEXPECTED);
        };
    }

    private static ChannelAnswer captured(Transaction transaction, Fen amount) {
        var id = transaction.transactionId();
        var at = transaction.successTime().flatMap(Verdicts::time);
        return id.isPresent() && at.isPresent()
                ? new ChannelAnswer.Captured(id.get(), at.get(), amount)
                : new ChannelAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT);
    }

    private static Optional<Instant> time(String rfc3339) {
        try {
            return Optional.of(OffsetDateTime.parse(rfc3339).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    static ChannelAnswer of(ChannelError error) {
        return switch (error.code()) {
            case "ORDER_NOT_EXIST" -> new ChannelAnswer.NotFound();
            case "ORDERPAID" -> new ChannelAnswer.PaidAlready();
            case "USERPAYING" -> new ChannelAnswer.AwaitsResident();
            default ->
                FINAL_REFUSALS.contains(error.code())
                        ? new ChannelAnswer.Declined(refusal(error.code()))
                        : new ChannelAnswer.Unclear(ChannelTrouble.UNEXPECTED);
        };
    }

    /** Three that a resident can do something about have names of their own. */
    private static Code refusal(String code) {
        return switch (code) {
            case "AUTH_CODE_INVALID", "AUTH_CODE_ERROR" -> Code.of("channel.code-invalid");
            case "AUTHCODEEXPIRE" -> Code.of("channel.code-expired");
            case "NOTENOUGH" -> Code.of("channel.not-enough-money");
            default -> Code.of("channel.declined");
        };
    }
}
