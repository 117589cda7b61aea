package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.virtual.desk.DeskDevice;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** Somebody pulls the reader's plug while a card is read. */
class ReaderUnpluggedWhileReadingTest {
    private static final Duration WITHIN = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @Test
    void theCallEndsAndTheReaderHealsWithinTwoSeconds() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            var call = reader.awaitCard(WITHIN);
            // Slow enough that the plug is pulled in the middle of the answer.
            counter.desk.pace(DeskDevice.READER, Duration.ofMillis(2));
            counter.desk
                    .reader()
                    .layCard(CardBlock.citizen("王小明", "1", "99999919491231001", "示范市邻里区幸福路1号", "20360301"));
            counter.waits(Duration.ofMillis(600));
            counter.desk.unplug(DeskDevice.READER);
            assertEquals("idcard.line-lost", Counter.notDone(call).code());
            Counter.becomes(reader, condition -> condition.availability() == Availability.NO_DEVICE);
            assertEquals(
                    "idcard.line-lost",
                    Counter.notDone(reader.awaitCard(WITHIN)).code(),
                    "and says so at once");

            counter.desk.pace(DeskDevice.READER, Duration.ZERO);
            counter.waits(Duration.ofSeconds(2));
            counter.desk.replug(DeskDevice.READER);
            long back = System.nanoTime();
            Counter.becomes(reader, condition -> condition.availability() == Availability.ONLINE);
            var took = Duration.ofNanos(System.nanoTime() - back);
            assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, "healed in " + took);
            assertEquals("王小明", Counter.done(reader.awaitCard(WITHIN)).name());
        }
    }

    /** jSerialComm reports a lost port a million times a second; nobody may be listening then. */
    @Test
    void anUnpluggedLineCostsNothing() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.unplug(DeskDevice.READER);
            Counter.becomes(reader, condition -> condition.availability() == Availability.NO_DEVICE);
            long before = processor().toNanos();
            counter.waits(Duration.ofSeconds(2));
            var used = processor().minusNanos(before);
            assertTrue(used.compareTo(Duration.ofMillis(800)) < 0, "used " + used + " in 2 s");
        }
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
