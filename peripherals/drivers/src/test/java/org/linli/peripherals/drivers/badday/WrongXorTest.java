package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Remedy;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** The reader's answer is damaged on the way. */
class WrongXorTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    private static final CardBlock CARD = CardBlock.citizen("王小明", "1", "99999919491231001", "示范市邻里区幸福路1号", "20360301");

    @Test
    void onceIsHealedByAskingAgain() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.reader().corruptNextFrames(1);
            counter.desk.reader().layCard(CARD);
            assertEquals("王小明", Counter.done(reader.awaitCard(WITHIN)).name());
        }
    }

    @Test
    void againAndAgainItIsNamedAndTheNextCallReadsTheCardThatStillLiesThere() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.reader().corruptNextFrames(3);
            counter.desk.reader().layCard(CARD);
            var why = Counter.notDone(reader.awaitCard(WITHIN));
            assertEquals("idcard.bad-checksum", why.code());
            assertEquals(Remedy.RETRY, why.remedy());
            assertEquals("王小明", Counter.done(reader.awaitCard(WITHIN)).name());
        }
    }
}
