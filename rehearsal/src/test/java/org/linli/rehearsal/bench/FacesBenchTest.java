package org.linli.rehearsal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** One round with real browsers, on the wall and in the hand. It says that all is measured; the figures are the bench's own business. */
final class FacesBenchTest {
    /** No key of a program that runs takes as long, however busy the machine. */
    private static final double A_LIFE_MS = 5_000;

    @Test
    void measuresTheTelevisionBesideABrowserAndThePhoneBesideTheTelevision(@TempDir Path folder) throws Exception {
        var file = folder.resolve("bench.json");
        assertEquals(
                0, FacesBenchMain.measure(new String[] {"--rounds", "1", "--keys", "4", "--json", file.toString()}));
        var figures = JsonMapper.shared().readTree(Files.readAllBytes(file)).path("figures");
        assertEquals(4, figures.size());
        for (int figure = 0; figure < 3; figure++) {
            assertTrue(figures.path(figure).path("ours").asDouble() > 0, figures.toString());
            assertTrue(figures.path(figure).path("peer").asDouble() > 0, figures.toString());
        }
        var phone = figures.path(3);
        assertTrue(phone.path("ours").asDouble() > 0 && phone.path("ours").asDouble() < A_LIFE_MS, phone.toString());
        assertTrue(phone.path("peer").isMissingNode(), "no peer has a phone beside it");
    }
}
