package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.server.town.Town;

/** By QR code or by eight letters: the same picture and words on both sides, and then the question of the moment. */
@TestInstance(Lifecycle.PER_CLASS)
class APhoneJoinsTest {
    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;
    private BigScreen screen;
    private Phone phone;

    APhoneJoinsTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
        screen = BigScreen.in(town, "zh-CN");
        phone = shop.phone();
    }

    @BeforeEach
    void opens() throws Exception {
        screen = BigScreen.in(town, "zh-CN");
        phone = shop.phone();
    }

    @AfterEach
    void closesPhone() {
        assertEquals(List.of(), phone.complaints());
        phone.close();
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    @Test
    void byItsQrCodeAndTheCodeLeavesTheAddress() {
        phone.opens(screen.address(town.address().toString()));
        assertEquals(screen.likeness(), phone.likeness());
        assertEquals(town.address() + "/p", phone.page().url());
        phone.presses("same");
        screen.awaits(new PhoneSays.Same());
        phone.awaitsWords("请在大屏幕上选「是我，一样」");
        screen.shows(Pages.PHONE_NUMBER, TerminalSays.Role.PHONE);
        phone.page().locator("input").pressSequentially("13800000000");
        phone.acts("next");
        screen.awaitsAnswer("{\"is\":\"Act\",\"question\":7,\"action\":\"next\"}");
        var answers = screen.answers();
        assertEquals(
                "{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"13800000000\"}",
                answers.get(answers.size() - 2));
    }

    @Test
    void byEightLettersHoweverTheyAreTyped() {
        phone.opens(town.address() + "/p");
        phone.typesCode(screen.code().spaced().toLowerCase(java.util.Locale.ROOT));
        assertEquals(screen.likeness(), phone.likeness());
    }
}
