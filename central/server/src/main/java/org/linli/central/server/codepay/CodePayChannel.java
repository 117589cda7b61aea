package org.linli.central.server.codepay;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** The merchant's side of the channel, over HTTP. Every request is signed; nothing unsigned is believed. */
public final class CodePayChannel implements Channel, AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.channel");
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(3);

    /** A wallet decides within this, or says it is still waiting. */
    private static final Duration PAY_PATIENCE = Duration.ofSeconds(8);

    private static final Duration ASK_PATIENCE = Duration.ofSeconds(5);
    private static final long LARGEST_ANSWER = 64 * 1024;
    private static final int NONCE_BYTES = 16;
    private static final String ORDERS = "/v3/pay/transactions/out-trade-no/";

    private final String name;
    private final URI address;
    private final Merchant merchant;
    private final PlatformProof platform;
    private final Optional<URI> notifyUrl;
    private final InstantSource clock;
    private final HttpClient http;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param name in the words the resident knows
     * @param notifyUrl where the channel tells of a success; empty for nowhere
     */
    public CodePayChannel(
            String name,
            URI address,
            Merchant merchant,
            PlatformProof platform,
            Optional<URI> notifyUrl,
            InstantSource clock) {
        this.name = name;
        this.address = address;
        this.merchant = merchant;
        this.platform = platform;
        this.notifyUrl = notifyUrl;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_PATIENCE)
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ChannelAnswer pay(TradeNumber order, Fen amount, String authCode) {
        var request = new Messages.PayRequest(
                merchant.mchid(),
                order.value(),
                "社区缴费",
                Messages.Amount.ofFen(amount.value()),
                authCode,
                notifyUrl);
        var heard = send("POST", "/v3/pay/transactions/codepay", WireJson.write(request), PAY_PATIENCE);
        if (heard instanceof Heard.NeverLeft) {
            // Nobody was connected to: the code is still the resident's and this order will never be charged.
            return new ChannelAnswer.Declined(ChannelTrouble.NO_CONNECTION);
        }
        return verdict(heard, order, amount);
    }

    @Override
    public ChannelAnswer query(TradeNumber order, Fen amount) {
        return verdict(
                send("GET", ORDERS + order + "?mchid=" + merchant.mchid(), new byte[0], ASK_PATIENCE), order, amount);
    }

    @Override
    public ChannelAnswer reverse(TradeNumber order, Fen amount) {
        byte[] body = WireJson.write(new Messages.ReverseRequest(merchant.mchid()));
        return verdict(send("POST", ORDERS + order + "/reverse", body, ASK_PATIENCE), order, amount);
    }

    @Override
    public RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount) {
        var request = new Messages.RefundRequest(
                merchant.mchid(), order.value(), outRefundNo, amount.value(), total.value());
        var heard = send("POST", "/v3/refund/domestic/refunds", WireJson.write(request), ASK_PATIENCE);
        if (!(heard instanceof Heard.Proven proven)) {
            return new RefundAnswer.Unclear(whyOf(heard));
        }
        if (proven.status() != 200) {
            return new RefundAnswer.Unclear(ChannelTrouble.UNEXPECTED);
        }
        try {
            var result = WireJson.read(proven.body(), Messages.RefundResult.class);
            boolean ours = result.mchid().equals(merchant.mchid())
                    && result.outTradeNo().equals(order.value())
                    && result.outRefundNo().equals(outRefundNo)
                    && result.refund() == amount.value();
            if (!ours) {
                return new RefundAnswer.Unclear(ChannelTrouble.MISMATCH);
            }
            return switch (result.status()) {
                case SUCCESS -> new RefundAnswer.Refunded();
                case PROCESSING -> new RefundAnswer.Processing();
            };
        } catch (BrokenContractException broken) {
            return new RefundAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT);
        }
    }

    /** What a notification says, once its seal was found to hold; empty when it is about nobody's order here. */
    public static ChannelAnswer ofNotification(
            Messages.Notification notification, String mchid, TradeNumber order, Fen amount) {
        return Verdicts.of(notification.resource(), mchid, order, amount);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private sealed interface Heard {
        /** The channel's, by its seal. */
        @SuppressWarnings("ArrayRecordComponent") // read once, never compared
        record Proven(int status, byte[] body) implements Heard {}

        record NeverLeft() implements Heard {}

        record Nothing(Code why) implements Heard {}
    }

    private static Code whyOf(Heard heard) {
        return heard instanceof Heard.Nothing nothing ? nothing.why() : ChannelTrouble.NO_CONNECTION;
    }

    private ChannelAnswer verdict(Heard heard, TradeNumber order, Fen amount) {
        if (!(heard instanceof Heard.Proven proven)) {
            return new ChannelAnswer.Unclear(whyOf(heard));
        }
        try {
            return switch (proven.status()) {
                case 200 -> Verdicts.of(
                        WireJson.read(proven.body(), Messages.Transaction.class), merchant.mchid(), order, amount);
                case 202 -> pendingOnly(Verdicts.of(
                        WireJson.read(proven.body(), Messages.Transaction.class), merchant.mchid(), order, amount));
                case 400, 403, 404, 409 -> Verdicts.of(
                        WireJson.read(proven.body(), Messages.ChannelError.class), order);
                default -> new ChannelAnswer.Unclear(
                        proven.status() >= 500 ? ChannelTrouble.SERVER_ERROR : ChannelTrouble.UNEXPECTED);
            };
        } catch (BrokenContractException broken) {
            return new ChannelAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT);
        }
    }

    /** 202 says "not yet", whatever the body says. */
    private static ChannelAnswer pendingOnly(ChannelAnswer answer) {
        return answer instanceof ChannelAnswer.AwaitsResident || answer instanceof ChannelAnswer.Unclear
                ? answer
                : new ChannelAnswer.Processing();
    }

    private Heard send(String method, String pathAndQuery, byte[] body, Duration within) {
        String time = Long.toString(clock.instant().getEpochSecond());
        String nonce = nonce();
        var request = HttpRequest.newBuilder(address.resolve(pathAndQuery))
                .timeout(within)
                .header("Authorization", merchant.authorization(method, pathAndQuery, time, nonce, body))
                .header("Content-Type", "application/json")
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
        try {
            return proven(http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER)));
        } catch (ConnectException refused) {
            return new Heard.NeverLeft();
        } catch (HttpTimeoutException late) {
            return new Heard.Nothing(ChannelTrouble.TIMED_OUT);
        } catch (IOException lost) {
            return new Heard.Nothing(ChannelTrouble.CONNECTION_LOST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Heard.Nothing(ChannelTrouble.TIMED_OUT);
        }
    }

    private Heard proven(HttpResponse<byte[]> response) {
        if (response.statusCode() >= 500) {
            return new Heard.Nothing(ChannelTrouble.SERVER_ERROR);
        }
        if (!platform.holds(field -> response.headers().firstValue(field), response.body())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} status {1}",
                    ChannelTrouble.BAD_SIGNATURE,
                    response.statusCode());
            return new Heard.Nothing(ChannelTrouble.BAD_SIGNATURE);
        }
        return new Heard.Proven(response.statusCode(), response.body());
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
