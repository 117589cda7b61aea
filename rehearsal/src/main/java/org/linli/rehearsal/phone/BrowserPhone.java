package org.linli.rehearsal.phone;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * A phone in somebody's hand: Debian's own Chromium without a window, in a process of its own, at a phone's size. It opens
 * what its camera reads as a phone does: in a new page of the same browser. One thread at a time.
 */
public final class BrowserPhone implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    /// A page, a key or a frame through central, on a machine on which seven programs start.
    private static final double PATIENCE_MS = 60_000;

    /// What a page can leave behind besides its heap, as one text.
    private static final String PUT_BY = """
            async () => {
              const kept = [document.documentElement.outerHTML, location.href, history.state,
                [...document.querySelectorAll('input, textarea')].map(field => field.value)];
              if (location.protocol === 'https:') {
                kept.push(document.cookie, {...localStorage}, {...sessionStorage},
                  (await indexedDB.databases()).map(each => each.name), await caches.keys());
              }
              return JSON.stringify(kept);
            }
            """;

    private final Playwright playwright;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    /** What it shows of the screen it is about to join. */
    public record Likeness(String picture, String first, String second) {}

    private BrowserPhone(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
        this.page = watched(context.newPage());
    }

    /** Turned on. What it would keep is gone when it is closed. */
    public static BrowserPhone inHand() throws ProgramFailed {
        return turnedOn(chromium -> chromium.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM))
                .newContext(new Browser.NewContextOptions()
                        .setIgnoreHTTPSErrors(true)
                        .setLocale("zh-CN")
                        .setViewportSize(WIDTH, HEIGHT)));
    }

    /** @param profile where it keeps what a browser keeps, as a phone in daily use does */
    public static BrowserPhone inDailyUse(Path profile) throws ProgramFailed {
        return turnedOn(chromium -> chromium.launchPersistentContext(
                profile,
                new BrowserType.LaunchPersistentContextOptions()
                        .setExecutablePath(CHROMIUM)
                        .setIgnoreHTTPSErrors(true)
                        .setLocale("zh-CN")
                        .setViewportSize(WIDTH, HEIGHT)));
    }

    private static BrowserPhone turnedOn(Function<BrowserType, BrowserContext> how) throws ProgramFailed {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new ProgramFailed(CHROMIUM + " is missing (Debian package chromium)");
        }
        try {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new BrowserPhone(playwright, how.apply(playwright.chromium()));
        } catch (PlaywrightException missing) {
            throw new ProgramFailed("the browser does not start: " + missing.getMessage(), missing);
        }
    }

    private Page watched(Page fresh) {
        fresh.setDefaultTimeout(PATIENCE_MS);
        fresh.onPageError(complaints::add);
        fresh.onConsoleMessage(message -> {
            // A line that breaks is told on the console by the browser itself.
            if (message.type().equals("error") && !message.text().contains("WebSocket connection")) {
                complaints.add(message.text());
            }
        });
        return fresh;
    }

    /** The camera has read this; what was open stays open behind it. */
    public void scans(String address) throws ProgramFailed {
        does(() -> {
            page = watched(context.newPage());
            page.navigate(address);
            page.locator("h1").waitFor();
        });
    }

    /** Waits for picture and words. */
    public Likeness likeness() throws ProgramFailed {
        return sees(() -> {
            page.locator("[data-key=same]").waitFor();
            return new Likeness(
                    page.locator(".likeness svg").getAttribute("aria-label"),
                    page.locator("[data-word='1']").innerText(),
                    page.locator("[data-word='2']").innerText());
        });
    }

    /** 一样: then it waits for the person at the screen. */
    public void saysSame() throws ProgramFailed {
        presses("[data-key=same]");
        awaitsGone("[data-key=same]");
    }

    /** Once it shows the terminal's question. */
    public void joined() throws ProgramFailed {
        awaits(".about");
    }

    /** Types where there is one place to type. */
    public void types(String text) throws ProgramFailed {
        does(() -> page.locator("input[data-field]").fill(text));
    }

    /** Puts the finger where one types. */
    public void beginsToType() throws ProgramFailed {
        presses("input[data-field]");
    }

    /** One key of its keyboard, down and up, named as browsers do. */
    public void strikes(String key) throws ProgramFailed {
        does(() -> page.keyboard().press(key));
    }

    /** What stands where one types. */
    public String typed() throws ProgramFailed {
        return sees(() -> page.locator("input[data-field]").inputValue());
    }

    public void ticks(String row) throws ProgramFailed {
        does(() -> page.locator("input[name=\"" + row + "\"]").click());
    }

    /** Presses the key of this action of the terminal's. */
    public void acts(String action) throws ProgramFailed {
        presses("[data-action=\"" + action + "\"]");
    }

    /** Whether there is something of this kind on the page now. */
    public boolean has(String selector) throws ProgramFailed {
        return sees(() -> page.locator(selector).count() > 0);
    }

    public void presses(String selector) throws ProgramFailed {
        does(() -> page.locator(selector).click());
    }

    public void awaits(String selector) throws ProgramFailed {
        does(() -> page.locator(selector).first().waitFor());
    }

    public void awaitsGone(String selector) throws ProgramFailed {
        does(() -> page.locator(selector)
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN)));
    }

    public void awaitsWords(String words) throws ProgramFailed {
        does(() -> page.getByText(words).first().waitFor());
    }

    /** What can be ticked on its page, and what is. */
    public Map<String, Boolean> boxes() throws ProgramFailed {
        return sees(() -> {
            var boxes = new LinkedHashMap<String, Boolean>();
            for (var box : page.locator("input[type=checkbox]").all()) {
                boxes.put(box.getAttribute("name"), box.isChecked());
            }
            return boxes;
        });
    }

    /** 带着走: from then on what opens the task is in its memory alone. */
    public void takesAlong() throws ProgramFailed {
        presses("[data-do=park]");
        awaits("[data-carried]");
    }

    /** 接着办: it brings what it has in the hand to the screen that it has joined. */
    public void brings() throws ProgramFailed {
        presses("[data-do=resume]");
    }

    /** Follows the link on its page to the cashier. */
    public void opensTheCashier() throws ProgramFailed {
        does(() -> {
            var link = page.locator("main a");
            link.waitFor();
            page = watched(page.waitForPopup(link::click));
            page.locator("button").waitFor();
        });
    }

    /** Presses the cashier's one key, and sees that it was paid. */
    public void pays() throws ProgramFailed {
        does(() -> {
            page.locator("button").click();
            page.getByText("支付成功").first().waitFor();
        });
    }

    /** What stands in large letters. */
    public String heading() throws ProgramFailed {
        return sees(() -> page.locator("h1").first().innerText());
    }

    /** 断开. */
    public void parts() throws ProgramFailed {
        presses("#part");
    }

    /** The address bar. */
    public String address() throws ProgramFailed {
        return sees(page::url);
    }

    /** Everything that can be read. */
    public String words() throws ProgramFailed {
        return sees(() -> page.locator("body").innerText());
    }

    /**
     * All that its pages hold by now, each a text: what lives on their heaps after a whole collection, their nodes with what stands in
     * fields, their addresses, and whatever they have put by.
     */
    public List<String> holds() throws ProgramFailed {
        return sees(() -> {
            var held = new ArrayList<String>();
            for (Page open : context.pages()) {
                held.add(heap(open));
                held.add((String) open.evaluate(PUT_BY));
            }
            held.add(context.storageState());
            return held;
        });
    }

    /** As the browser's own tools take it. */
    private static String heap(Page open) {
        var tools = open.context().newCDPSession(open);
        try {
            var snapshot = new StringBuilder();
            tools.on(
                    "HeapProfiler.addHeapSnapshotChunk",
                    chunk -> snapshot.append(chunk.get("chunk").getAsString()));
            tools.send("HeapProfiler.enable");
            tools.send("HeapProfiler.collectGarbage");
            tools.send("HeapProfiler.takeHeapSnapshot");
            return snapshot.toString();
        } finally {
            tools.detach();
        }
    }

    public void picture(Path file) throws ProgramFailed {
        does(() -> page.screenshot(new Page.ScreenshotOptions().setPath(file)));
    }

    /** What went wrong in its pages themselves. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void does(Runnable deed) throws ProgramFailed {
        sees(() -> {
            deed.run();
            return true;
        });
    }

    private <T> T sees(Supplier<T> look) throws ProgramFailed {
        try {
            return look.get();
        } catch (PlaywrightException failed) {
            String shown =
                    page.isClosed() ? "a closed page" : page.locator("body").innerText();
            throw new ProgramFailed("the phone: " + failed.getMessage() + "; it shows: " + shown, failed);
        }
    }

    @Override
    public void close() {
        // In order, as somebody closes it who comes back to it: what it keeps is on its disk then.
        context.close();
        playwright.close();
    }
}
