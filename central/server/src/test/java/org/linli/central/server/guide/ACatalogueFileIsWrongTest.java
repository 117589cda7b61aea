package org.linli.central.server.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.foundation.time.ManualTime;

/** An operator saves a file of the catalogue, and another with a mistake in it. */
class ACatalogueFileIsWrongTest {
    private static final String MARRIAGE = "civil-affairs-marriage";

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    private Guides sample() throws IOException {
        try (var files = Files.walk(GuideHouse.SAMPLE)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = folder.resolve(GuideHouse.SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Guides(Optional.of(folder), time);
    }

    private static String name(Guides guides) {
        return guides.of(MARRIAGE).orElseThrow().service().name();
    }

    @Test
    void aWrongFileKeepsWhatStoodUntilItIsMended() throws IOException {
        var guides = sample();
        assertEquals("结婚登记", name(guides));
        Path services = folder.resolve("services").resolve("civil-affairs.json");
        String sound = Files.readString(services);
        Files.writeString(services, sound.replace("\"basis\"", "\"bases\""));
        time.pass(Guides.GLANCE);
        assertEquals("结婚登记", name(guides), "what stood goes on standing");
        Files.writeString(services, sound.replace("\"name\": \"结婚登记\"", "\"name\": \"登记结婚\""));
        assertEquals("结婚登记", name(guides), "nobody looks at the disk again so soon");
        time.pass(Guides.GLANCE);
        assertEquals("登记结婚", name(guides));
    }

    @Test
    void whereThereIsNoCatalogueThereIsNoGuide() {
        assertEquals(Optional.empty(), new Guides(Optional.empty(), time).of(MARRIAGE));
        assertEquals(Optional.empty(), new Guides(Optional.of(folder.resolve("gone")), time).of(MARRIAGE));
        assertTrue(Files.notExists(folder.resolve("gone")));
    }
}
