package org.linli.central.server.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.client.Answer;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.PhotoAddress;
import org.linli.central.api.matter.PhotoBoxId;
import org.linli.central.api.matter.PhotoBoxOrder;
import org.linli.central.api.matter.ReportId;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.page.PagePhone;
import org.linli.central.server.page.PublicPages;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/**
 * The whole way of a photo, over real HTTPS: a terminal opens an address, Debian's Chromium uploads to it, the report takes it,
 * staff look at it. Pictures lie in target/photos afterwards.
 */
class APhotoComesFromAPhoneTest {
    private static final PhotoBoxId BOX = new PhotoBoxId("A".repeat(22));
    private static final PhotoBoxOrder ORDER = new PhotoBoxOrder(BOX);

    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder.resolve("town"));
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private PhotoAddress open() {
        return Town.answered(terminal.central().cases().openPhotos(ORDER, Town.WITHIN));
    }

    private int lie() {
        return Town.answered(terminal.central().cases().lookAtPhotos(ORDER, Town.WITHIN))
                .photos();
    }

    private Answer<CaseView> handsIn(int id) {
        var menu = Town.answered(terminal.central().cases().reportMenu(Town.WITHIN));
        var where = menu.communities().getFirst();
        return terminal.central()
                .cases()
                .report(
                        new ReportOrder(
                                new ReportId(String.format(Locale.ROOT, "%022d", id)),
                                "street-light",
                                Optional.of("不亮了"),
                                where.community(),
                                where.places().getFirst(),
                                Optional.empty(),
                                Optional.of(BOX),
                                Optional.empty()),
                        Town.WITHIN);
    }

    @Test
    void chromiumUploadsAndTheReportTakesItWithoutWhatTheCameraWrote() throws Exception {
        var file = Files.write(folder.resolve("IMG_2041.jpg"), CameraPhoto.jpeg(4_000, 3_000, 6));
        var address = open().address().toString();
        try (var pages = new PublicPages(Path.of("target", "photos"))) {
            var page = pages.open("zh-CN", 360, false);
            page.navigate(address);
            assertEquals("给反映的问题拍照", page.title());
            var camera = page.locator("input[type=file]").first();
            assertEquals("environment", camera.getAttribute("capture"));
            assertEquals("image/*", camera.getAttribute("accept"));
            pages.picture(page, "open-360");
            camera.setInputFiles(file);
            page.locator("button").click();
            assertEquals("照片已收到", page.title());
            assertTrue(page.getByText("已收到 1 张照片").isVisible());
            pages.picture(page, "taken-360");
            page.locator("input[type=file]")
                    .first()
                    .setInputFiles(Files.writeString(folder.resolve("a.jpg"), "no photo"));
            page.locator("button").click();
            assertEquals("这张没有收", page.title());
            pages.picture(page, "refused-360");
            assertEquals(List.of(), pages.complaints());
        }
        assertEquals(1, lie());
        var handed = Town.answered(handsIn(1));
        assertEquals(1, handed.photos());
        assertEquals(
                ProblemKind.PHOTO_GONE.code(),
                Town.refused(terminal.central().cases().lookAtPhotos(ORDER, Town.WITHIN))
                        .code());
        byte[] seen = Town.answered(town.operator().reportPhoto(handed.number(), 1, Town.WITHIN))
                .bytes();
        String text = new String(seen, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(CameraPhoto.PHONE) || text.contains("Exif"));
        assertEquals(1_200, ImageIO.read(new ByteArrayInputStream(seen)).getWidth(), "upright");
        assertEquals(
                ProblemKind.PHOTO_UNKNOWN.code(),
                Town.refused(town.operator().reportPhoto(handed.number(), 2, Town.WITHIN))
                        .code());
        liesNowhereInTheClear(seen);
    }

    /** Part of our own JPEG's pixels; nor does a file of the camera's lie anywhere. */
    private void liesNowhereInTheClear(byte[] jpeg) throws Exception {
        String part = new String(jpeg, jpeg.length / 2, 64, StandardCharsets.ISO_8859_1);
        town.stopCentral();
        try (var files = Files.walk(folder.resolve("town"))) {
            for (Path each : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String content = Files.readString(each, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(part) || content.contains(CameraPhoto.PHONE), each.toString());
            }
        }
    }

    @Test
    void everyAnswerIsAccessibleAndWholeInBothLanguages() throws Exception {
        var file = Files.write(folder.resolve("IMG_2041.jpg"), CameraPhoto.jpeg(400, 300, 1));
        var address = open().address().toString();
        try (var pages = new PublicPages(Path.of("target", "photos"))) {
            for (int width : new int[] {320, 1280}) {
                for (String language : List.of("zh", "en")) {
                    var page = pages.open("zh-CN", width, true);
                    page.navigate(address + "?lang=" + language);
                    PublicPages.isSound(page);
                    page.locator("input[type=file]").first().setInputFiles(file);
                    page.locator("button").click();
                    PublicPages.isSound(page);
                    PublicPages.spread(page);
                    PublicPages.isWhole(page);
                    page.navigate(town.address()
                            .resolve("/r/nothing?lang=" + language)
                            .toString());
                    PublicPages.isSound(page);
                    pages.picture(page, "over-" + language + "-" + width);
                    page.context().close();
                }
            }
            assertEquals(List.of(), pages.complaints());
        }
        assertEquals(1, lie(), "the same one each time");
    }

    @Test
    void whatIsTooLargeIsSaidSoAndChangesNothing() throws Exception {
        var path = open().address().getPath();
        try (var phone = phone()) {
            byte[] large = new byte[PhotoBoxes.LARGEST_FILE + 10_000];
            var refused = phone.sends(path, "multipart/form-data; boundary=xx", form(large));
            assertEquals(413, refused.statusCode());
            assertTrue(refused.body().contains("太大"), refused.body());
            assertEquals(
                    422,
                    phone.sends(path, "multipart/form-data; boundary=xx", form(new byte[0]))
                            .statusCode());
            assertEquals(
                    422, phone.sends(path, "text/plain", new byte[] {1, 2, 3}).statusCode());
            assertEquals(0, lie());
        }
    }

    @Test
    void anAddressThatIsOverAndOneOfAnotherSessionTakeNothing() throws Exception {
        var path = open().address().getPath();
        byte[] photo = form(CameraPhoto.jpeg(400, 300, 1));
        try (var phone = phone()) {
            assertEquals(
                    200,
                    phone.sends(path, "multipart/form-data; boundary=xx", photo).statusCode());
            Town.answered(terminal.central().cases().erasePhotos(ORDER, Town.WITHIN));
            var late = phone.sends(path, "multipart/form-data; boundary=xx", photo);
            assertEquals(404, late.statusCode());
            assertTrue(late.body().contains("这个码不能用了"));
            assertFalse(late.body().contains("<form"));
            assertEquals(0, open().photos(), "a new session begins with none");
        }
    }

    @Test
    void photosOfACentralThatWasRestartedAreGoneAndTheReportGoesInWithout() throws Exception {
        var path = open().address().getPath();
        try (var phone = phone()) {
            phone.sends(path, "multipart/form-data; boundary=xx", form(CameraPhoto.jpeg(400, 300, 1)));
        }
        town.restartCentral();
        assertEquals(ProblemKind.PHOTO_GONE.code(), Town.refused(handsIn(1)).code());
        open();
        assertEquals(
                0, assertInstanceOf(CaseView.class, Town.answered(handsIn(2))).photos());
    }

    @Test
    void handedInAgainUnderTheSameIdItIsTheSameWithItsPhotos() throws Exception {
        var path = open().address().getPath();
        try (var phone = phone()) {
            phone.sends(path, "multipart/form-data; boundary=xx", form(CameraPhoto.jpeg(400, 300, 1)));
        }
        var first = Town.answered(handsIn(1));
        var again = Town.answered(handsIn(1));
        assertEquals(first.number(), again.number());
        assertEquals(1, again.photos());
    }

    private static byte[] form(byte[] file) {
        byte[] head = String.join(
                        "\r\n",
                        "--xx",
                        "Content-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"",
                        "Content-Type: image/jpeg",
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\r\n--xx--\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + file.length + tail.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(file, 0, whole, head.length, file.length);
        System.arraycopy(tail, 0, whole, head.length + file.length, tail.length);
        return whole;
    }

    private PagePhone phone() throws Exception {
        return new PagePhone(town.address(), town.central().settings().authorityFile());
    }
}
