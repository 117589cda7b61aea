package org.linli.central.server.certificate;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.server.community.Special;

/** On a phone and on a desk, in Debian's Chromium, without a line of script. Pictures lie in target/certificates afterwards. */
class TheVerifyingPageInABrowserTest {
    private static final Path PICTURES = Path.of("target", "certificates");
    private static final int[] WIDTHS = {390, 1280};

    @TempDir
    private Path folder;

    private Resident desk;
    private IssuedCertificate issued;
    private Playwright playwright;
    private Browser browser;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void opens() throws Exception {
        desk = new Resident(folder);
        issued = desk.gets(1, CertificateKind.SOCIAL_INSURANCE, Special.NAME_WITH_DOT);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")));
    }

    @AfterEach
    void closes() {
        browser.close();
        playwright.close();
        desk.close();
    }

    @Test
    void withoutScriptACodeIsTypedAndAFileIsUploaded() throws Exception {
        for (int width : WIDTHS) {
            var page = page("zh-CN", width, false);
            page.navigate(address("/v"));
            assertEquals("核对证明", page.title());
            picture(page, "page-" + width);
            page.getByLabel("输入纸上的核验码").fill(issued.code());
            page.getByText("核对核验码").click();
            assertEquals("核验码有效", page.title());
            assertTrue(page.getByText(issued.number()).isVisible());
            picture(page, "code-known-" + width);
            var file = Files.write(folder.resolve("证明.pdf"), issued.document());
            page.getByLabel("或上传电子件").setInputFiles(file);
            page.getByText("核对文件").click();
            assertEquals("这份文件是原件", page.title());
            byte[] changed = issued.document();
            changed[changed.length / 2] ^= 1;
            page.getByLabel("或上传电子件").setInputFiles(Files.write(folder.resolve("b.pdf"), changed));
            page.getByText("核对文件").click();
            assertEquals("文件被改动过", page.title());
            picture(page, "altered-" + width);
            page.getByText("English").click();
            assertEquals("Verify a certificate", page.title());
            picture(page, "english-" + width);
            page.context().close();
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void everyAnswerIsAccessibleAndFitsItsScreenInBothLanguages() {
        for (int width : WIDTHS) {
            for (String language : List.of("zh", "en")) {
                var page = page("zh-CN", width, true);
                page.navigate(address("/v?lang=" + language));
                isSound(page);
                page.locator("#code").fill("7K3D-9QWX-0000");
                page.locator("button").first().click();
                isSound(page);
                page.navigate(issued.verifyUrl() + "?lang=" + language);
                isSound(page);
                page.context().close();
            }
        }
        assertEquals(List.of(), complaints);
    }

    private static void isSound(Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertTrue(violations.isEmpty(), () -> page.title() + ": " + violations);
        assertEquals(
                0,
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                "no sideways scrolling on " + page.title());
    }

    private Page page(String locale, int width, boolean script) {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setIgnoreHTTPSErrors(true)
                        .setJavaScriptEnabled(script)
                        .setLocale(locale)
                        .setViewportSize(width, 844))
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

    private String address(String path) {
        return desk.town().address().resolve(path).toString();
    }

    private static void picture(Page page, String name) throws Exception {
        Files.createDirectories(PICTURES);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("verify-" + name + ".png")));
    }
}
