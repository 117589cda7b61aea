package org.linli.rehearsal.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
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
import org.linli.rehearsal.house.Eye.Target;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Street;
import org.linli.rehearsal.visit.Visit;

/**
 * Somebody who has nothing but a browser. The kiosk's probe only tells the test what a person would see; every touch and
 * every move of a device goes through the page.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class InABrowserOnlyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MOST_STEPS = 60;

    private final Display display;
    private final House house;
    private final HouseDock dock;

    InABrowserOnlyTest(@TempDir Path data) throws ProgramFailed {
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, "fenghe", true, true);
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

    private static Target target(Seen seen, String kind, String name) {
        return seen.target(kind, name).orElseThrow(() -> new AssertionError("no " + name + " on " + seen.screen()));
    }

    @Test
    void aBillIsPaidWithNothingButThePage() throws Exception {
        try (var page = DockPage.open(dock.address(), 1280, 800);
                var eye = house.eye();
                var street = new Street(house.sandboxUrl())) {
            int before = street.books().size();
            var seen = eye.touchable(PATIENCE);
            for (int step = 0; !isPaidAndBack(seen, street, before) && step < MOST_STEPS; step++) {
                answer(page, eye, seen);
                seen = eye.after(seen.question(), PATIENCE);
            }
            assertEquals(Visit.FRONT_PAGE, seen.screen());
            var trades = street.books();
            assertEquals(before + 1, trades.size());
            assertTrue(trades.getLast().keptFen() > 0);
            page.awaitSight("#papers img");
            assertEquals(List.of(), page.complaints());
        }
    }

    /** The paper bill before the scanner, and the phone's camera before the screen. */
    @Test
    void aPaperBillIsPaidWithThePhonesCamera() throws Exception {
        try (var page = DockPage.open(dock.address(), 1280, 800);
                var eye = house.eye();
                var street = new Street(house.sandboxUrl())) {
            int before = street.books().size();
            var seen = eye.touchable(PATIENCE);
            for (int step = 0; !isPaidAndBack(seen, street, before) && step < MOST_STEPS; step++) {
                switch (seen.screen()) {
                    case "identify.card" -> page.tap(target(seen, "action", "barcode"));
                    case "identify.barcode" -> page.press("show-bill");
                    case "bills.pick" -> page.tap(target(seen, "action", "review"));
                    case "bills.review" -> page.tap(target(seen, "action", "no-phone"));
                    case "bills.ways" -> page.tap(target(seen, "action", "pay-qr"));
                    case "pay.qr" -> page.press("scan-screen");
                    default -> answer(page, eye, seen);
                }
                seen = eye.after(seen.question(), PATIENCE);
            }
            assertEquals(before + 1, street.books().size());
            assertTrue(street.books().getLast().keptFen() > 0);
            assertEquals(List.of(), page.complaints());
        }
    }

    private static boolean isPaidAndBack(Seen seen, Street street, int before) throws ProgramFailed {
        return seen.screen().equals(Visit.FRONT_PAGE) && street.books().size() > before;
    }

    private static void answer(DockPage page, Eye eye, Seen seen) throws ProgramFailed {
        switch (seen.screen()) {
            case Visit.FRONT_PAGE -> {
                var open = eye.until(glass -> glass.target("action", "pay-bill").isPresent(), PATIENCE);
                page.tap(target(open, "action", "pay-bill"));
            }
            case "identify.card" -> page.choose("lay-card", "fenghe-tenant");
            case "bills.pick" -> {
                page.press("remove-card");
                var tick = seen.targets().stream()
                        .filter(each -> each.kind().equals("tick"))
                        .findFirst()
                        .orElseThrow();
                page.tap(tick);
                var unticked = eye.until(glass -> !glass.words().equals(seen.words()), PATIENCE);
                page.tap(target(unticked, "action", "review"));
            }
            case "bills.review" -> page.tap(target(seen, "action", "pay"));
            case "pay.code" -> page.press("show-payment-code");
            case "receipt.take" -> {
                page.takePaper();
                page.tap(target(seen, "action", "taken"));
            }
            case "rate.ask" -> page.tap(target(seen, "action", "good"));
            default -> {
                // Something that passes by itself.
            }
        }
    }

    @Test
    void aKilledKioskIsStartedFromThePageAndItsScreenComesBack() throws Exception {
        try (var page = DockPage.open(dock.address(), 1920, 1080)) {
            page.press("kill-program", "kiosk");
            page.awaitSight("#veil-actions button");
            assertFalse(house.isRunning(House.Part.KIOSK));
            page.page().locator("#veil-actions button").click();
            page.awaitGone("#veil");
            assertTrue(house.isRunning(House.Part.KIOSK));
            try (var eye = house.eye()) {
                assertTrue(eye.touchable(PATIENCE).targets().size() > 1);
            }
            assertEquals(List.of(), page.complaints());
        }
    }

    @Test
    void aLineThatIsCutIsSeenOnTheScreenAndMended() throws Exception {
        try (var page = DockPage.open(dock.address(), 1280, 800);
                var eye = house.eye()) {
            page.press("cut-network", "refused");
            page.awaitSight(".facts[data-group=network] .wrong");
            eye.until(glass -> glass.target("action", "pay-bill").isEmpty(), PATIENCE);
            page.press("restore-network");
            eye.until(glass -> glass.target("action", "pay-bill").isPresent(), PATIENCE);
            assertEquals(List.of(), page.complaints());
        }
    }

    @Test
    void anUploadedCardIsReadAndAWrongOneIsRefusedInWords(@TempDir Path files) throws Exception {
        Path card = Files.write(files.resolve("card.bin"), new byte[256]);
        Path half = Files.write(files.resolve("half.bin"), new byte[128]);
        try (var page = DockPage.open(dock.address(), 1280, 800)) {
            var file = page.page().locator("form[data-verb=lay-raw-card] input");
            file.setInputFiles(half);
            page.press("lay-raw-card");
            page.awaitSight("#told .wrong");
            file.setInputFiles(card);
            page.press("lay-raw-card");
            page.awaitSight("#told li:first-child:not(.wrong)");
            page.press("remove-card");
        }
    }

    @Test
    void aPageOfSomebodyElseGetsNoLiveScreen() {
        try (var page = DockPage.blank()) {
            String live = dock.address().toString().replace("http:", "ws:") + "live/kiosk";
            Object came = page.page()
                    .evaluate(
                            "address => new Promise(done => {" + "const socket = new WebSocket(address);"
                                    + "socket.onopen = () => done('open'); socket.onerror = () => done('refused'); })",
                            live);
            assertEquals("refused", came);
            Object fetched = page.page()
                    .evaluate("address => fetch(address).then(() => 'read', () => 'refused')", dock.address() + "api");
            assertEquals("refused", fetched);
        }
    }

    @Test
    void everyVerbOfAHouseHasWordsInBothLanguages() {
        try (var page = DockPage.open(dock.address(), 1280, 800)) {
            for (String language : List.of("zh-CN", "en")) {
                page.page().navigate(dock.address() + "#" + language);
                page.awaitSight("[data-verb=start-program]");
                String all = page.page().locator("body").innerText();
                for (String key :
                        List.of("verb.", "group.", "parameter.", "fact.", "choice.", "page.", "tray.", "lie.")) {
                    assertFalse(all.contains(key), language + " shows " + key);
                }
            }
        }
    }
}
