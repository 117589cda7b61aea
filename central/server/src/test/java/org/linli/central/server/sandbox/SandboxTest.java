package org.linli.central.server.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.wechat.ChannelError;
import org.linli.central.server.wechat.Notification;
import org.linli.central.server.wechat.NotificationCipher;
import org.linli.central.server.wechat.Transaction;
import org.linli.central.server.wechat.Transaction.TradeState;
import org.linli.central.server.wechat.WeChatJson;
import org.linli.foundation.time.ManualTime;

class SandboxTest {
    private static final Pattern WECHAT_CODE = Pattern.compile("1[0-5]\\d{16}");

    @TempDir
    private Path data;

    private final ManualTime time = new ManualTime();
    private Sandbox sandbox;
    private Merchant merchant;

    @BeforeEach
    void opens() throws IOException {
        sandbox = Sandbox.open(new Sandbox.Settings(data, 0, Optional.empty()), time, time);
        merchant = new Merchant(sandbox.address(), Sandbox.merchantFolder(data), time);
    }

    @AfterEach
    void closes() {
        sandbox.close();
    }

    @Test
    void chargesTheHolderOfACodeOnce() throws Exception {
        String code = sandbox.showCode("grandma");
        assertTrue(WECHAT_CODE.matcher(code).matches());

        var paid = merchant.pay("T01-1", code, 3150);
        assertEquals(200, paid.status());
        assertTrue(paid.signed());
        assertEquals(TradeState.SUCCESS, paid.as(Transaction.class).tradeState());

        assertEquals("AUTHCODEEXPIRE", error(merchant.pay("T01-2", code, 3150)), "a code is good once");
        assertEquals("ORDERPAID", error(merchant.pay("T01-1", sandbox.showCode("grandma"), 3150)));
        assertEquals(List.of(new Sandbox.BookLine("T01-1", TradeState.SUCCESS, 3150, 3150, 0)), sandbox.books());
    }

    @Test
    void knowsACodeItNeverShowedFromOneThatIsOld() throws Exception {
        assertEquals("AUTH_CODE_INVALID", error(merchant.pay("T01-1", "130000000000000000", 1)));
        String code = sandbox.showCode("grandma");
        time.pass(Books.CODE_LIFE.plusSeconds(1));
        assertEquals("AUTHCODEEXPIRE", error(merchant.pay("T01-2", code, 1)));
    }

    @Test
    void waitsForThePasswordUntilItIsGiven() throws Exception {
        sandbox.tell(Lie.NEEDS_PASSWORD, 1);
        var accepted = merchant.pay("T01-1", sandbox.showCode("grandma"), 3150);
        assertEquals(202, accepted.status());
        assertEquals(TradeState.USERPAYING, state("T01-1"));
        assertFalse(sandbox.confirm("somebody-else"));
        assertTrue(sandbox.confirm("grandma"));
        assertEquals(TradeState.SUCCESS, state("T01-1"));
    }

    @Test
    void aReversedOrderGivesTheMoneyBack() throws Exception {
        merchant.pay("T01-1", sandbox.showCode("grandma"), 3150);
        assertEquals(200, merchant.reverse("T01-1").status());
        assertEquals(TradeState.REVOKED, state("T01-1"));
        assertEquals(List.of(new Sandbox.BookLine("T01-1", TradeState.REVOKED, 3150, 3150, 3150)), sandbox.books());
    }

    @Test
    void closesOnlyWhatIsNotPaid() throws Exception {
        sandbox.tell(Lie.NEEDS_PASSWORD, 1);
        merchant.pay("T01-1", sandbox.showCode("grandma"), 3150);
        assertEquals(204, merchant.close("T01-1").status());
        assertEquals(TradeState.CLOSED, state("T01-1"));
        assertFalse(sandbox.confirm("grandma"), "nothing is left to confirm");

        merchant.pay("T01-2", sandbox.showCode("grandma"), 3150);
        assertEquals("ORDERPAID", error(merchant.close("T01-2")));
    }

    @Test
    void theSameRefundNumberIsTheSameRefund() throws Exception {
        merchant.pay("T01-1", sandbox.showCode("grandma"), 3150);
        assertEquals(200, merchant.refund("T01-1", "R1", 3150, 3150).status());
        assertEquals(200, merchant.refund("T01-1", "R1", 3150, 3150).status());
        assertEquals("NOT_ENOUGH", error(merchant.refund("T01-1", "R2", 1, 3150)));
        assertEquals(3150, sandbox.books().getFirst().refundedFen());
    }

