package org.linli.rehearsal.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is planted into a real screen is found, and only then. */
class TheInspectionIsTriedTest {
    @BeforeAll
    static void withoutADisplay() {
        Toolkit.started();
    }

    static Stream<Sabotage> everySabotage() {
        return Sabotage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everySabotage")
    void findsWhatIsPlanted(Sabotage sabotage) {
        assertTrue(
                Tour.onGlassThread(sabotage::isCaught), () -> sabotage.flaw() + " slipped through: " + sabotage.what());
    }

    @Test
    void findsWhatIsPlantedOnAPhone(@TempDir Path folder) throws Exception {
        try (var phones = HandsetTour.open(folder, Optional.empty())) {
            for (var planted : HandsetTour.Planted.all()) {
                assertTrue(phones.catches(planted, Sabotage.REVIEW), planted.what());
            }
        }
    }

    @Test
    void plantsOneOfEveryKind() {
        Set<Flaw> planted = Sabotage.all().stream().map(Sabotage::flaw).collect(Collectors.toSet());
        HandsetTour.Planted.all().forEach(onPhones -> planted.add(onPhones.flaw()));
        assertEquals(EnumSet.copyOf(Arrays.asList(Flaw.values())), planted);
    }
}
