package org.linli.rehearsal.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two of them want the same place. */
final class ClaimTest {
    @TempDir
    private Path folder;

    @Test
    void aPlaceIsClaimedOnceAndFreeAgainWhenItsHolderWasKilled() throws Exception {
        Path lock = folder.resolve("deep").resolve("up.lock");
        try (var holder = Elsewhere.start(ClaimHolderMain.class, lock.toString())) {
            holder.saysSoon("claimed");
            assertTrue(Claim.on(lock).isEmpty());
            holder.signal("KILL");
            holder.endsSoon();
            try (var ours = Claim.on(lock).orElseThrow()) {
                assertTrue(Claim.on(lock).isEmpty(), "not even by the same program: " + ours);
            }
            Claim.on(lock).orElseThrow().close();
        }
    }
}
