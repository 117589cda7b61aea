package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** A number to call is a key that dials it; whatever else stands in its place is words. */
@TestInstance(Lifecycle.PER_CLASS)
class ANumberIsDialledTest {
    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;

    ANumberIsDialledTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    private Phone joins(BigScreen screen) {
        var phone = shop.phone();
        phone.opens(screen.address(town.address().toString()));
        phone.likeness();
        phone.presses("same");
        screen.awaits(new PhoneSays.Same());
        return phone;
    }

    @Test
    void eachNumberIsALinkAndStaysInItsPlace() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = joins(screen)) {
            screen.shows(Pages.EMERGENCY, Role.PHONE);
            phone.awaitsWords("请马上打 96333");
            var calls = phone.page().locator("a.key.call");
            assertEquals(
                    List.of("tel:96333", "tel:02155500101"),
                    calls.all().stream().map(each -> each.getAttribute("href")).toList());
            assertEquals(List.of("96333\n电梯应急救援", "021-5550 0101\n打不通就打消防救援"), calls.allInnerTexts());
            var above = calls.first().boundingBox();
            var next = phone.page().locator("[data-action=go-on]").boundingBox();
            assertTrue(above.y < next.y, "whom to call comes before anything else");
            assertTrue(above.height >= 44, () -> "for a finger: " + above.height);
            assertEquals(List.of(), phone.complaints());
        }
    }

    @Test
    void whatIsNoNumberIsNoLink() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = joins(screen)) {
            for (String other : List.of("javascript:alert(1)", "96333;ext=1", "*#06#", "+", "12")) {
                screen.shows(
                        Pages.EMERGENCY
                                .replace("\"number\":\"96333\"", "\"number\":\"" + other + "\"")
                                .replace("请马上打 96333", "请打 " + other),
                        Role.PHONE);
                phone.awaitsWords("请打 " + other);
                assertEquals(1, phone.page().locator("a[href^='tel:']").count(), other);
                assertEquals(0, phone.page().locator("a[href^='javascript:']").count(), other);
            }
        }
    }
}
