package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** The reader's answer breaks off. */
class CutFrameTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    private static final CardBlock CARD = CardBlock.citizen("王小明", "1", "99999919491231001", "示范市邻里区幸福路1号", "20360301");

    @Test
    void onceIsHealedByAskingAgain() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.reader().cutNextFrames(1);
            counter.desk.reader().layCard(CARD);
            assertEquals("王小明", Counter.done(reader.awaitCard(WITHIN)).name());
        }
    }

    @Test
    void againAndAgainItIsNamed() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.reader().cutNextFrames(3);
            counter.desk.reader().layCard(CARD);
            assertEquals(
                    "idcard.cut-frame",
                    Counter.notDone(reader.awaitCard(WITHIN)).code());
            assertEquals("王小明", Counter.done(reader.awaitCard(WITHIN)).name());
        }
    }
}
