package org.linli.rehearsal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Person;
import org.linli.central.server.matter.ToldCases;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.FollowingCase;
import org.linli.rehearsal.visit.LookingBack;
import org.linli.rehearsal.visit.LookingUp;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.TakingCertificate;
import org.linli.rehearsal.visit.Visit;

/**
 * After a resident has left the kiosk, whole name, id number and phone are nowhere in the kiosk's live heap, in no file it
 * keeps and in no program's log, whatever they came for. Left out are the paper in the trays and the devices that play the
 * world outside, and what central keeps as its own.
 */
class NothingIsLeftAtTheKioskTest {
    /** The longest that a terminal waits for an office, and a little. */
    private static final Duration AN_OFFICE_ANSWERS = Duration.ofSeconds(20);

    @TempDir
    private Path data = Path.of("target");

    @Test
    void afterAnyErrand() throws Exception {
        try (var stage = Stage.set(data)) {
            var resident = stage.nextResident();
            var marks = Marks.of(resident.person());
            assertEquals(Set.of(), marks.inHeapOf(stage.house().kiosk(), data), "before anybody has come");

            var visit = stage.visit(resident);
            visit.goUntil("bills.review");
            assertTrue(
                    !marks.inHeapOf(stage.house().kiosk(), data).isEmpty(), "the search finds nobody who stands there");
            visit.goUntil(Visit.FRONT_PAGE);
            nothingIsLeft(stage, marks, "paying");

            looksBack(stage, resident);
            nothingIsLeft(stage, marks, "looking back");
            looksUp(stage, resident);
            nothingIsLeft(stage, marks, "looking up");
            takesACertificate(stage, resident);
            nothingIsLeft(stage, marks, "a certificate");

            var holder = holderOfALateCase();
            follows(stage, holder);
            nothingIsLeft(stage, Marks.of(holder), "following a case");
        }
    }

    private static void looksUp(Stage stage, Resident resident) throws Exception {
        var looking = new LookingUp(stage.house(), stage.counter(), resident.person(), Album.none());
        looking.identifies();
        looking.opens("open-medical");
        looking.goesBackToTheList();
        looking.leaves();
    }

    private static void takesACertificate(Stage stage, Resident resident) throws Exception {
        var taking = new TakingCertificate(stage.house(), stage.counter(), resident, Album.none());
        taking.opens();
        taking.chooses(0);
        taking.readsAll();
        taking.prints();
        taking.takesThePaper();
        taking.leaves();
    }

    private static void follows(Stage stage, Person holder) throws Exception {
        var following = new FollowingCase(stage.house(), stage.counter(), holder, Album.none());
        following.opens("open-1");
        following.reminds();
        following.takesThePaper();
        following.leaves();
    }

    /** Somebody who has one case and no other, overdue, and comes with a card. */
    private static Person holderOfALateCase() {
        Instant now = InstantSource.system().instant();
        var all =
                DemoCommunities.of(DemoCommunities.DEFAULT_SEED, LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai")));
        var everybody = all.communities().stream()
                .flatMap(each -> each.people().stream())
                .distinct()
                .toList();
        var cases = ToldCases.of(DemoCommunities.DEFAULT_SEED, everybody, now);
        var holders = cases.stream().map(each -> each.holder()).toList();
        return cases.stream()
                .filter(each -> each.view().mayRemind())
                .map(each -> each.holder())
                .filter(holder -> holder.card().isValidOn(all.today()))
                .filter(holder -> Collections.frequency(holders, holder) == 1)
                .findFirst()
                .orElseThrow();
    }

    private static void looksBack(Stage stage, Resident resident) throws Exception {
        new LookingBack(stage.counter(), resident, Album.none()).takesThePaper();
    }

    private void nothingIsLeft(Stage stage, Marks marks, String after) throws Exception {
        House house = stage.house();
        var clock = Monotonic.system();
        long left = clock.nanos();
        var found = marks.inHeapOf(house.kiosk(), data);
        // An office that was asked may not have answered yet; what it was asked goes with its answer.
        while (!found.isEmpty() && clock.since(left).compareTo(AN_OFFICE_ANSWERS) < 0) {
            found = marks.inHeapOf(house.kiosk(), data);
        }
        assertEquals(Set.of(), found, "in the kiosk's heap after " + after);
        assertEquals(Set.of(), marks.inFilesOf(data, NothingIsLeftAtTheKioskTest::isOurs), "in a file after " + after);
    }

    /** Central's store is its own. */
    private static boolean isOurs(Path file) {
        return !file.toString().contains("/central/") && !file.toString().contains("/sandbox/");
    }
}
