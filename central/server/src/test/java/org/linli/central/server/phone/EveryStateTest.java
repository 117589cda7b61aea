package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

/**
 * Every state, in both languages, on a small phone, a common one and a tablet, in the dark, with text twice as large, spread
 * or at 400 %: nothing stands in anybody's way, and nothing is pushed sideways. Pictures are left in {@code target/phone}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryStateTest {
    private static final Path PICTURES = Path.of("target", "phone");

    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;

    EveryStateTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    /** One phone going through all of it. */
    private static final class Walk {
        private final Phone phone;
        private final String name;
        private final List<String> wrong = new ArrayList<>();

        Walk(Phone phone, String name) {
            this.phone = phone;
            this.name = name;
        }

        void looks(String state) {
            phone.barriers().forEach(barrier -> wrong.add(state + ": " + barrier));
            if (phone.sideways() > 0) {
                wrong.add(state + ": pushed sideways by " + phone.sideways() + " px");
            }
            phone.picture(PICTURES.resolve(name + "-" + state + ".png"));
        }

        void shows(BigScreen screen, String page, String state, TerminalSays.Role role) {
            screen.shows(page, role);
            phone.awaitsWords(
                    Pages.tree(page).get("elements").get(0).get("text").asString());
            looks(state);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN,390,844,LIGHT",
        "zh-CN,320,568,LIGHT",
        "en,390,844,LIGHT",
        "en,320,568,LIGHT",
        "zh-CN,320,256,LIGHT",
        "zh-CN,768,1024,DARK",
        "zh-CN,390,844,TEXT_TWICE_AS_LARGE",
        "en,320,568,TEXT_TWICE_AS_LARGE",
        "zh-CN,320,568,TEXT_TWICE_AS_LARGE",
        "en,320,568,TEXT_SPREAD"
    })
    void hasNoBarriers(String language, int width, int height, Phone.Eyes eyes) throws Exception {
        var screen = BigScreen.in(town, language);
        try (var phone = shop.phone(language, width, height, eyes)) {
            var walk = new Walk(
                    phone,
                    language + "-" + width + "x" + height + "-" + eyes.name().toLowerCase(Locale.ROOT));
            phone.opens(town.address() + "/p");
            walk.looks("01-letters");
            phone.typesCode("BCDF");
            walk.looks("02-letters-short");
            phone.typesCode(screen.code().value());
            phone.likeness();
            walk.looks("03-compare");
            phone.presses("same");
            phone.awaitsGone("[data-key=same]");
            walk.looks("04-confirm");
            String asked = language.equals("en") ? Pages.ENGLISH : Pages.PHONE_NUMBER;
            walk.shows(screen, asked, "05-question", TerminalSays.Role.PHONE);
            screen.answersBy(answer -> new TerminalSays.Refused(
                    answer.id(), Code.of("input.length"), language.equals("en") ? "11 figures" : "要 11 位数字"));
            phone.acts("next");
            phone.awaits("#told:not(:empty)");
            walk.looks("06-refused");
            walk.shows(screen, Pages.BILLS, "07-bills", TerminalSays.Role.FAMILY);
            walk.shows(screen, Pages.REVIEW, "08-review", TerminalSays.Role.PHONE);
            screen.answersBy(answer -> new TerminalSays.Taken(answer.id()));
            walk.shows(screen, asked.replace("\"question\":", "\"question\":3"), "09-again", TerminalSays.Role.PHONE);
            phone.acts("next");
            screen.shows(Pages.WAITING, TerminalSays.Role.PHONE);
            phone.awaits("svg.done");
            walk.looks("10-done");
            walk.shows(screen, Pages.OFFER, "11-offer", TerminalSays.Role.PHONE);
            walk.shows(screen, Pages.PAST, "12-past", TerminalSays.Role.PHONE);
            walk.shows(screen, Pages.EMERGENCY, "12-emergency", TerminalSays.Role.PHONE);
            boolean english = language.equals("en");
            screen.shows(
                    asked.replace("\"question\":", "\"question\":4"),
                    TerminalSays.Role.PHONE,
                    TerminalSays.Moving.ALONG);
            phone.awaits("[data-do=park]");
            walk.looks("12a-along");
            screen.losesItsLine();
            phone.awaits("#line:not(:empty)");
            walk.looks("13-away");
            screen.comesBack();
            phone.awaitsGone("#line:not(:empty)");
            screen.says(new TerminalSays.Over(
                    Code.of("companion.session-over"), language.equals("en") ? "This is done." : "办完了，手机上的内容已经清掉。"));
            phone.awaits("[data-key=again]");
            walk.looks("14-ended");
            takesAlong(walk, english);
            assertEquals(List.of(), walk.wrong);
            assertEquals(List.of(), phone.complaints());
        }
    }

    private void takesAlong(Walk walk, boolean english) throws Exception {
        var phone = walk.phone;
        String language = english ? "en" : "zh-CN";
        String home = english ? Pages.HOME_IN_ENGLISH : Pages.HOME;
        var here = BigScreen.in(town, language);
        phone.opens(here.address(town.address().toString()));
        phone.likeness();
        phone.presses("same");
        here.shows(home, TerminalSays.Role.PHONE, TerminalSays.Moving.ALONG);
        phone.page().locator("[data-do=park]").click();
        here.says(new TerminalSays.Parked(
                1, "AAAAAAAAAAAAAAAAAAAAAA", Instant.parse("2026-11-20T09:35:00Z"), Pages.CODE, "…"));
        phone.awaits("[data-carried]");
        walk.looks("15-carried");
        var there = BigScreen.in(town, language);
        phone.typesCode(there.code().value());
        phone.likeness();
        phone.presses("same");
        there.shows(home, TerminalSays.Role.PHONE, TerminalSays.Moving.HERE);
        phone.awaits("[data-do=resume]");
        walk.looks("16-brought");
        there.shows(home.replace("\"question\":", "\"question\":5"), TerminalSays.Role.PHONE);
        phone.awaitsGone("[data-do=resume]");
        walk.looks("17-brought-later");
    }

    /** The hand reaches everything without a mouse, and the keys are as large as fingers. */
    @Test
    void aKeyboardReachesEverythingAndFingersHitIt() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = shop.phone()) {
            phone.opens(screen.address(town.address().toString()));
            phone.likeness();
            assertEquals("H1", focused(phone), "a new page takes the focus");
            phone.page().keyboard().press("Tab");
            phone.page().keyboard().press("Tab");
            phone.page().keyboard().press("Enter");
            phone.awaitsWords("请在大屏幕上选「是我，一样」");
            assertEquals("H1", focused(phone));
            screen.shows(Pages.PHONE_NUMBER, TerminalSays.Role.PHONE);
            phone.awaitsWords("联系电话");
            assertEquals("H1", focused(phone));
            phone.page().keyboard().press("Tab");
            phone.page().keyboard().type("13800000000");
            phone.page().keyboard().press("Enter");
            assertEquals("BUTTON", focused(phone), "Enter leads on");
            phone.page().keyboard().press("Enter");
            screen.awaitsAnswer("{\"is\":\"Act\",\"question\":7,\"action\":\"next\"}");
            for (String page : List.of(Pages.PHONE_NUMBER, Pages.BILLS, Pages.PAST, Pages.OFFER)) {
                screen.shows(page.replace("\"question\":", "\"question\":9"), TerminalSays.Role.PHONE);
                phone.awaitsWords(
                        Pages.tree(page).get("elements").get(0).get("text").asString());
                Object small = phone.page()
                        .evaluate(
                                "() => [...document.querySelectorAll('button,a,input:not([type=checkbox]),label.row')]"
                                        + ".filter(e => e.offsetParent !== null).map(e => [e.textContent, e.getBoundingClientRect()])"
                                        + ".filter(([, box]) => box.width < 44 || box.height < 44).map(([text]) => text)");
                assertEquals(List.of(), small);
            }
        }
    }

    private static String focused(Phone phone) {
        return (String) phone.page().evaluate("() => document.activeElement.tagName");
    }

    @Test
    void nothingIsKeptAndNobodyElseIsAsked() throws IOException {
        try (var phone = shop.phone()) {
            var asked = new ArrayList<String>();
            phone.page().onRequest(request -> asked.add(request.url()));
            var answer = phone.page().navigate(town.address() + "/p");
            phone.awaits("#code");
            assertEquals(
                    List.of(),
                    asked.stream()
                            .filter(url -> !url.startsWith(town.address().toString()))
                            .toList());
            String host = town.address().getAuthority();
            assertEquals(
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src"
                            + " 'self' wss://" + host + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                            + " require-trusted-types-for 'script'; trusted-types 'none'",
                    answer.headers().get("content-security-policy"));
            assertEquals("no-store", answer.headers().get("cache-control"));
            assertEquals("no-referrer", answer.headers().get("referrer-policy"));
            assertEquals(
                    0,
                    phone.page()
                            .evaluate("async () => localStorage.length + sessionStorage.length + document.cookie.length"
                                    + " + (await indexedDB.databases()).length + (await caches.keys()).length"));
        }
    }
}
