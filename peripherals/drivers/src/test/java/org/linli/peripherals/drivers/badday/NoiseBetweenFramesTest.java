package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.virtual.desk.DeskDevice;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** A bad earth puts bytes on the line that nobody sent. */
class NoiseBetweenFramesTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void everyAnswerIsStillUnderstood() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.reader().chatter(HexFormat.of().parseHex("00aaaa9669ffaaaaaa96aa"));
            for (int round = 0; round < 5; round++) {
                counter.desk
                        .reader()
                        .layCard(CardBlock.citizen("王小明", "1", "99999919491231001", "示范市邻里区幸福路1号", "20360301"));
                counter.desk.noise(DeskDevice.READER, HexFormat.of().parseHex("ffaaaaaa966900"));
                assertEquals("王小明", Counter.done(reader.awaitCard(WITHIN)).name());
                counter.desk.reader().removeCard();
                Counter.done(reader.awaitTaken(WITHIN));
            }
        }
    }
}
