package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays.Role;
import org.linli.central.server.town.Town;

/** A phone in a lift, or one that slept: its line looks well and carries nothing. */
@TestInstance(Lifecycle.PER_CLASS)
class ALineDiesWithoutAWordTest {
    private static final String FALLS_ASLEEP = """
            () => {
              Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
              document.dispatchEvent(new Event('visibilitychange'));
            }""";

    private static final String WAKES_HALF_A_MINUTE_LATER = """
            () => {
              const now = Date.now;
              Date.now = () => now() + 30000;
              delete document.visibilityState;
              document.dispatchEvent(new Event('visibilitychange'));
            }""";

    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;

    ALineDiesWithoutAWordTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    private Phone joins(BigScreen screen, Road road) {
        var phone = shop.phone();
        phone.opens(screen.address(road.address()));
        phone.likeness();
        phone.presses("same");
        screen.awaits(new PhoneSays.Same());
        screen.shows(Pages.PHONE_NUMBER, Role.PHONE);
        phone.page().locator("input").fill("138");
        screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"138\"}");
        return phone;
    }

    @Test
    void whatIsTypedMeanwhileArrivesByAnotherLine() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var road = new Road(town.address());
                var phone = joins(screen, road)) {
            road.swallows();
            phone.page().locator("input").fill("13800000000");
            phone.awaitsWords("正在重连");
            screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"13800000000\"}");
            phone.awaitsGone("#line:not(:empty)");
            assertEquals("13800000000", phone.page().locator("input").inputValue());
            assertFalse(screen.isDamaged());
            assertEquals(List.of(), phone.complaints());
        }
    }

    /** Nothing is typed, so nothing waits for an answer: it is the waking that asks for another line. */
    @Test
    void aPhoneThatWakesSeesTheQuestionOfNow() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var road = new Road(town.address());
                var phone = joins(screen, road)) {
            phone.page().evaluate(FALLS_ASLEEP);
            road.swallows();
            screen.shows(Pages.BILLS, Role.PHONE);
            phone.page().evaluate(WAKES_HALF_A_MINUTE_LATER);
            phone.awaitsWords("这次交哪几项？");
            phone.awaitsGone("#line:not(:empty)");
            assertFalse(screen.isDamaged());
            assertEquals(List.of(), phone.complaints());
        }
    }
}
