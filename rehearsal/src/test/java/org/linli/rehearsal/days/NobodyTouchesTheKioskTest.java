package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Visit;

/** A real kiosk that nobody touches shows what can be done here and what is new, and the first tap does nothing but wake it. */
class NobodyTouchesTheKioskTest {
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofSeconds(8);

    @TempDir
    private Path data = Path.of("target");

    @Test
    void postersComeAndTheFirstTapOnlyWakesIt() throws Exception {
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, "fenghe", true).restingAfter(QUIET);
        try (var display = Display.virtual(data.resolve("xvfb.log"));
                var house = House.open(Launch.ofThisCheckout(), plan, display, told -> {});
                var counter = Counter.of(house)) {
            var front = counter.eye()
                    .until(
                            seen -> seen.screen().equals(Visit.FRONT_PAGE)
                                    && seen.target("action", "report").isPresent(),
                            WITHIN);
            var verb = front.target("action", "report").orElseThrow();
            int x = verb.x() + verb.width() / 2;
            int y = verb.y() + verb.height() / 2;

            var poster = counter.eye().until(seen -> seen.screen().equals("home.rest"), WITHIN);
            assertTrue(poster.says("点一下屏幕开始"), poster.words().toString());
            // A notice of the sample content, by its kind, and no second question for it.
            var notice = counter.eye().until(seen -> seen.says("通知公告"), WITHIN);
            assertEquals(poster.question(), notice.question());

            counter.hand().tap(x, y);
            var awake = counter.eye().after(notice.question(), WITHIN);
            assertEquals(Visit.FRONT_PAGE, awake.screen());
            assertEquals(notice.question() + 1, awake.question());

            // The very same tap, now that the verb is there.
            counter.hand().tap(x, y);
            var opened = counter.eye().after(awake.question(), WITHIN);
            assertTrue(opened.screen().startsWith("report."), opened.screen());
        }
    }
}
