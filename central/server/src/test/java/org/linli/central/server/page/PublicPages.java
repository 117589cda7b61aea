package org.linli.central.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's Chromium on central's public pages, with a camera for the tests' pictures. Closing ends it. */
public final class PublicPages implements AutoCloseable {
    /** WCAG 1.4.12, and twice as large letters besides. */
    private static final String SPREAD = "const style = new CSSStyleSheet();"
            + "style.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important;"
            + " line-height: 1.5 !important } p { margin-bottom: 2em !important } html { font-size: 36px !important }');"
            + "document.adoptedStyleSheets = [style];";

    private final Path pictures;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    public PublicPages(Path pictures) {
        this.pictures = pictures;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")));
    }

    /** @param script whether the browser runs any; axe needs it, the pages do not */
    public Page open(String locale, int width, boolean script) {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setIgnoreHTTPSErrors(true)
                        .setJavaScriptEnabled(script)
                        .setLocale(locale)
                        .setViewportSize(width, 740))
                .newPage();
        page.onConsoleMessage(said -> {
            // A refused answer is one more line there, and no complaint.
            if (said.type().equals("error") && !said.text().startsWith("Failed to load resource")) {
                complaints.add(said.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Axe finds nothing, and nothing is cut off or scrolls sideways. */
    public static void isSound(Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertTrue(violations.isEmpty(), () -> page.title() + ": " + violations);
        isWhole(page);
    }

    public static void isWhole(Page page) {
        assertEquals(
                0,
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                "no sideways scrolling on " + page.title());
        assertEquals(
                List.of(),
                page.evaluate(
                        "[...document.querySelectorAll('main *')].filter(e => getComputedStyle(e).display !== 'inline'"
                                + " && e.tagName !== 'INPUT' && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)"
                                + ".map(e => e.tagName + ' ' + e.textContent)"),
                "nothing is cut off on " + page.title());
    }

    /** Letters twice as large and as far apart as somebody may set them. */
    public static void spread(Page page) {
        page.evaluate(SPREAD);
    }

    public void picture(Page page, String name) throws java.io.IOException {
        Files.createDirectories(pictures);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(name + ".png")));
    }

    /** What the browser's console said. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
