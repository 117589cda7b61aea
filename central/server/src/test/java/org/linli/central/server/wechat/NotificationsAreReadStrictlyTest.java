package org.linli.central.server.wechat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** What comes to the notifications' address: the platform's words, old ones, bent ones, somebody else's. */
class NotificationsAreReadStrictlyTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:24:00Z");
    private static final TradeNumber ORDER = new TradeNumber("LL000000000001");
    private static final String API_KEY = "0123456789abcdef0123456789abcdef";

    private static KeyPair platform;
    private static KeyPair somebody;

    private final NotificationCipher cipher = new NotificationCipher(API_KEY);
    private WeChatCodePay channel;

    @BeforeAll
    static void makesKeys() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        platform = generator.generateKeyPair();
        somebody = generator.generateKeyPair();
    }

    @BeforeEach
    void opens() {
        var merchant = new MerchantFiles(
                "1900000999", "wx1", "MERCHANT", somebody.getPrivate(), "PLATFORM", platform.getPublic(), API_KEY);
        var clock = InstantSource.fixed(NOW);
        channel = new WeChatCodePay(
                new WeChatCodePay.Settings("微信支付", "银行卡", URI.create("http://127.0.0.1:1"), Optional.empty()),
                merchant,
                new PlatformProof(merchant, clock),
                clock);
    }

    @AfterEach
    void closes() {
        channel.close();
    }

    @Test
    void anHonestOneNamesItsOrderAndWhatWasTaken() {
        var notified =
                read(signed(body(success(3150)), NOW, platform.getPrivate())).orElseThrow();
        assertEquals(ORDER, notified.order());
        assertInstanceOf(ChannelAnswer.Captured.class, notified.answer());
    }

    @Test
    void anotherKeysSignatureIsNone() {
        assertEquals(Optional.empty(), read(signed(body(success(3150)), NOW, somebody.getPrivate())));
    }

    @Test
    void aChangedBodyIsNone() {
        var honest = signed(body(success(3150)), NOW, platform.getPrivate());
        assertEquals(Optional.empty(), read(new Post(honest.fields(), honest.body() + " ")));
    }

    @Test
    void oneOfAnotherHourIsNoneHoweverWellItIsSigned() {
        for (var off : new Duration[] {Duration.ofMinutes(6), Duration.ofMinutes(-6), Duration.ofDays(1)}) {
            assertEquals(Optional.empty(), read(signed(body(success(3150)), NOW.minus(off), platform.getPrivate())));
        }
    }

    @Test
    void oneWithAFieldMissingOrAnotherSerialIsNone() {
        var honest = signed(body(success(3150)), NOW, platform.getPrivate());
        for (var field : honest.fields().keySet()) {
            var fewer = new HashMap<>(honest.fields());
            fewer.remove(field);
            assertEquals(Optional.empty(), read(new Post(fewer, honest.body())), field);
        }
        var other = new HashMap<>(honest.fields());
        other.put("Wechatpay-Serial", "OTHER");
        assertEquals(Optional.empty(), read(new Post(other, honest.body())));
    }

    @Test
    void oneAboutNobodysOrderIsNone() {
        var foreign = transaction("LL000000000002", "1900000999", 3150);
        assertEquals(Optional.empty(), read(signed(body(foreign), NOW, platform.getPrivate())));
    }

    @Test
    void anotherAmountOrMerchantIsHeardAndNotBelieved() {
        var mismatch = new ChannelAnswer.Unclear(Code.of("channel.mismatch"));
        for (var wrong : new Transaction[] {success(3149), transaction(ORDER.value(), "1900000998", 3150)}) {
            assertEquals(
                    mismatch,
                    read(signed(body(wrong), NOW, platform.getPrivate()))
                            .orElseThrow()
                            .answer());
        }
    }

    @Test
    void oneThatIsNoneOfThePlatformsIsNone() {
        for (var text : new String[] {"", "{}", "null", "[]", "not json"}) {
            assertEquals(Optional.empty(), read(signed(text, NOW, platform.getPrivate())), text);
        }
        var sealedElsewhere = new NotificationCipher("fedcba9876543210fedcba9876543210")
                .seal(WeChatJson.write(success(3150)), "abcdef012345", "transaction");
        assertEquals(Optional.empty(), read(signed(body(sealedElsewhere), NOW, platform.getPrivate())));
        var half = cipher.seal("{\"out_trade_no\":\"" + ORDER + "\"}", "abcdef012345", "transaction");
        assertEquals(Optional.empty(), read(signed(body(half), NOW, platform.getPrivate())));
    }

    private record Post(Map<String, String> fields, String body) {}

    private Optional<WeChatCodePay.Notified> read(Post post) {
        return channel.read(
                field -> Optional.ofNullable(post.fields().get(field)),
                post.body(),
                NotificationsAreReadStrictlyTest::amountOf);
    }

    private static Optional<Fen> amountOf(TradeNumber order) {
        return order.equals(ORDER) ? Optional.of(Fen.of(3150)) : Optional.empty();
    }

    private static Post signed(String body, Instant at, PrivateKey key) {
        var stamp = new WeChatSignature.Stamp(at.getEpochSecond(), "593BEC0C930BF1AF");
        return new Post(
                Map.of(
                        "Wechatpay-Timestamp", Long.toString(stamp.epochSecond()),
                        "Wechatpay-Nonce", stamp.nonce(),
                        "Wechatpay-Serial", "PLATFORM",
                        "Wechatpay-Signature", WeChatSignature.sign(key, WeChatSignature.platformMessage(stamp, body))),
                body);
    }

    private String body(Transaction transaction) {
        return body(cipher.seal(WeChatJson.write(transaction), "abcdef012345", "transaction"));
    }

    private static String body(Notification.Resource resource) {
        return WeChatJson.write(
                new Notification("1", NOW.toString(), "TRANSACTION.SUCCESS", "encrypt-resource", "支付成功", resource));
    }

    private static Transaction success(long fen) {
        return transaction(ORDER.value(), "1900000999", fen);
    }

    private static Transaction transaction(String order, String merchant, long fen) {
        return new Transaction(
                "wx1",
                merchant,
                order,
                Optional.of("4200000001"),
                "MICROPAY",
                Transaction.TradeState.SUCCESS,
                "支付成功",
                new CodePayOrder.Amount(fen, "CNY"),
                Optional.of("2026-11-21T10:23:50+08:00"));
    }
}
