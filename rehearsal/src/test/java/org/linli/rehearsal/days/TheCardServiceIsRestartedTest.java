package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
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
    void open(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws ProgramFailed {
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

    /** It belongs to somebody who has left: called for until it is taken, and read for nobody else. */
    @Test
    void aCardLeftInTheSlotIsCalledForAlsoWhileTheServiceComesBack() throws Exception {
        stage.clear();
        var careless = stage.nextResident();
        stage.visit(careless).by(Route.SSC).goUntil("bills.pick");
        var leave =
                stage.counter().eye().touchable(WITHIN).target("bar", "leave").orElseThrow();
        stage.counter().hand().tap(leave.x() + leave.width() / 2, leave.y() + leave.height() / 2);
        reads("有一张卡忘在这里了");
        stage.counter().desk().restartCardService();
        reads("有一张卡忘在这里了");
        stage.counter().desk().pullSocialSecurityCard();
        stage.counter().eye().until(seen -> !together(seen).contains("有一张卡忘在这里了"), WITHIN);
        assertTrue(stage.audit().nothingCharged(careless));
        // Whatever comes next: this reader's new service has been there for a while.
        stage.house().kill(House.Part.KIOSK);
        stage.house().startKioskAgain();
        stage.counter().lookAgain();
    }

    private void reads(String words) throws ProgramFailed {
        stage.counter().eye().until(seen -> together(seen).contains(words), WITHIN);
    }

    private static String together(Seen seen) {
        return String.join("", seen.words());
    }

    private void paysBySocialCard(Resident resident) throws ProgramFailed, IOException {
        stage.clear();
        var visit = stage.visit(resident).by(Route.SSC);
        visit.goUntil("bills.review");
        visit.goUntil(Visit.FRONT_PAGE);
        assertTrue(!visit.paper().isEmpty(), "the receipt came");
    }
}
