package org.linli.rehearsal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class TableTest {
    private static final Figure START = Figure.atMost(1.3, "start", "ms", 1200, 1000);
    private static final Figure TOUCH =
            Figure.atMost(1.0, "touch", "ms", 60, 80).andAtMost(50);

    private final Table table = new Table("kiosk", 7, "a browser", 0.1, 1.5, List.of(START, TOUCH));

    @Test
    void aGoalIsMetOnlyIfEachOfItsLimitsIs() {
        assertTrue(START.met());
        assertFalse(TOUCH.met());
        assertTrue(Figure.atMost(1.0, "touch", "ms", 40, 80).andAtMost(50).met());
        assertFalse(Figure.atMost(1.0, "touch", "ms", 40, 30).andAtMost(50).met());
    }

    @Test
    void theTableEndsWithHowManyGoalsAreMet() {
        var out = new ByteArrayOutputStream();
        table.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("bench kiosk: 1 of 2 goals met", lines.getLast());
        assertTrue(lines.get(1).matches("start, ms +1200\\.0 +1000\\.0 +1\\.20 +≤ 1\\.3 × +yes"), lines.get(1));
        assertTrue(lines.get(2).matches("touch, ms +60\\.0 +80\\.0 +0\\.75 +≤ 1\\.0 ×, ≤ 50 ms +no"), lines.get(2));
    }

    @Test
    void theFileSaysTheSame(@TempDir Path folder) throws IOException {
        var file = folder.resolve("deep").resolve("bench.json");
        table.write(file);
        var written = JsonMapper.shared().readTree(Files.readAllBytes(file));
        assertEquals(1, written.path("met").asInt());
        assertEquals(1.2, written.path("figures").path(0).path("ratio").asDouble());
        assertFalse(written.path("figures").path(1).path("met").asBoolean());
    }

    @Test
    void takesTheNearestRankOfASample() {
        var sample = new Sample();
        for (int value = 100; value >= 1; value--) {
            sample.add(value);
        }
        assertEquals(50, sample.median());
        assertEquals(99, sample.percentile(99));
    }
}
