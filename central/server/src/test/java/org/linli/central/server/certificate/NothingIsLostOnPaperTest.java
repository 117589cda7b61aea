package org.linli.central.server.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.community.Person;
import org.linli.central.server.community.Special;

/**
 * Whatever stands in the record stands on the paper, letter for letter, in rare characters too. A picture of each page lies in
 * target/certificates afterwards.
 */
class NothingIsLostOnPaperTest {
    private static final Path PICTURES = Path.of("target", "certificates");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void opens() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void closes() {
        desk.close();
    }

    @Test
    void everyWordOfEveryKindCanBeReadBack() throws Exception {
        for (var special : List.of(
                Special.ARREARS_OVER_PERIODS,
                Special.NAME_WITH_DOT,
                Special.NAME_WITH_RARE_CHARACTER,
                Special.FOREIGNER_2017,
                Special.LONG_ADDRESS)) {
            for (var kind : CertificateKind.values()) {
                isAllThere(kind, desk.dossier(special), kind + "-" + special);
            }
        }
    }

    @Test
    void aWorkingLifeFillsASecondPageAndEachSaysWhichItIs() throws Exception {
        var of = desk.communities().communities().stream()
                .flatMap(community -> community.people().stream())
                .flatMap(person -> desk.communities().dossier(person).stream())
                .filter(dossier ->
                        dossier.pension().map(record -> record.years().size()).orElse(0) > 26)
                .findFirst()
                .orElseThrow();
        var text = isAllThere(CertificateKind.SOCIAL_INSURANCE, of, "LONG-LIFE");
        assertTrue(text.contains("第1页共2页"), text);
        assertTrue(text.contains("第2页共2页"), text);
    }

    @Test
    void aNameAsLongAsTheRegisterAllowsStaysOnThePaper() throws Exception {
        var long1 = renamed(desk.dossier(Special.NAME_WITH_DOT), "买买提吐尔逊·阿不都热合曼江·艾合买提尼亚孜·库尔班阿西木");
        var long2 = renamed(
                desk.dossier(Special.FOREIGNER_2023), "KHVOSTOVSKAYA-WINTERBOTTOM ALEXANDRA MARIA ELISABETH VICTORIA");
        for (var kind : CertificateKind.values()) {
            isAllThere(kind, long1, kind + "-LONG-NAME");
            isAllThere(kind, long2, kind + "-LONG-LATIN-NAME");
        }
    }

    @Test
    void markupInANameIsLettersOnPaper() throws Exception {
        var text = isAllThere(
                CertificateKind.RESIDENCE, renamed(desk.dossier(Special.NAME_WITH_DOT), "<b>(Tj)\\\\/</b>"), "MARKUP");
        assertTrue(text.contains("<b>(Tj)\\\\/</b>"), text);
    }

    @Test
    void aFontThatHasTheCharacterDrawsIt() throws Exception {
        try (var all = FontShelf.ofThisMachine();
                var two = FontShelf.of(List.of())) {
            assertTrue(all.draws("林𠮷安"), "fonts-hanazono has it");
            assertFalse(two.draws("林𠮷安"), "neither WenQuanYi Zen Hei nor UMing has it");
            assertTrue(two.draws("古丽娜尔·艾合买提"));
        }
    }

    private static Dossier renamed(Dossier of, String name) {
        var person = of.person();
        return new Dossier(
                new Person(
                        person.id(),
                        name,
                        Optional.empty(),
                        person.sex(),
                        person.nationCode(),
                        LocalDate.of(1988, 5, 5),
                        person.diedOn(),
                        person.idNumber(),
                        person.card(),
                        person.socialCard(),
                        person.mobile()),
                of.community(),
                of.residence(),
                of.pension(),
                of.medical());
    }

    private String isAllThere(CertificateKind kind, Dossier of, String picture) throws IOException {
        var sheet = desk.sheet(kind, of);
        var printed = desk.unsigned(kind, of);
        try (var document = Loader.loadPDF(printed.pdf())) {
            assertEquals(printed.pages(), document.getNumberOfPages());
            String text = bare(new PDFTextStripper().getText(document));
            sheet.words().forEach(word -> assertTrue(text.contains(bare(word)), word + " in " + text));
            draw(new PDFRenderer(document), printed.pages(), picture);
            return text;
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static void draw(PDFRenderer renderer, int pages, String name) throws IOException {
        Files.createDirectories(PICTURES);
        for (int page = 0; page < pages; page++) {
            File file = PICTURES.resolve(name + "-" + (page + 1) + ".png").toFile();
            assertTrue(ImageIO.write(renderer.renderImageWithDPI(page, 110), "png", file));
        }
    }
}
