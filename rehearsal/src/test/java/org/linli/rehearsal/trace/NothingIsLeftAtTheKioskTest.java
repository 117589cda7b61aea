package org.linli.rehearsal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.LookingBack;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Visit;

/**
 * After a resident has left the kiosk, whole name, id number and phone are nowhere in the kiosk's live heap, in no file it
 * keeps and in no program's log, whatever they came for. Left out are the paper in the trays and the devices that play the
 * world outside, and what central keeps as its own.
 */
class NothingIsLeftAtTheKioskTest {
    @TempDir
    private Path data = Path.of("target");

    @Test
    void afterNoErrand() throws Exception {
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
        }
    }

    private static void looksBack(Stage stage, Resident resident) throws Exception {
        new LookingBack(stage.counter(), resident, Album.none()).takesThePaper();
    }

    private void nothingIsLeft(Stage stage, Marks marks, String after) throws Exception {
        House house = stage.house();
        assertEquals(Set.of(), marks.inHeapOf(house.kiosk(), data), "in the kiosk's heap after " + after);
        assertEquals(Set.of(), marks.inFilesOf(data, NothingIsLeftAtTheKioskTest::isOurs), "in a file after " + after);
    }

    /** Central's store is its own. */
    private static boolean isOurs(Path file) {
        return !file.toString().contains("/central/") && !file.toString().contains("/sandbox/");
    }
}
