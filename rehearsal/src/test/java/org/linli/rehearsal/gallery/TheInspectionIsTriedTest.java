package org.linli.rehearsal.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
                Tour.onGlassThread(sabotage::isCaught),
                () -> sabotage.flaw() + " slipped through: " + sabotage.what());
    }

    @Test
    void plantsOneOfEveryKind() {
        Set<Flaw> planted = Sabotage.all().stream().map(Sabotage::flaw).collect(Collectors.toSet());
        assertEquals(EnumSet.copyOf(Arrays.asList(Flaw.values())), planted);
    }
}
