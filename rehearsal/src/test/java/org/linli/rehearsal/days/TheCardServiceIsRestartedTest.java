package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;
import org.linli.rehearsal.visit.Visit;

/** pcscd ends and starts again, between two residents and under the hands of one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheCardServiceIsRestartedTest {
    private static final Duration WITHIN = Duration.ofSeconds(60);

    private Stage stage;

    @BeforeAll
    void open(@TempDir Path data) throws ProgramFailed {
        stage = Stage.set(data);
    }

    @AfterAll
    void close() throws IOException {
        try (var ending = stage) {
            ending.nobodyIsInTheLogs();
        }
    }

    @Test
    void theNextResidentIsServedAndTheOneBeforeIsForgotten() throws Exception {
        var first = stage.nextResident();
        paysBySocialCard(first);
        stage.counter().desk().restartCardService();
        var next = stage.nextResident();
        paysBySocialCard(next);
        stage.audit().chargedOnce(first);
        stage.audit().chargedOnce(next);
    }

    @Test
    void whoeverStandsBeforeTheSlotMeanwhileOnlyWaits() throws Exception {
        stage.clear();
        var resident = stage.nextResident();
        var visit = stage.visit(resident).by(Route.SSC);
        var asked = visit.goUntil("identify.social-card");
        stage.counter().desk().restartCardService();
        visit.answer(asked);
        visit.goUntil(Visit.FRONT_PAGE);
        stage.audit().chargedOnce(resident);
    }

    /** What was read stays in the slot: said aloud and on the screen until it is taken, and read for nobody else. */
    @Test
    void aCardLeftInTheSlotIsNotReadForWhoeverComesNext() throws Exception {
        stage.clear();
        var careless = stage.nextResident();
        var visit = stage.visit(careless).by(Route.SSC);
        visit.goUntil("bills.pick");
        var leave =
                stage.counter().eye().touchable(WITHIN).target("bar", "leave").orElseThrow();
        stage.counter().hand().tap(leave.x() + leave.width() / 2, leave.y() + leave.height() / 2);
        var front = stage.counter().eye().until(seen -> seen.screen().equals(Visit.FRONT_PAGE), WITHIN);
        assertFalse(front.says(careless.person().name()), String.valueOf(front.words()));
        stage.counter().eye().until(seen -> String.join("", seen.words()).contains("有一张卡忘在这里了"), WITHIN);
        stage.counter().desk().restartCardService();
        stage.counter().desk().pullSocialSecurityCard();
        stage.counter().eye().until(seen -> seen.target("action", "pay-bill").isPresent(), WITHIN);
        assertTrue(stage.audit().nothingCharged(careless));
    }

    private void paysBySocialCard(Resident resident) throws ProgramFailed, IOException {
        stage.clear();
        var visit = stage.visit(resident).by(Route.SSC);
        visit.goUntil("bills.review");
        visit.goUntil(Visit.FRONT_PAGE);
        assertTrue(!visit.paper().isEmpty(), "the receipt came");
    }
}
