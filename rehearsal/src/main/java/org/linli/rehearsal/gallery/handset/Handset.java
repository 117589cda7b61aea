package org.linli.rehearsal.gallery.handset;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.foundation.code.Code;
import org.linli.rehearsal.house.ProgramFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One phone of one size in one language, joined to a large screen that shows what it is told to. One thread at a time. */
public final class Handset implements AutoCloseable {
    private static final double PATIENCE_MS = 60_000;
    /** The rules of WCAG 2.2 AA and what else its makers call good. */
    private static final String CHECK = """
            async () => (await axe.run(document, {runOnly:
              ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations
              .map(rule => rule.id + ' at ' + rule.nodes.map(node => node.target.join(' ')).join(', '))""";

    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final BrowserContext context;
    private final Page page;
    private final LargeScreen screen;
    private final String checker;
    private final String site;
    private final boolean english;
    private final List<String> complaints = new ArrayList<>();
    private long question = 100;

    /** What is wrong: {@code kind} is barrier, sideways or page-error. */
    public record Wrong(Kind kind, String detail) {}

    public enum Kind {
        BARRIER,
        SIDEWAYS,
        PAGE_ERROR
    }

    /** What was seen of one state. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record Look(byte[] png, List<Wrong> wrong) {}

    Handset(Browser browser, LargeScreen screen, String site, String checker, String language, int width, int height) {
        this.screen = screen;
        this.checker = checker;
        this.site = site;
        this.english = language.startsWith("en");
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setLocale(language)
                .setViewportSize(width, height));
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

    /** A place of the page itself on the way to the screen's questions and from them. */
    public enum State {
        LETTERS,
        COMPARE,
        WAITING,
        AWAY,
        ENDED
    }

    /** Goes on to the next of {@link State}; to {@code AWAY} and {@code ENDED} from whatever question it shows. */
    public void goesTo(State state) throws ProgramFailed {
        if (state == State.COMPARE) {
            screen.opens();
        }
        does(() -> {
            switch (state) {
                case LETTERS -> {
                    page.navigate(site + "/p");
                    page.locator("h1").waitFor();
                }
                case COMPARE -> {
                    page.navigate("about:blank");
                    page.navigate(screen.address(site));
                    page.locator("[data-key=same]").waitFor();
                }
                case WAITING -> {
                    page.locator("[data-key=same]").click();
                    gone("[data-key=same]");
                }
                case AWAY -> {
                    screen.losesItsLine();
                    page.locator("#line:not(:empty)").first().waitFor();
                }
                case ENDED -> {
                    screen.comesBack();
                    gone("#line:not(:empty)");
                    screen.says(new TerminalSays.Over(
                            Code.of("companion.session-over"), english ? "This is done." : "办完了，手机上的内容已经清掉。"));
                    page.locator("[data-key=again]").waitFor();
                }
            }
        });
    }

    /** @param elements the page as the terminal makes it, as JSON; it becomes another question than the one before */
    public void shows(String elements, boolean family) throws ProgramFailed {
        does(() -> {
            question++;
            var tree = (ObjectNode) JsonMapper.shared().readTree(elements);
            tree.put("question", question);
            String heading = heading(tree);
            page.evaluate("() => document.querySelector('h1')?.setAttribute('data-before', '')");
            screen.shows(tree, family ? TerminalSays.Role.FAMILY : TerminalSays.Role.PHONE);
            page.locator("h1:not([data-before])")
                    .filter(new Locator.FilterOptions().setHasText(heading))
                    .first()
                    .waitFor();
        });
    }

    private static String heading(JsonNode tree) {
        return tree.path("elements").path(0).path("text").asString();
    }

    /** Photographs what stands there, all of it, and looks it over. */
    public Look look() throws ProgramFailed {
        return sees(() -> {
            var wrong = new ArrayList<Wrong>();
            page.evaluate(checker);
            for (Object barrier : (List<?>) page.evaluate(CHECK)) {
                wrong.add(new Wrong(Kind.BARRIER, barrier.toString()));
            }
            int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
            if (sideways > 0) {
                wrong.add(new Wrong(Kind.SIDEWAYS, "by " + sideways + " px"));
            }
            complaints.forEach(complaint -> wrong.add(new Wrong(Kind.PAGE_ERROR, complaint)));
            complaints.clear();
            return new Look(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)), wrong);
        });
    }

    /** Does something to the page that no resident does: for trying out what looks it over. */
    public void tamper(String script) throws ProgramFailed {
        does(() -> page.evaluate(script));
    }

    private void gone(String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private void does(Runnable deed) throws ProgramFailed {
        sees(() -> {
            deed.run();
            return true;
        });
    }

    private interface Sight<T> {
        T now();
    }

    private <T> T sees(Sight<T> sight) throws ProgramFailed {
        try {
            return sight.now();
        } catch (PlaywrightException failed) {
            throw new ProgramFailed(
                    "the phone: " + failed.getMessage() + "; it shows: "
                            + page.locator("body").innerText(),
                    failed);
        }
    }

    @Override
    public void close() {
        screen.losesItsLine();
        context.close();
    }
}
