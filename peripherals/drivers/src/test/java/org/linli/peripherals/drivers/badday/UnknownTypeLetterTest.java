package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Remedy;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** A card newer than the driver. */
class UnknownTypeLetterTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    private static final CardBlock CARD = CardBlock.citizen("王小明", "1", "99999919491231001", "示范市邻里区幸福路1号", "20360301");

    @Test
    void isNamedAndTheReaderGoesOn() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.reader().layCard(CARD.typed('Q'));
            var why = Counter.notDone(reader.awaitCard(WITHIN));
            assertEquals("idcard.unknown-type", why.code());
            assertEquals(Remedy.ATTENDANT, why.remedy());
            assertEquals("type 51", why.vendorDetail());
            counter.desk.reader().removeCard();
            Counter.done(reader.awaitTaken(WITHIN));
            counter.desk.reader().layCard(CARD);
            assertEquals("王小明", Counter.done(reader.awaitCard(WITHIN)).name());
        }
    }
}
