package org.linli.rehearsal.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of {@code ./linli soak tv}: a clumsy finger on the real program in 512 MB. Whether anything grows is seen
 * in the long form alone; here it falls, hangs or complains, or does not.
 */
final class TelevisionSoakTest {
    private static final SoakOptions SHORT = new SoakOptions(Duration.ofSeconds(8), 7, 20, 512, Optional.empty());

    @Test
    void neitherFallsNorHangsNorComplainsNorOutgrowsItsMemory(@TempDir Path data) throws Exception {
        var soaked = SoakMain.soak(SHORT, data, () -> false);
        assertEquals(List.of(), soaked.troubles(), "seed " + SHORT.seed());
        assertTrue(soaked.keys() >= 100, soaked.keys() + " keys");
        assertTrue(soaked.memory().most() > 0 && soaked.memory().most() < SHORT.mebibytes());
        assertTrue(soaked.heap().most() > 0);
    }
}
