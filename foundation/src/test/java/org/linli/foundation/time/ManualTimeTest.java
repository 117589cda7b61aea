package org.linli.foundation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualTimeTest {
    private final ManualTime time = new ManualTime();
    private final List<String> ran = new ArrayList<>();

    @Test
    void runsWhatFallsDueInOrderAlsoWhatIsAskedForOnTheWay() {
        time.after(Duration.ofSeconds(2), "second", () -> ran.add("second"));
        time.after(Duration.ofSeconds(1), "first", () -> {
            ran.add("first");
            time.after(Duration.ofMillis(500), "between", () -> ran.add("between"));
        });
        time.pass(Duration.ofSeconds(2));
        assertEquals(List.of("first", "between", "second"), ran);
        assertEquals(ManualTime.START.plusSeconds(2), time.instant());
    }

    @Test
    void aCancelledWaitNeverRuns() {
        var pending = time.after(Duration.ofSeconds(1), "gone", () -> ran.add("gone"));
        assertTrue(pending.cancel());
        assertFalse(pending.cancel());
        time.pass(Duration.ofDays(1));
        assertEquals(List.of(), ran);
    }
}
