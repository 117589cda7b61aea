package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/**
 * A channel and an acquirer as they document themselves: at most once for an order number, 5xx before or after acting, 202,
 * "not found" of what was made a moment ago, offers without an order before the first scan. What it calls proven it keeps,
 * but for a late success now and then (rule 7).
 */
final class ModelChannel implements Channel {
    static final String CONTENT = "weixin://sim/";
    static final Duration OFFER_LIFE = Duration.ofMinutes(2);
    private static final Duration NO_REVERSAL_BEFORE = Duration.ofSeconds(15);

    /** For so long an order may be denied that is there. */
    private static final Duration SLOW_TO_KNOW = Duration.ofSeconds(50);

    private static final Duration A_WHILE = Duration.ofSeconds(7);

    private static final Code TROUBLE = Code.of("sim.channel-5xx");
    private static final Code DECLINED = Code.of("sim.not-enough-money");
    private static final Code USED = Code.of("sim.code-used");

    private final SimTime time;
    private final Dice dice;
    private final ChannelBooks books;
    private final Looker looker;
    private final Planted planted;
    private final Notifier notifier;
    private final Trace trace;

    /** Whether an order begins with the offer (WeChat native), or with the scan (Alipay precreate). */
    private final boolean orderWithTheOffer;

    private Confirming confirming = Confirming.BY_CHANCE;
    private final Set<String> codesUsed = new HashSet<>();
    private final Map<TradeNumber, Long> offers = new LinkedHashMap<>();

    /** What whoever shows a code does then. */
    enum Confirming {
        BY_CHANCE,
        /** After the channel has been asked once how it stands. */
        IN_A_WHILE,
        NEVER
    }

    /** Looks at each call before the channel does anything. */
    interface Looker {
        void called(String call, TradeNumber order);

        PaymentMethod methodOf(TradeNumber order);
    }

    /** Tells central that an order was paid, until it has heard. */
    interface Notifier {
        void paid(Trade trade);
    }

    ModelChannel(
            SimTime time,
            Dice dice,
            ChannelBooks books,
            Trace trace,
            Looker looker,
            Notifier notifier,
            Planted planted) {
        this.time = time;
        this.dice = dice;
        this.books = books;
        this.trace = trace;
        this.looker = looker;
        this.notifier = notifier;
        this.planted = planted;
        this.orderWithTheOffer = dice.chance(500);
    }

    void confirming(Confirming how) {
        confirming = how;
    }

    @Override
    public String name() {
        return "模拟支付";
    }

    @Override
    public Set<PaymentMethod> methods() {
        return Set.of(PaymentMethod.values());
    }

    // ---- the wallet's side

    @Override
    public ChannelAnswer pay(TradeNumber order, Fen amount, String authCode) {
        called("pay", order);
        if (dice.fault(40)) {
            return new ChannelAnswer.Unclear(TROUBLE);
        }
        if (dice.fault(30)) {
            // The answer comes now, the request arrives later.
            time.after(dice.millis(500, 12_000), () -> charge(order, amount, authCode));
            return new ChannelAnswer.Unclear(TROUBLE);
        }
        var answer = charge(order, amount, authCode);
        return dice.fault(60) ? hidden() : answer;
    }

    private ChannelAnswer charge(TradeNumber order, Fen amount, String authCode) {
        var before = books.find(order);
        if (before != null) {
            return standing(before);
        }
        var trade = books.make(order, PaymentMethod.CODE, amount);
        if (!codesUsed.add(authCode)) {
            trade.declined();
            return new ChannelAnswer.Declined(USED);
        }
        int fate = dice.below(100);
        if (confirming == Confirming.NEVER) {
            return standing(trade);
        }
        if (confirming == Confirming.IN_A_WHILE) {
            time.after(A_WHILE, () -> confirm(trade));
            return standing(trade);
        }
        if (fate < 62) {
            take(trade);
            if (planted == Planted.CHANNEL_CHARGES_TWICE && dice.chance(100)) {
                take(trade);
            }
        } else if (fate < 90) {
            boolean confirms = dice.chance(700);
            if (confirms) {
                time.after(dice.seconds(1, 70), () -> confirm(trade));
            }
        } else {
            trade.declined();
            late(trade);
        }
        return standing(trade);
    }

    private void confirm(Trade trade) {
        if (trade.stage() == Trade.Stage.OPEN) {
            take(trade);
        }
    }

    private void take(Trade trade) {
        books.pay(trade, trade.amount());
        notifier.paid(trade);
    }

    /** Once in a while money is taken for what was called closed. */
    private void late(Trade trade) {
        if (dice.fault(30)) {
            time.after(dice.seconds(2, 60), () -> {
                if (trade.stage() != Trade.Stage.PAID) {
                    take(trade);
                }
            });
        }
    }

    private static ChannelAnswer standing(Trade trade) {
        return switch (trade.stage()) {
            case OPEN -> new ChannelAnswer.AwaitsResident();
            case PAID ->
                trade.kept().isPositive()
                        ? new ChannelAnswer.Captured(
                                "4200" + trade.order(), Life.START.plusNanos(trade.paidAt()), trade.captured())
                        : new ChannelAnswer.Returned(trade.captured());
            case DECLINED -> new ChannelAnswer.Declined(DECLINED);
            case CLOSED -> new ChannelAnswer.ClosedUnpaid(Code.of("sim.closed"));
        };
    }

    private ChannelAnswer hidden() {
        return dice.chance(500) ? new ChannelAnswer.Unclear(TROUBLE) : new ChannelAnswer.Processing();
    }

