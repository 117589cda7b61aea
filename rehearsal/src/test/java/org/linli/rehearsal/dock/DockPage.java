package org.linli.rehearsal.dock;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.rehearsal.house.Eye.Target;

/** The dock's page in Debian's own Chromium, moved as a person moves it. A test that needs it fails where it is missing. */
final class DockPage implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final double SCREEN_WIDTH = 1080;
    private static final double SCREEN_HEIGHT = 1920;

    /// A program is started again behind one click.
    private static final double PATIENCE_MS = 180_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private DockPage(Playwright playwright, Browser browser, Page page) {
        this.playwright = playwright;
        this.browser = browser;
        this.page = page;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.setDefaultTimeout(PATIENCE_MS);
    }

    static DockPage blank() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM));
        // Whoever uses it has told the browser once that this house's own certificate is to be trusted.
        var page = browser.newPage(new Browser.NewPageOptions().setIgnoreHTTPSErrors(true));
        return new DockPage(playwright, browser, page);
    }

    /** The page once it shows the kiosk's screen. */
    static DockPage open(URI address, int width, int height) {
        var page = blank();
        page.page.setViewportSize(width, height);
        page.page.navigate(address + "#zh-CN");
        page.page.waitForSelector("#glass[data-drawn]");
        page.page.locator("#veil").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return page;
    }

    Page page() {
        return page;
    }

    /** What went wrong in the page itself. */
    List<String> complaints() {
        return complaints;
    }

    /** Clicks the middle of something that stands on the kiosk's screen. */
    void tap(Target target) {
        var glass = page.locator("#glass");
        var box = glass.boundingBox();
        glass.click(new Locator.ClickOptions()
                .setPosition(
                        (target.x() + target.width() / 2.0) * box.width / SCREEN_WIDTH,
                        (target.y() + target.height() / 2.0) * box.height / SCREEN_HEIGHT));
    }

    /** Presses the button of a verb that needs to be told nothing more. */
    void press(String verb) {
        page.locator("form[data-verb=" + verb + "] button").click();
    }

    /** Presses a verb's button for one of its few choices. */
    void press(String verb, String choice) {
        page.locator("[data-verb=" + verb + "] button[value=" + choice + "]").click();
    }

    /** Chooses in a verb's list, and presses its button. */
    void choose(String verb, String choice) {
        page.locator("form[data-verb=" + verb + "] select").selectOption(choice);
        press(verb);
    }

    void takePaper() {
        page.locator("#tray-act button").click();
    }

    /** Another screen of the house, once it shows something. */
    void look(String screen) {
        page.locator("#screens button[value=" + screen + "]").click();
        page.waitForSelector("#glass[data-drawn]");
    }

    /** A key of the remote control's picture. */
    void pressRemote(String key) {
        page.locator("#remote button[value=" + key + "]").click();
    }

    /** What opens in a window of its own when a verb is done. */
    Page opening(String verb) {
        return page.waitForPopup(() -> press(verb));
    }

    /** Waits for something to be there to see. */
    void awaitSight(String selector) {
        page.locator(selector).first().waitFor();
    }

    void awaitGone(String selector) {
        page.locator(selector).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
