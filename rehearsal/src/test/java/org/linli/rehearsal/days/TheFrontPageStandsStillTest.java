package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.FindingService;
import org.linli.rehearsal.visit.Visit;

/** Whoever touches a front page that has just come meets the verb they saw: nothing on it moves while the rest is read. */
class TheFrontPageStandsStillTest {
    private static final Duration WITHIN = Duration.ofSeconds(60);

    @TempDir
    private Path data = Path.of("target");

    @Test
    void fromItsFirstPictureOn() throws Exception {
        try (var stage = Stage.set(data)) {
            var counter = stage.counter();
            counter.eye().until(seen -> seen.target("action", "notices").isPresent(), WITHIN);

            stage.house().kill(House.Part.KIOSK);
            stage.house().startKioskAgain();
            counter.lookAgain();
            var first = counter.eye().look();
            assertEquals(Visit.FRONT_PAGE, first.screen());

            // A guide opens only once the catalogue has been read.
            var finding = new FindingService(counter, Album.none());
            finding.opens("SBK", "human-resources-social-card");
            finding.leaves();
            assertEquals(first.targets(), counter.eye().touchable(WITHIN).targets());
        }
    }
}
