package org.linli.rehearsal.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.rehearsal.gallery.GalleryReport.Picture;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.machine.HardwareProfile;

/** The whole gallery is a command; this is so much of it that each two of screen, size, contrast and language meet. */
class EveryScreenIsDrawnWellTest {
    private static final int FINDINGS_TOLD = 300;

    @BeforeAll
    static void withoutADisplay() {
        Toolkit.started();
    }

    @Test
    void inEverySizeContrastAndLanguageNothingIsFound() {
        assertNothingFound(looked(Stand.KIOSK, Exhibits.all(), false));
    }

    @Test
    void fromTheSofaNothingIsFoundEither() {
        try (var tour = new Tour(Optional.empty())) {
            var exhibits = Exhibits.onTelevision();
            for (int i = 0; i < exhibits.size(); i++) {
                var manners = Manners.pairwise(i);
                for (int visit = 0; visit < manners.size(); visit++) {
                    tour.visit(Stand.television(Manners.stand(i, visit)), exhibits.get(i), manners.get(visit));
                }
            }
            assertNothingFound(tour.pictures());
        }
    }

    @Test
    void theSelectionMeetsEveryPairOfWhatATelevisionHas() {
        var pairs = new HashSet<String>();
        var screens = Exhibits.onTelevision().size();
        for (int screen = 0; screen < screens; screen++) {
            var manners = Manners.pairwise(screen);
            for (int visit = 0; visit < manners.size(); visit++) {
                var stand = Stand.television(Manners.stand(screen, visit));
                var manner = manners.get(visit);
                var facts = List.of(
                        stand.glass().model(),
                        stand.form().name(),
                        stand.remote().name(),
                        "size " + manner.size(),
                        "contrast " + manner.contrast(),
                        manner.language().toLanguageTag());
                for (String one : facts) {
                    facts.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(one + " " + other));
                }
            }
        }
        var counts = List.of(2, 2, 3, 4, 4, 2);
        int expected = 0;
        for (int one = 0; one < counts.size(); one++) {
            for (int other = 0; other < counts.size(); other++) {
                expected += one == other ? 0 : counts.get(one) * counts.get(other);
            }
        }
        assertEquals(expected, pairs.size());
    }

    @Test
    void onALargerGlassAndOnACoarserOne() {
        var front = HardwareProfile.PORTRAIT_21_5.front();
        var some = Exhibits.all().stream()
                .filter(exhibit -> Set.of("home", "identify", "bills-many", "bills-review", "receipt-take")
                        .contains(exhibit.name()))
                .toList();
        assertNothingFound(
                looked(kiosk(new HardwareProfile("portrait-27", 1440, 2560, 4.28, 360, front)), some, false));
        assertNothingFound(looked(kiosk(new HardwareProfile("portrait-32", 1080, 1920, 2.71, 420, front)), some, true));
    }

    @Test
    void theSelectionMeetsEveryPair() {
        int screens = Exhibits.all().size();
        var pairs = new HashSet<String>();
        for (int screen = 0; screen < screens; screen++) {
            for (Manner manner : Manners.pairwise(screen)) {
                pairs.add(screen + " " + manner.size());
                pairs.add(screen + " " + manner.contrast());
                pairs.add(screen + " " + manner.language());
                pairs.add(manner.size() + " " + manner.contrast());
                pairs.add(manner.size() + " " + manner.language());
                pairs.add(manner.contrast() + " " + manner.language());
            }
        }
        assertEquals(screens * (4 + 4 + 2) + 4 * 4 + 4 * 2 + 4 * 2, pairs.size());
    }

    @Test
    void whateverCanLieOverAScreenHangsInTheGallery() {
        var hanging = Exhibits.all().stream()
                .flatMap(exhibit -> exhibit.over().stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Shown.Over.class.getPermittedSubclasses()), hanging);
    }

    @Test
    void theSamePictureComesOutTwice() {
        assertEquals(pixels(), pixels());
    }

    private static List<Integer> pixels() {
        var guard = Tour.onGlassThread(() -> new Guard(Stand.KIOSK));
        var sums = new ArrayList<Integer>();
        for (Exhibit exhibit : Exhibits.all().subList(0, 12)) {
            Tour.onGlassThread(() -> guard.look(exhibit, Manner.FIRST, Guard.Tampering.NONE))
                    .forEach(seen ->
                            sums.add(java.util.Arrays.hashCode(seen.picture().png())));
        }
        return sums;
    }

    private static Stand kiosk(HardwareProfile glass) {
        return new Stand.Kiosk(glass);
    }

    private static List<Picture> looked(Stand stand, List<Exhibit> exhibits, boolean one) {
        try (var tour = new Tour(Optional.empty())) {
            for (int i = 0; i < exhibits.size(); i++) {
                var manners = Manners.pairwise(i);
                for (Manner manner : one ? manners.subList(2, 3) : manners) {
                    tour.visit(stand, exhibits.get(i), manner);
                }
            }
            return tour.pictures();
        }
    }

    private static void assertNothingFound(List<Picture> pictures) {
        var lines = new ArrayList<String>();
        for (Picture picture : pictures) {
            picture.findings().forEach(found -> lines.add(picture.file() + " " + found.flaw() + ": " + found.detail()));
        }
        assertTrue(
                lines.isEmpty(),
                () -> lines.size() + " findings on " + pictures.size() + " pictures\n"
                        + String.join("\n", lines.stream().limit(FINDINGS_TOLD).toList()));
    }
}
