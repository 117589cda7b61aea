package org.linli.central.server.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.catalogue.Service;
import org.linli.central.server.page.PublicPages;

/** On phones and on a desk, in Debian's Chromium, and on paper. Pictures lie in target/guides afterwards. */
class TheGuideInABrowserTest {
    private static final String MARRIAGE = "civil-affairs-marriage";
    private static final int[] WIDTHS = {320, 1280};

    @TempDir
    private Path folder;

    private GuideHouse house;
    private PublicPages pages;

    @BeforeEach
    void opens() throws Exception {
        house = new GuideHouse(folder);
        pages = new PublicPages(Path.of("target", "guides"));
    }

    @AfterEach
    void closes() {
        pages.close();
        house.close();
    }

    /** Whoever would overflow first: the longest name, and the most that has to be brought. */
    private static List<String> guides() {
        var services = GuideHouse.catalogue().services();
        return List.of(
                MARRIAGE,
                "nothing-of-the-kind",
                most(services, Comparator.comparingInt(service -> service.name().length())),
                most(
                        services,
                        Comparator.comparingInt(service -> service.materials().size())));
    }

    private static String most(List<Service> services, Comparator<Service> by) {
        return services.stream().max(by).orElseThrow().id();
    }

    @Test
    void itIsAccessibleAndWholeAlsoWithLettersTwiceAsLargeAndFarApart() throws Exception {
        for (int width : WIDTHS) {
            for (String language : List.of("zh", "en")) {
                for (String id : guides()) {
                    var page = pages.open("zh-CN", width, true);
                    page.navigate(address(id) + "?lang=" + language);
                    PublicPages.isSound(page);
                    pages.picture(page, id + "-" + language + "-" + width);
                    PublicPages.spread(page);
                    PublicPages.isWhole(page);
                    page.context().close();
                }
            }
        }
        assertEquals(List.of(), pages.complaints());
    }

    @Test
    void aTouchCallsTheOfficeAndTheOtherLanguageIsALinkAway() throws Exception {
        var page = pages.open("zh-CN", 360, false);
        page.navigate(address(MARRIAGE));
        pages.picture(page, MARRIAGE + "-360");
        assertEquals("结婚登记", page.title());
        var call = page.locator("a[href^='tel:']");
        assertTrue(call.getAttribute("href").matches("tel:[0-9+]+"), call.getAttribute("href"));
        assertTrue(call.boundingBox().height >= 24, "a finger's target (WCAG 2.5.8)");
        page.getByText("English").click();
        assertTrue(page.getByText("What to bring").isVisible());
        assertEquals(List.of(), pages.complaints());
    }

    @Test
    void onPaperItIsASheetWithoutWhatOnlyAFingerNeeds() throws Exception {
        var page = pages.open("zh-CN", 794, true);
        page.navigate(address(MARRIAGE));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.getByText("English").isHidden());
        Path paper = Files.createDirectories(Path.of("target", "guides")).resolve("guide.pdf");
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(paper));
        try (var document = org.apache.pdfbox.Loader.loadPDF(paper.toFile())) {
            assertTrue(document.getNumberOfPages() <= 2, "front and back of one sheet");
        }
    }

    private String address(String id) {
        return house.central().address().resolve("/s/" + id).toString();
    }
}
