package org.linli.rehearsal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.Service;
import org.linli.catalogue.read.CatalogueReader;
import org.linli.catalogue.read.Reading;
import org.linli.rehearsal.house.Launch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One round over fewer services. It says that all is measured, and holds the search to a bound no machine is too slow for. */
final class FindBenchTest {
    /** Ten times the goal, of the processor's time: a busy machine takes no part in it. */
    private static final double MOST_MICROS = 20_000;

    private static final double MOST_MISSED_PERCENT = 3;

    private static double of(JsonNode figures, int figure, String whose) {
        return figures.path(figure).path(whose).asDouble();
    }

    @Test
    void measuresTheSearchBesideAPlainOne(@TempDir Path folder) throws Exception {
        var file = folder.resolve("bench.json");
        assertEquals(
                0,
                FindBenchMain.measure(new String[] {"--rounds", "1", "--services", "2000", "--json", file.toString()}));
        var figures = JsonMapper.shared().readTree(Files.readAllBytes(file)).path("figures");
        assertEquals(6, figures.size());
        for (int figure = 0; figure < 5; figure++) {
            assertTrue(of(figures, figure, "ours") > 0 && of(figures, figure, "peer") > 0, figures.toString());
        }
        assertTrue(of(figures, 1, "ours") <= MOST_MICROS, figures.toString());
        assertTrue(of(figures, 3, "ours") <= MOST_MISSED_PERCENT, figures.toString());
        assertTrue(of(figures, 3, "peer") > MOST_MISSED_PERCENT, "a plain search would do: " + figures);
    }

    @Test
    void theSameSeedMakesTheSameCrowd() throws Exception {
        var folder = Launch.ofThisCheckout().home().resolve("catalogue/sample");
        Catalogue sample = ((Reading.Sound) CatalogueReader.read(folder)).catalogue();
        var crowd = Crowd.of(sample, 3_000, 41);
        assertEquals(
                3_000, crowd.services().stream().map(Service::id).distinct().count());
        assertEquals(crowd, Crowd.of(sample, 3_000, 41));
        assertEquals(
                sample.services(), crowd.services().subList(0, sample.services().size()));
        assertTrue(crowd.services().stream().map(Service::name).distinct().count() > 2_500);
    }
}
