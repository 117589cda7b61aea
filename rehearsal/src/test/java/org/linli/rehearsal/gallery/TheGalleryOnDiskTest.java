package org.linli.rehearsal.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.rehearsal.house.Launch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TheGalleryOnDiskTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void withoutADisplay() {
        Toolkit.started();
    }

    @Test
    void everyPictureItNamesCanBeOpenedAndItsReportKeepsItsSchema() throws Exception {
        assertEquals(
                0, GalleryMain.run(new String[] {"--only", "over-leaving-paper", "--few", "--out", folder.toString()}));

        String text = Files.readString(folder.resolve("gallery.json"));
        assertEquals(List.of(), faults(text));
        JsonNode report = JsonMapper.shared().readTree(text);
        assertEquals(0, report.path("findings").asInt());
        String index = Files.readString(folder.resolve("index.html"));
        var faces = new HashSet<String>();
        for (JsonNode picture : report.path("pictures")) {
            String file = picture.path("file").asString();
            assertTrue(index.contains(file), file);
            var opened = assertNotNullPicture(folder.resolve(file));
            faces.add(picture.path("face").asString());
            assertEquals(picture.path("widthPixels").asInt(), opened.getWidth());
            assertTrue(picture.path("heightPixels").asInt() <= opened.getHeight());
        }
        assertEquals(Set.of("kiosk", "tv", "phone"), faces);
    }

    private static java.awt.image.BufferedImage assertNotNullPicture(Path file) throws Exception {
        var picture = ImageIO.read(file.toFile());
        assertNotNull(picture, file.toString());
        return picture;
    }

    @Test
    void aScreenThatIsNotThereIsSaid() {
        assertEquals(2, GalleryMain.run(new String[] {"--only", "no-such-screen", "--out", folder.toString()}));
        assertEquals(2, GalleryMain.run(new String[] {"--out"}));
        assertEquals(2, GalleryMain.run(new String[] {"--dance"}));
    }

    private static List<String> faults(String report) throws Exception {
        Path schema = Launch.ofThisCheckout().home().resolve("docs/schema/gallery.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema))
                .validate(report, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
