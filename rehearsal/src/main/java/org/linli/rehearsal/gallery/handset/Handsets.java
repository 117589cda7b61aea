package org.linli.rehearsal.gallery.handset;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.CompanionLine;
import org.linli.central.api.client.Enrolment;
import org.linli.central.api.client.HttpsCentral;
import org.linli.central.api.client.OperatorDoor;
import org.linli.central.api.client.TerminalCredentials;
import org.linli.central.api.client.TerminalKey;
import org.linli.central.api.client.TrustAnchor;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.server.Central;
import org.linli.central.server.CentralSettings;
import org.linli.central.server.Surroundings;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.SystemScheduler;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * A drawer full of phones: a central of their own on the loopback, a terminal enrolled there, and Debian's Chromium. One
 * thread at a time; what it made is closed with it.
 */
public final class Handsets implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final Deque<AutoCloseable> closing = new ArrayDeque<>();
    private final Browser browser;
    private final URI site;
    private final TrustAnchor anchor;
    private final OperatorDoor staff;
    private final InstantSource wall = InstantSource.system();
    private final String checker;

    private Handsets(Path folder) throws IOException, ProgramFailed {
        var scheduler = kept(new SystemScheduler("gallery-central"));
        var settings = CentralSettings.on(folder);
        this.site =
                kept(Central.start(settings, Surroundings.of(wall, scheduler))).address();
        this.anchor = TrustAnchor.read(settings.authorityFile());
        this.staff = kept(OperatorDoor.open(site, anchor, settings.operatorTokenFile()));
        this.browser = browser();
        this.checker = checker();
    }

    /** @param folder empty, for central's data */
    public static Handsets open(Path folder) throws ProgramFailed {
        try {
            return new Handsets(folder);
        } catch (IOException failed) {
            throw new ProgramFailed("central for the phones: " + failed.getMessage(), failed);
        }
    }

    private <T extends AutoCloseable> T kept(T made) {
        closing.push(made);
        return made;
    }

    private TerminalCredentials enrolled() throws ProgramFailed {
        var key = TerminalKey.fresh();
        var code = answered(staff.makeEnrolmentCode(WITHIN)).code();
        try (var enrolment = new Enrolment(site, anchor, key, wall, Monotonic.system())) {
            var asked = answered(enrolment.request(code, "1 号机", WITHIN));
            answered(staff.decide(asked.id(), new EnrolmentDecision(true), WITHIN));
            return TerminalCredentials.of(answered(enrolment.look(asked.id(), WITHIN)), key);
        }
    }

    private static <T> T answered(Answer<T> answer) throws ProgramFailed {
        if (answer instanceof Answer.Answered<T>(var value)) {
            return value;
        }
        throw new ProgramFailed("central for the phones says " + answer);
    }

    private Browser browser() throws ProgramFailed {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new ProgramFailed(CHROMIUM + " is missing (Debian package chromium)");
        }
        try {
            var playwright = kept(Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
            return kept(playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)));
        } catch (PlaywrightException missing) {
            throw new ProgramFailed("the browser does not start: " + missing.getMessage(), missing);
        }
    }

    /** axe-core, as its makers ship it. */
    private static String checker() throws IOException {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IOException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Another phone, and a terminal of its own that it will join: a terminal has one line to the relay. */
    public Handset handset(String language, int width, int height) throws ProgramFailed {
        CompanionLine line = kept(new HttpsCentral(site, anchor, enrolled(), wall, Monotonic.system()))
                .companion()
                .orElseThrow();
        return new Handset(browser, new LargeScreen(line, language), site.toString(), checker, language, width, height);
    }

    @Override
    public void close() {
        while (!closing.isEmpty()) {
            try {
                closing.pop().close();
            } catch (Exception late) {
                System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "gallery.closing", late);
            }
        }
    }
}
