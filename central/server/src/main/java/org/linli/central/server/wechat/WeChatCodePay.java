package org.linli.central.server.wechat;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.DayBills;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.foundation.money.Fen;

/** Payment codes and native QR codes over WeChat Pay API v3, and a card acquirer that speaks the same.
 *
 * <p> Every request is signed; nothing unsigned is believed. Safe from any thread. */
public final class WeChatCodePay implements Channel, AutoCloseable {
    /** A wallet decides within this, or says that it is still waiting. */
    private static final Duration PAY_PATIENCE = Duration.ofSeconds(8);

    private static final Duration ASK_PATIENCE = Duration.ofSeconds(5);
    /** Longer than the walk from the screen to the pocket, shorter than anybody waits (rule 5). */
    private static final Duration OFFER_LIFE = Duration.ofMinutes(2);

    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.ofHours(8));
    private static final String ORDERS = "/v3/pay/transactions/out-trade-no/";

    private final Settings settings;
    private final MerchantFiles merchant;
    private final PlatformProof proof;
    private final InstantSource clock;
    private final SignedCalls calls;

    /**
     * @param name in the words the resident knows
     * @param acquirerName of the one who carries cards
     * @param platform the platform's address
     * @param notifyUrl where the platform tells of a success; empty for nowhere
     */
    public record Settings(String name, String acquirerName, URI platform, Optional<URI> notifyUrl) {}

    public WeChatCodePay(Settings settings, MerchantFiles merchant, PlatformProof proof, InstantSource clock) {
        this.settings = settings;
        this.merchant = merchant;
        this.proof = proof;
        this.clock = clock;
        this.calls = new SignedCalls(settings.platform(), merchant, proof, clock);
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public String name(PaymentMethod method) {
        return method == PaymentMethod.CARD ? settings.acquirerName() : settings.name();
    }

    @Override
    public Set<PaymentMethod> methods() {
        return Set.of(PaymentMethod.CODE, PaymentMethod.QR, PaymentMethod.CARD);
    }

    @Override
    public ChannelAnswer pay(TradeNumber order, Fen amount, String authCode) {
        var request = new CodePayOrder(
                merchant.appid(),
                merchant.mchid(),
                "社区缴费",
                order.value(),
                new CodePayOrder.Amount(amount.value(), "CNY"),
                new CodePayOrder.Payer(authCode),
                settings.notifyUrl().map(URI::toString));
        var heard = calls.send("POST", "/v3/pay/transactions/codepay", WeChatJson.write(request), PAY_PATIENCE);
        // Nobody was connected to: the code is still the resident's and this order will never be charged.
        return heard instanceof Heard.NeverLeft
                ? new ChannelAnswer.Declined(ChannelTrouble.NO_CONNECTION)
                : verdict(heard, order, amount);
    }

    @Override
    public OfferAnswer offer(TradeNumber order, Fen amount) {
        var expiresAt = clock.instant().plus(OFFER_LIFE).truncatedTo(ChronoUnit.SECONDS);
        var request = new NativeOrder(
                merchant.appid(),
                merchant.mchid(),
                "社区缴费",
                order.value(),
                RFC_3339.format(expiresAt),
                settings.notifyUrl().map(URI::toString),
                new CodePayOrder.Amount(amount.value(), "CNY"));
        return switch (calls.send("POST", "/v3/pay/transactions/native", WeChatJson.write(request), PAY_PATIENCE)) {
            case Heard.NeverLeft() -> new OfferAnswer.Refused(ChannelTrouble.NO_CONNECTION);
            case Heard.Nothing(var why) -> new OfferAnswer.Unclear(why);
            case Heard.Proven(var status, var body)
            when status == 200 ->
                WeChatJson.read(body, NativeOffer.class)
                        .<OfferAnswer>map(offer -> new OfferAnswer.Offered(offer.codeUrl(), expiresAt))
                        .orElseGet(() -> new OfferAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT));
            case Heard.Proven _ -> new OfferAnswer.Unclear(ChannelTrouble.UNEXPECTED);
        };
    }

    @Override
    public ChannelAnswer close(TradeNumber order, Fen amount) {
        String body = WeChatJson.write(new MerchantCall(merchant.appid(), merchant.mchid()));
        var heard = calls.send("POST", ORDERS + order + "/close", body, ASK_PATIENCE);
        return heard instanceof Heard.Proven proven && proven.status() == 204
                ? new ChannelAnswer.ClosedUnpaid(ChannelTrouble.CLOSED)
                : verdict(heard, order, amount);
    }

    @Override
    public ChannelAnswer query(TradeNumber order, Fen amount) {
        return verdict(
                calls.send("GET", ORDERS + order + "?mchid=" + merchant.mchid(), "", ASK_PATIENCE), order, amount);
    }

    @Override
    public ChannelAnswer reverse(TradeNumber order, Fen amount) {
        String body = WeChatJson.write(new MerchantCall(merchant.appid(), merchant.mchid()));
        return verdict(calls.send("POST", ORDERS + order + "/reverse", body, ASK_PATIENCE), order, amount);
    }

    @Override
    public ChannelAnswer reverseCard(TradeNumber order, Fen amount) {
        String body = WeChatJson.write(new CardReversal(
                merchant.appid(), merchant.mchid(), order.value(), new CodePayOrder.Amount(amount.value(), "CNY")));
        return verdict(calls.send("POST", "/v3/card/reversals", body, ASK_PATIENCE), order, amount);
    }

    @Override
    public RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount) {
        var request = new RefundOrder(
                order.value(), outRefundNo, "社区缴费退款", new RefundOrder.Amount(amount.value(), total.value(), "CNY"));
        return switch (calls.send("POST", "/v3/refund/domestic/refunds", WeChatJson.write(request), ASK_PATIENCE)) {
            case Heard.NeverLeft() -> new RefundAnswer.Unclear(ChannelTrouble.NO_CONNECTION);
            case Heard.Nothing(var why) -> new RefundAnswer.Unclear(why);
            case Heard.Proven(var status, var body)
            when status == 200 ->
                WeChatJson.read(body, Refund.class)
                        .map(refund -> verdict(refund, order, outRefundNo, amount))
                        .orElseGet(() -> new RefundAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT));
            case Heard.Proven _ -> new RefundAnswer.Unclear(ChannelTrouble.UNEXPECTED);
        };
    }

    private static RefundAnswer verdict(Refund refund, TradeNumber order, String outRefundNo, Fen amount) {
        boolean ours = refund.outTradeNo().equals(order.value())
                && refund.outRefundNo().equals(outRefundNo)
                && refund.amount().refund() == amount.value();
        if (!ours) {
            return new RefundAnswer.Unclear(ChannelTrouble.MISMATCH);
        }
        return switch (refund.status()) {
            case SUCCESS -> new RefundAnswer.Refunded();
            case PROCESSING -> new RefundAnswer.Processing();
            case CLOSED, ABNORMAL -> new RefundAnswer.Unclear(ChannelTrouble.UNEXPECTED);
        };
    }

    /**
     * What a notification says.
     *
     * @param amountOf what an order of ours was for; empty for an order that is not ours
     * @return empty when it is not the platform's, not fresh, or about nothing of ours
     */
    public Optional<Notified> read(
            Function<String, Optional<String>> field, String body, Function<TradeNumber, Optional<Fen>> amountOf) {
        if (!proof.holds(field, body)) {
            return Optional.empty();
        }
        return WeChatJson.read(body, Notification.class)
                .filter(notification -> notification.eventType().equals("TRANSACTION.SUCCESS"))
                .flatMap(notification -> new NotificationCipher(merchant.apiV3Key()).open(notification.resource()))
                .flatMap(plain -> WeChatJson.read(plain, Transaction.class))
                .flatMap(transaction -> notified(transaction, amountOf));
    }

    private Optional<Notified> notified(Transaction transaction, Function<TradeNumber, Optional<Fen>> amountOf) {
        try {
            var order = new TradeNumber(transaction.outTradeNo());
            return amountOf.apply(order)
                    .map(amount -> new Notified(order, Verdicts.of(transaction, merchant, order, amount)));
        } catch (IllegalArgumentException nobodysOrder) {
            return Optional.empty();
        }
    }

    /** A notification that may be believed. */
    public record Notified(TradeNumber order, ChannelAnswer answer) {}

    /** So that the first who pays need not wait. */
    public void makeReady() {
        calls.makeReady();
    }

    /** Each day as the platform lists it. */
    public DayBills dayBills() {
        return new WeChatDayBills(calls);
    }

    @Override
    public void close() {
        calls.close();
    }

    private ChannelAnswer verdict(Heard heard, TradeNumber order, Fen amount) {
        return switch (heard) {
            case Heard.NeverLeft() -> new ChannelAnswer.Unclear(ChannelTrouble.NO_CONNECTION);
            case Heard.Nothing(var why) -> new ChannelAnswer.Unclear(why);
            case Heard.Proven(var status, var body)
            when status == 200 || status == 202 ->
                WeChatJson.read(body, Transaction.class)
                        .map(transaction -> Verdicts.of(transaction, merchant, order, amount))
                        .map(answer -> status == 202 ? pendingOnly(answer) : answer)
                        .orElseGet(() -> new ChannelAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT));
            case Heard.Proven(var status, var body)
            when status >= 400 && status < 500 ->
                WeChatJson.read(body, ChannelError.class)
                        .map(Verdicts::of)
                        .orElseGet(() -> new ChannelAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT));
            case Heard.Proven _ -> new ChannelAnswer.Unclear(ChannelTrouble.UNEXPECTED);
        };
    }

    /** 202 says "not yet", whatever the body says. */
    private static ChannelAnswer pendingOnly(ChannelAnswer answer) {
        return answer instanceof ChannelAnswer.AwaitsResident || answer instanceof ChannelAnswer.Unclear
                ? answer
                : new ChannelAnswer.Processing();
    }
}
