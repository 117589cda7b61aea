package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Visit;

/** 缴费记录: what was just paid is found again with the same card, with its electronic receipt. */
class SheLooksBackTest {
    private static final Duration WITHIN = Duration.ofSeconds(60);

    @Test
    void whatWasPaidIsFoundByTheCardAndItsReceiptIsThere(@TempDir Path data) throws Exception {
        try (var stage = Stage.set(data)) {
            var resident = stage.nextResident();
            stage.visit(resident).go();
            var paid = stage.audit().chargedOnce(resident).payment();

            tap(stage, "look-back");
            awaitScreen(stage, "identify.card");
            stage.counter().desk().layCard(resident.layout(), resident.cardFields());
            var list = awaitScreen(stage, "history.list");
            assertTrue(list.says(resident.total().digits()), String.valueOf(list.words()));
            stage.counter().desk().removeCard();
            tap(stage, "open-1");
            var receipt = awaitScreen(stage, "history.receipt");
            String words = String.join("", receipt.words());
            assertTrue(words.contains(paid.receiptNumber().orElseThrow()), words);
            tap(stage, "home");
            awaitScreen(stage, Visit.FRONT_PAGE);
            stage.nobodyIsInTheLogs();
        }
    }

    private static Seen awaitScreen(Stage stage, String screen) throws ProgramFailed {
        return stage.counter().eye().until(seen -> seen.screen().equals(screen), WITHIN);
    }

    private static void tap(Stage stage, String action) throws ProgramFailed {
        stage.counter().eye().until(seen -> seen.target("action", action).isPresent(), WITHIN);
        var target =
                stage.counter().eye().touchable(WITHIN).target("action", action).orElseThrow();
        stage.counter().hand().tap(target.x() + target.width() / 2, target.y() + target.height() / 2);
    }
}
