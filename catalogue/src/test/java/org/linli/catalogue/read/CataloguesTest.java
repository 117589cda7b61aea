package org.linli.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.catalogue.Catalogue;

/** What stands goes on standing until something sound comes. */
final class CataloguesTest {
    @TempDir
    private Path folder;

    private final Catalogues<String> catalogues = new Catalogues<>(Catalogue::name);

    @Test
    void aCatalogueWithAnErrorIsNotTakenAndTheOldOneStays() throws Exception {
        var small = SmallCatalogue.in(folder);
        assertInstanceOf(Reading.Sound.class, catalogues.take(folder));
        small.replacing("catalogue.json", "示例服务目录", "新的目录").replacing(SmallCatalogue.SERVICES, "\"once\"", "\"twice\"");
        assertInstanceOf(Reading.Unsound.class, catalogues.take(folder));
        assertEquals(Optional.of("示例服务目录"), catalogues.standing());
        small.replacing(SmallCatalogue.SERVICES, "\"twice\"", "\"once\"");
        catalogues.take(folder);
        assertEquals(Optional.of("新的目录"), catalogues.standing());
    }

    @Test
    void nothingStandsBeforeTheFirstSoundOne() {
        assertInstanceOf(Reading.Unsound.class, catalogues.take(folder.resolve("nowhere")));
        assertEquals(Optional.empty(), catalogues.standing());
    }
}
