package org.linli.rehearsal.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Eye;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.House.Part;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Television;

/**
 * Kiosk and television in one page. The television's probe only tells the test what a person would see; every key goes
 * through the picture of the remote, and the phone is a second window of the same browser.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class ATelevisionInABrowserOnlyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final int PRESSES = 4;

    private final Display display;
    private final House house;
    private final HouseDock dock;

    ATelevisionInABrowserOnlyTest(@TempDir Path data) throws ProgramFailed {
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, "fenghe", true, true).with(Television.USUAL);
        display = Display.virtual(data.resolve("xvfb.log"));
        house = House.open(Launch.ofThisCheckout(), plan, display, told -> {});
        dock = HouseDock.open(house, plan, display, Monotonic.system(), InstantSource.system());
    }

    @AfterAll
    void close() {
        dock.close();
        house.close();
        display.close();
    }

    /** A question just painted takes no key: whoever sees nothing happen presses again. */
    private static Seen after(DockPage page, String key, Eye eye, Predicate<Seen> like) throws ProgramFailed {
        for (int press = 1; press < PRESSES; press++) {
            page.pressRemote(key);
            try {
                return eye.until(like, A_MOMENT);
            } catch (ProgramFailed nothingYet) {
                System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "pressed too early", nothingYet);
            }
        }
        page.pressRemote(key);
        return eye.until(like, PATIENCE);
    }

    private static boolean isClosed(Seen seen) {
        return seen.over().equals(Optional.of("closed"));
    }

    private static void open(DockPage page, Eye eye) throws ProgramFailed {
        after(page, "menu", eye, seen -> seen.over().isEmpty() && seen.focus().isPresent());
    }

    @Test
    void theRemotesPictureMovesTheTelevision() throws Exception {
        try (var page = DockPage.open(dock.address(), 1440, 900);
                var eye = house.televisionEye()) {
            page.look("television");
            eye.until(ATelevisionInABrowserOnlyTest::isClosed, PATIENCE);
            open(page, eye);
            after(page, "ok", eye, seen -> seen.screen().startsWith("identify."));
            after(page, "back", eye, seen -> seen.screen().equals("home.menu"));
            after(page, "menu", eye, ATelevisionInABrowserOnlyTest::isClosed);
            assertEquals(List.of(), page.complaints());
        }
    }

    @Test
    void theBrowsersKeyboardIsTheRemoteWhileThePictureHasIt() throws Exception {
        try (var page = DockPage.open(dock.address(), 1440, 900);
                var eye = house.televisionEye()) {
            page.look("television");
            eye.until(ATelevisionInABrowserOnlyTest::isClosed, PATIENCE);
            page.page().locator("#glass").focus();
            page.page().keyboard().press("m");
            eye.until(seen -> seen.over().isEmpty() && seen.focus().isPresent(), PATIENCE);
            after(page, "menu", eye, ATelevisionInABrowserOnlyTest::isClosed);
        }
    }

    @Test
    void aPhoneScansTheTelevisionInAWindowOfItsOwn() throws Exception {
        try (var page = DockPage.open(dock.address(), 1440, 900);
                var eye = house.televisionEye()) {
            page.look("television");
            eye.until(ATelevisionInABrowserOnlyTest::isClosed, PATIENCE);
            page.press("join-phone");
            page.awaitSight("#told li.wrong");
            open(page, eye);
            after(page, "blue", eye, seen -> seen.over().orElse("").startsWith("pairing"));
            eye.until(seen -> seen.words().stream().anyMatch(word -> word.contains("/p")), PATIENCE);
            try (var phone = page.opening("join-phone")) {
                phone.waitForSelector(".likeness");
                assertEquals(house.phonesUrl().toString(), phone.url(), "what the code said is not left in the window");
                assertEquals("null", String.valueOf(phone.evaluate("window.opener")));
                String words = phone.locator(".likeness").innerText();
                var comparing = eye.until(
                        seen -> seen.screen().endsWith("comparing")
                                || seen.over().orElse("").endsWith("comparing"),
                        PATIENCE);
                assertTrue(
                        comparing.words().stream().anyMatch(word -> !word.isBlank() && words.contains(word)),
                        "both show the same words: " + words + " and " + comparing.words());
            }
            after(page, "menu", eye, ATelevisionInABrowserOnlyTest::isClosed);
        }
    }

    @Test
    void aKilledTelevisionIsStartedFromThePageWhileTheKioskGoesOn() throws Exception {
        try (var page = DockPage.open(dock.address(), 1440, 900)) {
            page.press("kill-program", "television");
            page.look("television");
            page.awaitSight("#veil-actions button");
            assertFalse(house.isRunning(Part.TELEVISION));
            assertTrue(house.isRunning(Part.KIOSK));
            page.look("kiosk");
            page.awaitGone("#veil");
            page.page().locator("#screens button[value=television]").click();
            page.page().locator("#veil-actions button").click();
            page.awaitGone("#veil");
            assertTrue(house.isRunning(Part.TELEVISION));
            try (var eye = house.televisionEye()) {
                eye.until(ATelevisionInABrowserOnlyTest::isClosed, PATIENCE);
            }
            assertEquals(List.of(), page.complaints());
        }
    }

    @Test
    void everyWordOfTheTelevisionsSideIsThereInBothLanguages() {
        try (var page = DockPage.open(dock.address(), 1440, 900)) {
            page.look("television");
            for (String language : List.of("zh-CN", "en")) {
                page.page().navigate(dock.address() + "#" + language);
                page.awaitSight("#remote .key.ok");
                String all = page.page().locator("body").innerText()
                        + page.page().locator("#remote").getAttribute("aria-label");
                for (String key : List.of("verb.", "group.", "choice.", "button.", "screen.", "fact.", "opens.")) {
                    assertFalse(all.contains(key), language + " shows " + key);
                }
            }
        }
    }
}
