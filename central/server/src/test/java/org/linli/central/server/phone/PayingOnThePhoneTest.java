package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** The code on the big screen is a link on the phone: the cashier's page opens beside the companion's, and is paid on. */
@TestInstance(Lifecycle.PER_CLASS)
class PayingOnThePhoneTest {
    private static final Path PICTURES = Path.of("target", "phone");

    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;
    private final Terminal terminal;
    private int paidBefore;

    PayingOnThePhoneTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    private PaymentOrder order;

    @BeforeEach
    void offers() {
        order = town.order(
                PaymentMethod.QR, terminal.owed(town.cardOfSomebodyOwing(4)).get(paidBefore++));
    }

    private String offered() {
        Town.answered(terminal.central().openPayment(order, Town.WITHIN));
        return town.passUntil(terminal, order, view -> view.offer().isPresent())
                .offer()
                .orElseThrow()
                .content();
    }

    @Test
    void theLinkOpensTheCashierAndTheBigScreenLearnsOfIt() throws Exception {
        String content = offered();
        assertTrue(content.startsWith("https://"), content);
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = shop.phone()) {
            phone.opens(screen.address(town.address().toString()));
            phone.likeness();
            phone.presses("same");
            screen.awaits(new org.linli.central.api.companion.meeting.PhoneSays.Same());
            screen.shows(Pages.OFFER.replace("https://cashier.example/c/abc", content), TerminalSays.Role.PHONE);
            phone.awaitsWords("在这部手机上付");
            var link = phone.page().locator("main a");
            assertEquals("noopener noreferrer external", link.getAttribute("rel"));
            var cashier = phone.page().waitForPopup(link::click);
            cashier.locator("button").waitFor();
            cashier.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("cashier-asks.png")));
            assertEquals(
                    "付款 " + order.totalFen().digits() + " 元",
                    cashier.locator("button").innerText());
            assertEquals(List.of(), Phone.barriers(cashier));
            cashier.locator("button").click();
            cashier.getByText("支付成功").first().waitFor();
            cashier.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("cashier-paid.png")));
            assertEquals(List.of(), Phone.barriers(cashier));
            town.passUntil(terminal, order, view -> view.state() == PaymentState.PAID);
            assertEquals(order.totalFen(), town.kept(order));
            cashier.reload();
            cashier.getByText("支付成功").first().waitFor();
            assertEquals(order.totalFen(), town.kept(order), "once");
        }
    }

    @Test
    void anAppThatReadsTheCodePaysItToo() {
        String content = offered();
        assertTrue(town.sandbox().payOffer("grandma", content));
        town.passUntil(terminal, order, view -> view.state() == PaymentState.PAID);
    }

    @Test
    void aCodeThatIsTooOldIsNotPaid() {
        String content = offered();
        town.time().pass(Duration.ofSeconds(121));
        try (var phone = shop.phone()) {
            phone.page().navigate(content);
            phone.awaitsWords("二维码已失效");
            phone.page().navigate(content.substring(0, content.length() - 3) + "abc");
            phone.awaitsWords("没有这个二维码");
        }
    }
}