    @Override
    public OfferAnswer offer(TradeNumber order, Fen amount) {
        called("offer", order);
        if (dice.fault(30)) {
            return new OfferAnswer.Unclear(TROUBLE);
        }
        if (dice.fault(15)) {
            return new OfferAnswer.Refused(Code.of("sim.no-offers-now"));
        }
        offers.putIfAbsent(order, time.nanos() + OFFER_LIFE.toNanos());
        if (orderWithTheOffer) {
            books.make(order, looker.methodOf(order), amount);
        }
        return dice.fault(30)
                ? new OfferAnswer.Unclear(TROUBLE)
                : new OfferAnswer.Offered(CONTENT + order, Life.START.plusNanos(offers.getOrDefault(order, 0L)));
    }

    /** Somebody pays what a picture says. False when it cannot be paid any more. */
    boolean scan(String content, Fen amount) {
        var order = new TradeNumber(content.substring(CONTENT.length()));
        if (time.nanos() >= offers.getOrDefault(order, 0L)) {
            return false;
        }
        var trade = books.make(order, looker.methodOf(order), amount);
        if (trade.stage() != Trade.Stage.OPEN) {
            return false;
        }
        take(trade);
        return true;
    }

    /** The channel breaks its word: money is taken for what nobody could pay any more, and all its notifications are lost. */
    void takesLateAndSaysNothing(TradeNumber order, PaymentMethod method, Fen amount) {
        var trade = books.make(order, method, amount);
        if (trade.stage() == Trade.Stage.OPEN) {
            trade.closed();
        }
        if (trade.stage() != Trade.Stage.PAID) {
            books.pay(trade, amount);
        }
    }

    // ---- the merchant's side

    @Override
    public ChannelAnswer query(TradeNumber order, Fen amount) {
        called("query", order);
        if (dice.fault(50)) {
            return hidden();
        }
        var trade = books.find(order);
        boolean orderless = looker.methodOf(order).isByOffer() && !orderWithTheOffer;
        if (trade == null || (orderless && trade.stage() == Trade.Stage.OPEN)) {
            return new ChannelAnswer.NotFound();
        }
        if (!books.isOlder(trade, SLOW_TO_KNOW) && dice.fault(40)) {
            return new ChannelAnswer.NotFound();
        }
        if (trade.method().isByOffer() && trade.stage() == Trade.Stage.OPEN) {
            return new ChannelAnswer.Processing();
        }
        return standing(trade);
    }

    @Override
    public ChannelAnswer reverse(TradeNumber order, Fen amount) {
        called("reverse", order);
        var trade = books.find(order);
        if (dice.fault(60) || trade == null || !books.isOlder(trade, NO_REVERSAL_BEFORE)) {
            return trade == null ? new ChannelAnswer.NotFound() : hidden();
        }
        if (trade.stage() == Trade.Stage.OPEN && dice.fault(50)) {
            return new ChannelAnswer.AwaitsResident();
        }
        if (dice.fault(200)) {
            // On its way for longer than anybody waits for its answer.
            time.after(dice.millis(500, 30_000), () -> undone(trade));
            return hidden();
        }
        return undone(trade);
    }

    private ChannelAnswer undone(Trade trade) {
        if (trade.stage() == Trade.Stage.PAID) {
            if (trade.kept().isPositive()) {
                books.refund(trade, Trade.REVERSAL, trade.kept());
            }
        } else {
            trade.closed();
            late(trade);
        }
        return dice.fault(60) ? hidden() : standing(trade);
    }

    @Override
    public ChannelAnswer reverseCard(TradeNumber order, Fen amount) {
        called("reverse", order);
        if (dice.fault(60)) {
            return hidden();
        }
        return undone(books.make(order, PaymentMethod.CARD, amount));
    }

    @Override
    public ChannelAnswer close(TradeNumber order, Fen amount) {
        called("close", order);
        if (dice.fault(60)) {
            return hidden();
        }
        var trade = books.find(order);
        if (trade == null) {
            return new ChannelAnswer.NotFound();
        }
        if (trade.stage() == Trade.Stage.PAID) {
            return new ChannelAnswer.PaidAlready();
        }
        trade.closed();
        late(trade);
        return dice.fault(60) ? hidden() : standing(trade);
    }

    @Override
    public RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount) {
        called("refund", order);
        var trade = books.find(order);
        if (dice.fault(80) || trade == null || trade.stage() != Trade.Stage.PAID) {
            return new RefundAnswer.Unclear(TROUBLE);
        }
        if (dice.fault(80)) {
            time.after(dice.seconds(1, 10), () -> books.refund(trade, outRefundNo, amount));
            return new RefundAnswer.Processing();
        }
        books.refund(trade, outRefundNo, amount);
        return dice.fault(200) ? new RefundAnswer.Unclear(TROUBLE) : new RefundAnswer.Refunded();
    }

    // ---- the acquirer's side, as a card terminal speaks to it

    /** True when the bank has taken the money, now or before. */
    boolean chargeCard(TradeNumber order, Fen amount, boolean agrees) {
        var trade = books.make(order, PaymentMethod.CARD, amount);
        if (trade.stage() == Trade.Stage.OPEN) {
            if (agrees) {
                books.pay(trade, amount);
            } else {
                trade.declined();
            }
        }
        return trade.stage() == Trade.Stage.PAID;
    }

    /** Makes sure that no money stands, and that none ever will. */
    void takeBackCard(TradeNumber order) {
        var trade = books.find(order);
        if (trade != null && trade.stage() == Trade.Stage.PAID) {
            if (trade.kept().isPositive()) {
                books.refund(trade, Trade.CARD_TERMINAL, trade.kept());
            }
        } else if (trade != null) {
            trade.closed();
        }
    }

    private void called(String call, TradeNumber order) {
        trace.say("channel " + call + " " + order);
        looker.called(call, order);
    }
}
