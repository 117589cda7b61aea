package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.peripherals.virtual.desk.DeskDevice;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Means;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Visit;

/** The card terminal's cable, power or bank goes while a card is charged: charged once, and nothing claimed before it is proven. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheCardTerminalIsUnpluggedTest {
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final List<String> CLAIMS = List.of("pay.paid", "receipt.printing", "receipt.take");

    private Stage stage;
    private Resident resident;
    private Visit visit;

    @BeforeAll
    void open(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws ProgramFailed {
        stage = Stage.set(data);
    }

    @BeforeEach
    void somebodyComesWithACard() throws ProgramFailed {
        stage.clear();
        resident = stage.nextResident();
        visit = stage.visit(resident).paying(Means.CARD);
    }

    @AfterAll
    void close() throws IOException {
        try (var ending = stage) {
            ending.nobodyIsInTheLogs();
        }
    }

    /** The bank has approved, and nobody at this end can hear it. */
    @Test
    void whenTheBankHasApprovedAndBeforeTheTerminalCanSaySo() throws Exception {
        var asked = visit.goUntil("pay.card");
        say("unplug-after-approval");
        visit.answer(asked);
        awaitGlass(seen -> !CLAIMS.contains(seen.screen()) && status().contains("terminal=idle"));
        stage.counter().desk().replug(DeskDevice.CARD_TERMINAL);
        goesOnToTheReceipt();
    }

    /** Its word never comes: central asks the acquirer itself. */
    @Test
    void andNobodyPutsTheCableBack() throws Exception {
        var asked = visit.goUntil("pay.card");
        say("unplug-after-approval");
        visit.answer(asked);
        goesOnToTheReceipt();
        stage.counter().desk().replug(DeskDevice.CARD_TERMINAL);
    }

    @Test
    void whileItStillWaitsForACardNothingIsCharged() throws Exception {
        visit.goUntil("pay.card");
        stage.counter().desk().unplug(DeskDevice.CARD_TERMINAL);
        tap("cancel");
        awaitGlass(seen -> List.of("pay.cancelled", "pay.refused").contains(seen.screen()));
        assertTrue(stage.audit().nothingCharged(resident));
        stage.counter().desk().replug(DeskDevice.CARD_TERMINAL);
    }

    @Test
    void aTerminalThatIsAwayIsNotOffered() throws Exception {
        stage.counter().desk().unplug(DeskDevice.CARD_TERMINAL);
        visit.goUntil("bills.review");
        tap("no-phone");
        var ways = awaitGlass(seen -> seen.screen().equals("bills.ways"));
        assertFalse(ways.target("action", "pay-card").isPresent(), String.valueOf(ways.words()));
        stage.counter().desk().replug(DeskDevice.CARD_TERMINAL);
        awaitGlass(seen -> seen.target("action", "pay-card").isPresent());
        goesOnToTheReceipt();
    }

    private void goesOnToTheReceipt() throws ProgramFailed, IOException {
        visit.goUntil(Visit.FRONT_PAGE);
        var paid = stage.audit().chargedOnce(resident);
        assertEquals(PaymentMethod.CARD, paid.payment().method());
        assertTrue(!visit.paper().isEmpty(), "the receipt came");
    }

    private void tap(String action) throws ProgramFailed {
        var seen = stage.counter().eye().touchable(WITHIN);
        var target = seen.target("action", action).orElseThrow();
        stage.counter().hand().tap(target.x() + target.width() / 2, target.y() + target.height() / 2);
    }

    private Seen awaitGlass(Predicate<Seen> like) throws ProgramFailed {
        return stage.counter().eye().until(like, WITHIN);
    }

    private String status() {
        try {
            return stage.counter().desk().say(List.of("status"));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private void say(String verb) throws IOException {
        stage.counter().desk().say(List.of(verb));
    }
}
