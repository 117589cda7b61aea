package org.linli.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.draw.Drawing.WaitingArc;
import org.linli.terminal.journey.sample.Samples;

/** What turns says that something is under way. Where only a look at the tray, or asking again, will tell, nothing turns. */
final class WhatIsOverKeepsStillTest {
    @ParameterizedTest
    @CsvSource({
        "certificate-unproven, false",
        "follow-reminder-unknown, false",
        "report-unsure, false",
        "pay-confirming, true",
        "certificate-printing, true"
    })
    void turnsOnlyWhereSomethingIsUnderWay(String sample, boolean turns) throws Exception {
        try (var stand = new Stand(shown(sample))) {
            stand.sees(sample, glass -> glass.ready());
            assertEquals(turns, Stand.onGlassThread(() -> hasArc(stand.root())), sample);
        }
    }

    private static boolean hasArc(Node node) {
        return node instanceof WaitingArc
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(WhatIsOverKeepsStillTest::hasArc));
    }

    private static Shown shown(String sample) {
        return new Shown(
                1,
                "certificate",
                Samples.named(sample),
                new Shown.Draft(Set.of(), Map.of(), 0),
                new Shown.Bar(true, true, true, Shown.Leaving.GIVING_UP),
                Manner.FIRST,
                Optional.empty(),
                true);
    }
}
