package org.linli.rehearsal.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.ProgramFailed;

/** Somebody's phone: Debian's own Chromium at a phone's size, on central's page for phones. One thread. */
final class PhoneInHand implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String PAGE = "/p";
    private static final double PATIENCE_MS = 30_000;
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;

    private PhoneInHand(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
        this.page = browser.newContext(new Browser.NewContextOptions()
                        .setIgnoreHTTPSErrors(true) // a house on one machine signs for itself
                        .setLocale("zh-CN")
                        .setViewportSize(WIDTH, HEIGHT))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MS);
    }

    static PhoneInHand taken() throws ProgramFailed {
        try {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new PhoneInHand(
                    playwright,
                    playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)));
        } catch (PlaywrightException missing) {
            throw new ProgramFailed("a phone's browser: " + missing.getMessage(), missing);
        }
    }

    /** Looks for the screen that shows these letters; returns when it asks whether picture and words are alike. */
    void looksFor(URI central, String letters) {
        page.navigate(central + PAGE);
        page.locator("#code").fill(letters);
        page.locator("[data-key=go]").click();
        page.locator("[data-key=same]").waitFor();
    }

    void saysTheyAreAlike() {
        page.locator("[data-key=same]").click();
    }

    /** Puts the caret into the field of the page, once there is one. */
    void beginsToType() {
        page.locator("[data-field]").click();
    }

    /**
     * One key of the phone's keyboard, down and up.
     *
     * @return when it began to go down, in nanoseconds of the machine's monotonic clock
     */
    long strikes(String key, Monotonic clock) {
        long struck = clock.nanos();
        page.keyboard().press(key);
        return struck;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
