package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.SystemScheduler;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Audit;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Visit;
import org.linli.terminal.core.handover.SealedShelf;
import org.linli.terminal.core.outside.Shelf;
import org.linli.terminal.core.session.Runner;

/**
 * A task is laid down at the kiosk and taken up again, with the real central between: on its disk lies nothing of whose it is
 * or what it is about, and of two terminals that hold its code one goes on.
 */
final class ATaskChangesItsScreenTest {
    private static final Duration WITHIN = Duration.ofSeconds(90);
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final Charset[] WRITINGS = {
        StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
    };

    @Test
    void nothingOfItLiesAtCentralAndOneMachineGoesOn(@TempDir Path data) throws Exception {
        try (var stage = Stage.set(data);
                var other = OtherTerminal.enrolled(stage.house());
                var scheduler = new SystemScheduler("the other terminal")) {
            var elsewhere = new SealedShelf(other.central(), Runnable::run, scheduler);
            var resident = stage.nextResident();
            stage.visit(resident).goUntil("bills.review");
            tap(stage, "no-phone");
            awaitScreen(stage, "bills.ways");
            tap(stage, "take-along");
            awaitScreen(stage, "handover.laid");
            String shown = code(stage, data);
            String token = Runner.tokenIn(shown).orElseThrow();
            lookForAnything(data, resident, token);

            tap(stage, "home");
            awaitScreen(stage, Visit.FRONT_PAGE);
            stage.counter().desk().showCode(shown);
            awaitScreen(stage, "handover.offered");
            assertEquals(Code.of("parcel.taken"), why(elsewhere, token), "the kiosk has it");
            tap(stage, "go-on");
            awaitScreen(stage, "identify.card");
            stage.counter().desk().layCard(resident.layout(), resident.cardFields());
            var ways = awaitScreen(stage, "bills.ways");
            assertTrue(ways.says(resident.total().digits()), "as it stood: " + ways.words());
            stage.counter().desk().removeCard();
            for (long waited = 0; !why(elsewhere, token).equals(Code.of("parcel.unknown")); waited++) {
                assertTrue(waited < WITHIN.dividedBy(GLANCE), "the kiosk never says that it goes on there");
                LockSupport.parkNanos(GLANCE.toNanos());
            }
            lookForAnything(data, resident, token);
            stage.nobodyIsInTheLogs();
        }
    }

    private static String code(Stage stage, Path data) throws ProgramFailed {
        var picture = data.resolve("the-code.png");
        stage.counter().picture(picture);
        return Audit.qrText(picture);
    }

    private static Code why(Shelf shelf, String token) throws Exception {
        var answer = new CompletableFuture<Shelf.Fetched>();
        shelf.fetch(token, answer::complete);
        return assertInstanceOf(Shelf.Fetched.NotDone.class, answer.get(WITHIN.toSeconds(), TimeUnit.SECONDS))
                .why();
    }

    /** Not on the shelf, and of the person and the code nowhere at central. */
    private static void lookForAnything(Path data, Resident resident, String token) throws IOException {
        var central = data.resolve("central");
        var shelf = central.resolve("shelf");
        var person = List.of(resident.person().name(), resident.person().idNumber(), token);
        var task = new ArrayList<>(person);
        resident.bills().stream()
                .flatMap(bill -> Stream.of(bill.id(), bill.accountNumber()))
                .forEach(task::add);
        assertTrue(finds(shelf, List.of("pay-bill")).contains("pay-bill"), "what stands there in clear is found");
        assertEquals(List.of(), finds(shelf, task));
        assertEquals(List.of(), finds(central, person));
    }

    private static List<String> finds(Path folder, List<String> canaries) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String canary : canaries) {
                    for (var writing : WRITINGS) {
                        if (bytes.contains(new String(canary.getBytes(writing), StandardCharsets.ISO_8859_1))) {
                            found.add(canary);
                        }
                    }
                }
            }
        }
        return found;
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
