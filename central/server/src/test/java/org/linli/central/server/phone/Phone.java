package org.linli.central.server.phone;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.central.api.companion.Vocabulary;

/** A phone: Debian's own Chromium at a phone's size. A test that needs it fails where it is missing. */
final class Phone implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final double PATIENCE_MS = 30_000;

    /** As the phone's own setting for the size of text does it. */
    private static final String TWICE_AS_LARGE =
            "addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; })";

    /** As WCAG 2.2 (1.4.12) lets a reader spread any page: letters as wide as no font has them, words and lines apart. */
    private static final String SPREAD = """
            const spread = new CSSStyleSheet();
            spread.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; }'
                + ' p { margin-bottom: 2em !important; }');
            document.adoptedStyleSheets = [spread];
            """;

    /** What its owner has set it to. */
    enum Eyes {
        LIGHT,
        DARK,
        TEXT_TWICE_AS_LARGE,
        TEXT_SPREAD
    }

    /** A browser in which several phones live, each for itself. */
    static final class Shop implements AutoCloseable {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser =
                playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM));

        Phone phone(String locale, int width, int height) {
            return phone(locale, width, height, Eyes.LIGHT);
        }

        Phone phone(String locale, int width, int height, Eyes eyes) {
            var context = browser.newContext(new Browser.NewContextOptions()
                    .setIgnoreHTTPSErrors(true)
                    .setLocale(locale)
                    .setColorScheme(eyes == Eyes.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setViewportSize(width, height));
            if (eyes == Eyes.TEXT_TWICE_AS_LARGE) {
                context.addInitScript(TWICE_AS_LARGE);
            }
            if (eyes == Eyes.TEXT_SPREAD) {
                context.addInitScript(SPREAD);
            }
            return new Phone(context);
        }

        Phone phone() {
            return phone("zh-CN", 390, 844);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Phone(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // A line that breaks is told on the console by the browser itself.
            if (message.type().equals("error") && !message.text().contains("WebSocket connection")) {
                complaints.add(message.text());
            }
        });
    }

    /** What a camera opens: a new page of the same phone, in front of this one. */
    Phone nextPage() {
        return new Phone(context);
    }

    Page page() {
        return page;
    }

    /** What went wrong in the page itself. */
    List<String> complaints() {
        return complaints;
    }

    void opens(String address) {
        page.navigate(address);
        page.locator("h1").waitFor();
    }

    void typesCode(String letters) {
        page.locator("#code").fill(letters);
        page.locator("[data-key=go]").click();
    }

    void presses(String key) {
        page.locator("[data-key=" + key + "]").click();
    }

    void acts(String action) {
        page.locator("[data-action=" + action + "]").click();
    }

    void awaits(String selector) {
        page.locator(selector).first().waitFor();
    }

    void awaitsGone(String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    void awaitsWords(String words) {
        page.getByText(words).first().waitFor();
    }

    String all() {
        return page.locator("body").innerText();
    }

    /** Waits until it asks whether the two are alike, and says what it shows. */
    Vocabulary.Shown likeness() {
        awaits("[data-key=same]");
        return new Vocabulary.Shown(
                page.locator(".likeness svg").getAttribute("aria-label"),
                page.locator(".likeness path").getAttribute("d"),
                page.locator("[data-word='1']").innerText(),
                page.locator("[data-word='2']").innerText());
    }

    /** What a checker of WCAG 2.2 AA finds wrong with what stands there now. */
    List<String> barriers() {
        return barriers(page);
    }

    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }

    /** How far it could be pushed sideways; nothing is right. */
    int sideways() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
