package org.linli.rehearsal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** One round over few records. It says that all is measured; of the goals it judges those that no machine is too slow for. */
final class PaymentsBenchTest {
    @Test
    void measuresTheJournalBesideItsPeers(@TempDir Path folder) throws Exception {
        var file = folder.resolve("bench.json");

        assertEquals(0, PaymentsBenchMain.measure(new String[] {
            "--rounds", "1", "--records", "2000", "--json", file.toString()
        }));

        var figures = JsonMapper.shared().readTree(Files.readAllBytes(file)).path("figures");
        assertEquals(10, figures.size());
        for (var figure : figures) {
            assertTrue(figure.path("ours").asDouble() > 0, figure.toString());
            String what = figure.path("what").asString();
            if (what.endsWith("for a step")) {
                assertTrue(figure.path("met").asBoolean(), figure.toString());
            }
        }
    }

    @Test
    void moreIsBetterWhereAGoalIsALeast() {
        assertTrue(Figure.atLeast(0.8, "appends", "/s", 85, 100).met());
        assertFalse(Figure.atLeast(0.8, "appends", "/s", 79, 100).met());
        assertFalse(Figure.atLeast(1_000, "payments", "/s", 999).met());
        assertEquals("≥ 1000 /s", Figure.atLeast(1_000, "payments", "/s", 999).goal());
    }
}
