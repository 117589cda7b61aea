package org.linli.central.server.sandbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.linli.central.server.wechat.CardReversal;
import org.linli.central.server.wechat.CodePayOrder;
import org.linli.central.server.wechat.MerchantFiles;
import org.linli.central.server.wechat.NativeOffer;
import org.linli.central.server.wechat.NativeOrder;
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
    private final CashierDoor cashier;

    Platform(
            Books books,
            Lies lies,
            Notifier notifier,
            InstantSource clock,
            MerchantFiles merchant,
            CashierDoor cashier) {
        this.books = books;
        this.lies = lies;
        this.notifier = notifier;
        this.clock = clock;
        this.merchant = merchant;
        this.cashier = cashier;
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

    /** A QR code: no trade comes of it before somebody scans it. */
    Reply offer(NativeOrder order) {
        if (lies.due(Lie.REQUEST_LOST)) {
            return new Reply.Silence();
        }
        if (lies.due(Lie.SYSTEM_ERROR)) {
            return new Reply.Refused(Refusal.SYSTEM_ERROR);
        }
        var until = time(order.timeExpire());
        if (order.amount().total() <= 0 || !order.mchid().equals(merchant.mchid()) || until.isEmpty()) {
            return new Reply.Refused(Refusal.PARAM_ERROR);
        }
        String content = cashier.freshAddress();
        var refusal = books.offer(
                new Books.NewOffer(
                        order.outTradeNo(),
                        order.amount().total(),
                        order.notifyUrl().orElse(""),
                        until.get()),
                content);
        if (refusal.isPresent()) {
            return new Reply.Refused(refusal.get());
        }
        return lies.due(Lie.ANSWER_LOST) ? new Reply.Silence() : new Reply.Said(200, new NativeOffer(content));
    }

    private static Optional<Instant> time(String rfc3339) {
        try {
            return Optional.of(OffsetDateTime.parse(rfc3339).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
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
        boolean accepted =
                trade.get().state() == TradeState.NOTPAY && trade.get().kind().equals(Trade.CODE);
        var decided = accepted ? charge(outTradeNo) : trade.get();
        return new Reply.Said(200, transaction(decided));
    }

    Reply reverse(String outTradeNo) {
        if (books.trade(outTradeNo).isEmpty()) {
            return new Reply.Refused(Refusal.ORDER_NOT_EXIST);
        }
        if (lies.due(Lie.REVERSE_USERPAYING)) {
            return new Reply.Refused(Refusal.USERPAYING);
        }
        books.revoke(outTradeNo, clock.instant());
        return new Reply.Said(200, transaction(need(outTradeNo)));
    }

    /** Also an order that no card terminal has brought yet: it never will be charged. */
    Reply reverseCard(CardReversal asked) {
        if (books.trade(asked.outTradeNo()).isEmpty()) {
            books.blockCard(asked.outTradeNo(), asked.amount().total());
        }
        return reverse(asked.outTradeNo());
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
                        order.outTradeNo(), order.outRefundNo(), order.amount().refund(), clock.instant())
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
                trade.kind(),
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
