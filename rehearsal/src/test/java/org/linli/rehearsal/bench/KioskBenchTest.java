package org.linli.rehearsal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** One round with a real browser. It says that all is measured; the figures are the bench's own business. */
final class KioskBenchTest {
    @Test
    void measuresBothWithTheSameEye(@TempDir Path folder) throws Exception {
        var file = folder.resolve("bench.json");
        assertEquals(
                0, KioskBenchMain.measure(new String[] {"--rounds", "1", "--taps", "4", "--json", file.toString()}));
        var figures = JsonMapper.shared().readTree(Files.readAllBytes(file)).path("figures");
        assertEquals(4, figures.size());
        figures.forEach(figure -> {
            assertTrue(figure.path("ours").asDouble() > 0, figure.toString());
            assertTrue(figure.path("peer").asDouble() > 0, figure.toString());
        });
    }
}
