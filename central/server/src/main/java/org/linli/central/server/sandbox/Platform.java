package org.linli.central.server.sandbox;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.linli.central.server.wechat.CodePayOrder;
import org.linli.central.server.wechat.MerchantFiles;
import org.linli.central.server.wechat.Refund;
import org.linli.central.server.wechat.RefundOrder;
import org.linli.central.server.wechat.Transaction;
import org.linli.central.server.wechat.Transaction.TradeState;

/** What the platform does with a merchant's calls, lies included. Safe from any thread. */
final class Platform {
    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.ofHours(8));

    private final Books books;
    private final Lies lies;
    private final Notifier notifier;
    private final InstantSource clock;
    private final MerchantFiles merchant;

    Platform(Books books, Lies lies, Notifier notifier, InstantSource clock, MerchantFiles merchant) {
        this.books = books;
        this.lies = lies;
        this.notifier = notifier;
        this.clock = clock;
        this.merchant = merchant;
    }

    /** What the platform answers: a body with its status, or a broken connection. */
    sealed interface Reply {
        record Said(int status, Object body) implements Reply {}

        record Refused(Refusal why) implements Reply {}

        record Nothing() implements Reply {}

        /** The connection breaks. */
        record Silence() implements Reply {}
    }

    Reply pay(CodePayOrder order) {
        if (lies.due(Lie.REQUEST_LOST)) {
            return new Reply.Silence();
        }
        if (lies.due(Lie.SYSTEM_ERROR)) {
            return new Reply.Refused(Refusal.SYSTEM_ERROR);
        }
        if (order.amount().total() <= 0 || !order.mchid().equals(merchant.mchid())) {
            return new Reply.Refused(Refusal.PARAM_ERROR);
        }
        Optional<Refusal> refusal = books.order(
                new Books.NewOrder(
                        order.outTradeNo(),
                        order.payer().authCode(),
                        order.amount().total(),
                        order.notifyUrl().orElse("")),
                clock.instant());
        return refusal.<Reply>map(Reply.Refused::new).orElseGet(() -> decide(order.outTradeNo()));
    }

    private Reply decide(String outTradeNo) {
        if (lies.due(Lie.DECLINES)) {
            books.decline(outTradeNo, Refusal.NOTENOUGH);
            return new Reply.Refused(Refusal.NOTENOUGH);
        }
        if (lies.due(Lie.NEEDS_PASSWORD)) {
            return new Reply.Said(202, transaction(books.askPassword(outTradeNo)));
        }
        if (lies.due(Lie.ACCEPTED)) {
            return new Reply.Said(202, transaction(need(outTradeNo)));
        }
        var trade = charge(outTradeNo);
        if (lies.due(Lie.ANSWER_LOST)) {
            return new Reply.Silence();
        }
        return lies.due(Lie.SYSTEM_ERROR_AFTER_CHARGE)
                ? new Reply.Refused(Refusal.SYSTEM_ERROR)
                : new Reply.Said(200, transaction(trade));
    }

    Reply query(String outTradeNo) {
        if (lies.due(Lie.QUERY_ERROR)) {
            return new Reply.Refused(Refusal.SYSTEM_ERROR);
        }
        var trade = books.trade(outTradeNo);
        if (trade.isEmpty() || lies.due(Lie.NOT_FOUND)) {
            return new Reply.Refused(Refusal.ORDER_NOT_EXIST);
        }
        // An order that was merely accepted is decided by the time somebody asks.
        var decided = trade.get().state() == TradeState.NOTPAY ? charge(outTradeNo) : trade.get();
        return new Reply.Said(200, transaction(decided));
    }

    Reply reverse(String outTradeNo) {
        if (books.trade(outTradeNo).isEmpty()) {
            return new Reply.Refused(Refusal.ORDER_NOT_EXIST);
        }
        if (lies.due(Lie.REVERSE_USERPAYING)) {
            return new Reply.Refused(Refusal.USERPAYING);
        }
        books.revoke(outTradeNo);
        return new Reply.Said(200, transaction(need(outTradeNo)));
    }

    Reply close(String outTradeNo) {
        if (books.trade(outTradeNo).isEmpty()) {
            return new Reply.Refused(Refusal.ORDER_NOT_EXIST);
        }
        return books.close(outTradeNo) ? new Reply.Nothing() : new Reply.Refused(Refusal.ORDERPAID);
    }

    Reply refund(RefundOrder order) {
        if (books.trade(order.outTradeNo()).isEmpty()) {
            return new Reply.Refused(Refusal.RESOURCE_NOT_EXISTS);
        }
        return books.refund(
                        order.outTradeNo(), order.outRefundNo(), order.amount().refund())
                .<Reply>map(trade -> new Reply.Said(200, refund(trade, order.outRefundNo())))
                .orElseGet(() -> new Reply.Refused(Refusal.NOT_ENOUGH));
    }

    Reply queryRefund(String outRefundNo) {
        return books.trades().stream()
                .filter(trade -> trade.refunds().containsKey(outRefundNo))
                .findFirst()
                .<Reply>map(trade -> new Reply.Said(200, refund(trade, outRefundNo)))
                .orElseGet(() -> new Reply.Refused(Refusal.RESOURCE_NOT_EXISTS));
    }

    private Trade charge(String outTradeNo) {
        var trade = books.charge(outTradeNo, clock.instant());
        notifier.charged(trade);
        return trade;
    }

    private Trade need(String outTradeNo) {
        return books.trade(outTradeNo).orElseThrow();
    }

    private Transaction transaction(Trade trade) {
        return transaction(trade, merchant, lies.due(Lie.OTHER_AMOUNT) ? trade.totalFen() - 1 : trade.totalFen());
    }

    static Transaction transaction(Trade trade, MerchantFiles merchant, long totalFen) {
        return new Transaction(
                merchant.appid(),
                merchant.mchid(),
                trade.outTradeNo(),
                trade.chargedAt().map(at -> trade.transactionId()),
                "MICROPAY",
                trade.state(),
                describe(trade),
                new CodePayOrder.Amount(totalFen, "CNY"),
                trade.chargedAt().map(RFC_3339::format));
    }

    private static String describe(Trade trade) {
        return switch (trade.state()) {
            case SUCCESS -> "支付成功";
            case REFUND -> "转入退款";
            case NOTPAY -> "未支付";
            case CLOSED -> "已关闭";
            case REVOKED -> "已撤销";
            case USERPAYING -> "用户支付中";
            case PAYERROR -> "支付失败:" + trade.declinedBecause().orElse("");
        };
    }

    private static Refund refund(Trade trade, String outRefundNo) {
        long fen = trade.refunds().getOrDefault(outRefundNo, 0L);
        return new Refund(
                Books.refundId(outRefundNo),
                outRefundNo,
                trade.outTradeNo(),
                trade.transactionId(),
                Refund.Status.SUCCESS,
                new RefundOrder.Amount(fen, trade.totalFen(), "CNY"));
    }
}
