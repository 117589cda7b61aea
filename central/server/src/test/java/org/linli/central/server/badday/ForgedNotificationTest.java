package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

/** Notifications that are forged, repeated, or about nothing. */
class ForgedNotificationTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void anHonestOneMakesCentralAskAtOnce() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        var order = order();
        terminal.pay(order, "grandma");
        town.sandbox().confirm("grandma");
        // The clock stands nearly still: it is the notification, not the next query, that brings the news.
        town.time().pass(Duration.ofMillis(1));
        var end = town.await(() -> terminal.view(order), PaymentView::isFinal);
        assertEquals(PaymentState.PAID, end.state());
    }

    @Test
    void aForgedOneChangesNothing() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        town.sandbox().tell(Lie.NOTIFIES_FORGED, 10);
        var order = order();
        terminal.pay(order, "grandma");
        town.sandbox().confirm("grandma");
        town.time().pass(Duration.ofMillis(1));
        // Refused, it will be sent again; until then nothing but the notification could have brought the news.
        town.see(() -> town.time().openWaits(), waits -> waits.contains("sandbox-notification"));
        assertEquals(PaymentState.PENDING, terminal.view(order).state());
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, order, PaymentView::isFinal).state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void twoOfThemAreOne() throws Exception {
        town.sandbox().tell(Lie.NOTIFIES_TWICE, 1);
        var order = order();
        terminal.pay(order, "grandma");
        town.passUntil(terminal, order, PaymentView::isFinal);
        town.await(() -> town.central().progress(), progress -> progress.isLevel());
        var dossier = town.listed(() -> town.operator().payment(order.paymentId(), Town.WITHIN));
        assertEquals(
                1,
                dossier.events().stream()
                        .filter(event -> event.what().equals(Code.of("pay.paid")))
                        .count());
    }

    @Test
    void whatIsNotTheChannelsIsRefused() throws Exception {
        var raw = new RawTerminal(town);
        var body = "{\"id\":\"1\",\"event_type\":\"TRANSACTION.SUCCESS\"}".getBytes(StandardCharsets.UTF_8);
        var draft = raw.draft("POST", "/channel/wechat/notifications", body, 0)
                .with("Wechatpay-Timestamp", Long.toString(town.time().instant().getEpochSecond()))
                .with("Wechatpay-Nonce", "abc")
                .with("Wechatpay-Serial", "SERIAL")
                .with("Wechatpay-Signature", "AAAA");
        assertEquals(401, raw.send(draft).status());
    }

    private PaymentOrder order() {
        return town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
    }
}
