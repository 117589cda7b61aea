package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.server.town.Town;

/** Either line breaks, or both: nothing that was typed is lost, and everybody is told how it stands. */
@TestInstance(Lifecycle.PER_CLASS)
class LinesBreakTest {
    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;

    LinesBreakTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    @Test
    void centralIsRestartedWhileTheyCompareAndWhileSheTypes() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = shop.phone()) {
            phone.opens(screen.address(town.address().toString()));
            var likeness = phone.likeness();
            screen.losesItsLine();
            town.restartCentral();
            phone.awaits("#line:not(:empty)");
            phone.presses("same");
            screen.comesBack();
            screen.awaits(new PhoneSays.Same());
            assertEquals(likeness, screen.likeness());
            screen.shows(Pages.PHONE_NUMBER, TerminalSays.Role.PHONE);
            phone.page().locator("input").fill("138");
            screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"138\"}");
            screen.losesItsLine();
            town.restartCentral();
            phone.awaitsWords("正在重连");
            phone.page().locator("input").fill("13800000000");
            screen.comesBack();
            screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"13800000000\"}");
            phone.awaitsGone("#line:not(:empty)");
            assertEquals("13800000000", phone.page().locator("input").inputValue());
        }
    }

    @Test
    void whatIsTypedGoesOutAsItIsTypedAndNotMoreOftenThanNeeded() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = shop.phone()) {
            phone.opens(screen.address(town.address().toString()));
            phone.likeness();
            phone.presses("same");
            screen.awaits(new PhoneSays.Same());
            screen.shows(Pages.PHONE_NUMBER, TerminalSays.Role.PHONE);
            phone.awaits("input");
            long begun = System.nanoTime();
            phone.page()
                    .locator("input")
                    .pressSequentially("13800000000", new Locator.PressSequentiallyOptions().setDelay(50));
            screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"13800000000\"}");
            long took = (System.nanoTime() - begun) / 1_000_000;
            assertTrue(screen.answers().size() <= took / 150 + 1, () -> screen.answers() + " in " + took + " ms");
        }
    }

    @Test
    void whatIsTypedOnTheBigScreenStandsHereUnlessSomethingNewerIsTypedHere() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = shop.phone()) {
            phone.opens(screen.address(town.address().toString()));
            phone.likeness();
            phone.presses("same");
            screen.awaits(new PhoneSays.Same());
            screen.shows(Pages.PHONE_NUMBER, TerminalSays.Role.PHONE);
            phone.awaits("input");
            phone.page().evaluate("() => { window.before = document.querySelector('input'); }");
            screen.shows(Pages.withTyped("1390"), TerminalSays.Role.PHONE);
            phone.page().waitForFunction("() => document.querySelector('input').value === '1390'");
            assertEquals(true, phone.page().evaluate("() => window.before === document.querySelector('input')"));
        }
    }

    @Test
    void aScreenThatIsGoneIsTold() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        String address = screen.address(town.address().toString());
        screen.closesItsRoom();
        try (var phone = shop.phone()) {
            phone.opens(address);
            phone.awaitsWords("已经结束");
            assertEquals(List.of(), phone.barriers());
        }
    }
}
