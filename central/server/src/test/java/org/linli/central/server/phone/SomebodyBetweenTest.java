package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.companion.FromPhone;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.server.town.Town;

/** Whoever stands between a phone and a terminal can end their talk, and do nothing else to it. */
@TestInstance(Lifecycle.PER_CLASS)
class SomebodyBetweenTest {
    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;

    SomebodyBetweenTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    private Phone met(BigScreen screen) {
        var phone = shop.phone();
        phone.opens(screen.address(town.address().toString()));
        phone.likeness();
        phone.presses("same");
        screen.awaits(new PhoneSays.Same());
        return phone;
    }

    /** It leads the letters to a room of its own, and is itself the phone that the terminal meets. */
    @Test
    void aRelayThatLiesAboutKeysShowsAnotherPictureOrOtherWords() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        var liar = BigScreen.in(town, "zh-CN");
        try (var phone = shop.phone();
                var impostor = new PlainPhone(town)) {
            impostor.says(new FromPhone.Enter(screen.room(), Seat.random(new SecureRandom())));
            impostor.meets(screen.room().value(), screen.commitment());
            phone.opens(town.address() + "/p");
            phone.typesCode(liar.code().value());
            assertEquals(liar.likeness(), phone.likeness());
            assertNotEquals(screen.likeness(), phone.likeness());
            phone.presses("different");
            liar.awaits(new PhoneSays.Different());
            phone.awaitsWords("图和词不一样");
        }
    }

    @Test
    void aQrCodeSwappedForAnotherTerminalsIsRefusedBeforeAnythingIsSaid() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        var liar = BigScreen.in(town, "zh-CN");
        try (var phone = shop.phone()) {
            phone.opens(town.address() + "/p#" + liar.room().value() + "." + screen.commitment());
            phone.awaitsWords("不是您扫码的那块大屏幕");
            assertEquals(List.of(), liar.heard());
        }
    }

    @Test
    void whatIsDroppedRepeatedAndTurnedRoundArrivesOnceAndInOrder() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = met(screen)) {
            var held = new ArrayList<String>();
            var count = new AtomicInteger();
            screen.sendsBy(body -> {
                var out = new ArrayList<String>();
                switch (count.getAndIncrement() % 4) {
                    case 0 -> held.add(body);
                    case 1 -> {
                        out.add(body);
                        out.addAll(held);
                        held.clear();
                    }
                    case 2 -> out.addAll(List.of(body, body));
                    default -> {
                        // Dropped.
                    }
                }
                return out;
            });
            phone.page()
                    .evaluate(
                            "() => { window.seen = []; new MutationObserver(() => { const text ="
                                    + " document.querySelector('h1')?.textContent ?? ''; if (window.seen.at(-1) !== text)"
                                    + " window.seen.push(text); }).observe(document.querySelector('main'), { childList: true }); }");
            for (int i = 1; i <= 10; i++) {
                screen.shows(
                        Pages.PHONE_NUMBER
                                .replace("\"question\":7", "\"question\":" + (100 + i))
                                .replace("联系电话", "第" + i + "页"),
                        TerminalSays.Role.PHONE);
            }
            screen.sendsBy(List::of);
            screen.saysAgain();
            phone.awaitsWords("第10页");
            var seen = (List<?>) phone.page().evaluate("() => window.seen");
            assertEquals(List.of("第1页", "第2页", "第3页", "第4页", "第5页", "第6页", "第7页", "第8页", "第9页", "第10页"), seen);
        }
    }

    @Test
    void aFrameThatWasAlteredEndsItAndThePageSaysSo() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = met(screen)) {
            screen.shows(Pages.withTyped("13812345678"), TerminalSays.Role.PHONE);
            phone.awaits("input");
            screen.sendsBy(body -> List.of(body.replaceFirst("\"box\":\"..", "\"box\":\"AA")));
            screen.shows(Pages.BILLS, TerminalSays.Role.PHONE);
            phone.awaitsWords("被改动过");
            assertTrue(!phone.page().content().contains("13812345678"), "nothing is left of what was typed");
        }
    }

    @Test
    void aThirdPhoneIsTurnedAwayAndTheFirstGoesOn() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = met(screen);
                var third = shop.phone()) {
            third.opens(screen.address(town.address().toString()));
            third.awaitsWords("已经有另一部手机");
            screen.shows(Pages.BILLS, TerminalSays.Role.PHONE);
            phone.awaitsWords("这次交哪几项");
        }
    }

    @Test
    void markupStaysTextWhereverItComesFrom() throws Exception {
        String markup = "<img src=x onerror=alert(1)><script>alert(2)</script>&lt;b&gt;";
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = met(screen)) {
            var dialogs = new ArrayList<String>();
            phone.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            String page = Pages.PHONE_NUMBER
                    .replace("联系电话", markup)
                    .replace("审核结果会发到这个号码。", markup)
                    .replace("手机号码", markup)
                    .replace("放到大屏幕", markup)
                    .replace("\"digits\":true,\"least\":11,\"most\":11", "\"digits\":false,\"least\":0,\"most\":99");
            screen.shows(page, TerminalSays.Role.PHONE);
            phone.awaits("input");
            assertEquals(markup, phone.page().locator("h1").textContent());
            assertEquals(
                    0, phone.page().locator("main img, main script, main b").count());
            phone.page().locator("input").fill(markup);
            screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"" + markup + "\"}");
            screen.shows(page.replace("\"typed\":\"\"", "\"typed\":\"" + markup + "\""), TerminalSays.Role.PHONE);
            screen.shows(
                    Pages.PAST.replace("http://plain.example/x", "javascript:alert(3)//https://"),
                    TerminalSays.Role.PHONE);
            phone.awaitsWords("以前付过的");
            assertEquals(0, phone.page().locator("main a").count());
            assertEquals(List.of(), dialogs);
            assertEquals(List.of(), phone.complaints());
        }
    }
}