    @Test
    void refusesWhoeverIsNotTheMerchant() throws Exception {
        var forged = merchant.send("GET", "/v3/pay/transactions/out-trade-no/T01-1", "", "Bearer x");
        assertEquals("SIGN_ERROR", error(forged));
        var late = new Merchant(
                sandbox.address(),
                Sandbox.merchantFolder(data),
                () -> time.instant().minus(Duration.ofMinutes(6)));
        assertEquals("SIGN_ERROR", error(late.query("T01-1")));
    }

    @Test
    void liesAsOftenAsItIsTold() throws Exception {
        sandbox.tell(Lie.ANSWER_LOST, 1);
        assertThrows(IOException.class, () -> merchant.pay("T01-1", sandbox.showCode("grandma"), 3150));
        assertEquals(3150, sandbox.books().getFirst().capturedFen(), "charged all the same");

        sandbox.tell(Lie.NOT_FOUND, 1);
        assertEquals("ORDER_NOT_EXIST", error(merchant.query("T01-1")));
        assertEquals(TradeState.SUCCESS, state("T01-1"));

        sandbox.tell(Lie.BAD_SIGNATURE, 1);
        assertFalse(merchant.query("T01-1").signed());
        assertTrue(merchant.query("T01-1").signed());

        sandbox.tell(Lie.OTHER_AMOUNT, 1);
        assertEquals(
                3149, merchant.query("T01-1").as(Transaction.class).amount().total());
    }

    @Test
    void forgetsNothingWhenItIsStartedAgain() throws Exception {
        String used = sandbox.showCode("grandma");
        merchant.pay("T01-1", used, 3150);
        String unused = sandbox.showCode("grandma");
        sandbox.close();
        opens();
        assertEquals(TradeState.SUCCESS, state("T01-1"));
        assertEquals("AUTHCODEEXPIRE", error(merchant.pay("T01-2", used, 1)));
        assertEquals(200, merchant.pay("T01-3", unused, 1).status());
    }

    @Test
    void keepsNoCodeAtRest() throws Exception {
        String code = sandbox.showCode("grandma");
        merchant.pay("T01-1", code, 3150);
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        Files.readString(file, StandardCharsets.ISO_8859_1).contains(code),
                        file.getFileName().toString());
            }
        }
    }

    @Test
    void tellsTheMerchantUntilItIsHeard() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        var statuses = new LinkedBlockingQueue<>(List.of(500, 200));
        var shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4);
        shop.createContext("/notify", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(statuses.remove(), -1);
            exchange.close();
        });
        shop.start();
        try {
            String url = "http://127.0.0.1:" + shop.getAddress().getPort() + "/notify";
            merchant.pay("T01-1", sandbox.showCode("grandma"), 3150, Optional.of(url));
            time.pass(Duration.ZERO);
            String first = heard.poll(60, TimeUnit.SECONDS);
            var second = awaitRetry(heard);
            assertEquals(first, second, "the same notification, again");
            var notification = WeChatJson.read(second, Notification.class).orElseThrow();
            String opened = new NotificationCipher(merchant.files().apiV3Key())
                    .open(notification.resource())
                    .orElseThrow();
            assertEquals(
                    "T01-1",
                    WeChatJson.read(opened, Transaction.class).orElseThrow().outTradeNo());
        } finally {
            shop.stop(0);
        }
    }

    /** The retry is asked for once the 500 has arrived; until then there is nothing to pass the time for. */
    private String awaitRetry(LinkedBlockingQueue<String> heard) throws InterruptedException {
        for (int tries = 0; tries < 3000; tries++) {
            time.pass(Duration.ofSeconds(5));
            String again = heard.poll(20, TimeUnit.MILLISECONDS);
            if (again != null) {
                return again;
            }
        }
        throw new AssertionError("no second try");
    }

    @Test
    void saysSoWhenItsPortIsTaken() {
        var again =
                new Sandbox.Settings(data.resolve("other"), sandbox.address().getPort(), Optional.empty());
        assertThrows(BindException.class, () -> Sandbox.open(again, time, time).close());
    }

    private TradeState state(String outTradeNo) throws Exception {
        return merchant.query(outTradeNo).as(Transaction.class).tradeState();
    }

    private static String error(Merchant.Heard heard) {
        return heard.as(ChannelError.class).code();
    }
}
