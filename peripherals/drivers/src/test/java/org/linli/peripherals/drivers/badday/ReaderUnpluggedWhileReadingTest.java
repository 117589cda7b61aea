package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.virtual.desk.DeskDevice;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** Somebody pulls the reader's plug while a card is read. */
class ReaderUnpluggedWhileReadingTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void theCallEndsAndTheReaderHealsByItself() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            var call = reader.awaitCard(WITHIN);
            // So slow that the whole answer would take half a minute: the plug is pulled in the middle of it.
            counter.desk.pace(DeskDevice.READER, Duration.ofMillis(20));
            counter.desk
                    .reader()
                    .layCard(CardBlock.citizen("王小明", "1", "99999919491231001", "示范市邻里区幸福路1号", "20360301"));
            Counter.becomes(reader, condition -> condition.card() == MediaPresence.PRESENT);
            counter.waits(Duration.ofMillis(300));
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
            Counter.becomes(reader, condition -> condition.availability() == Availability.ONLINE);
            assertEquals("王小明", Counter.done(reader.awaitCard(WITHIN)).name());
        }
    }

    /**
     * jSerialComm reports a lost port a million times a second; nobody may be listening then. A thread that listens takes
     * a processor, or its share of a busy one; those that wait take next to nothing.
     */
    @Test
    void anUnpluggedLineCostsNothing() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.unplug(DeskDevice.READER);
            Counter.becomes(reader, condition -> condition.availability() == Availability.NO_DEVICE);
            var before = processorNanos();
            long start = System.nanoTime();
            counter.waits(Duration.ofSeconds(2));
            double elapsed = System.nanoTime() - start;
            processorNanos().forEach((thread, nanos) -> {
                double share = (nanos - before.getOrDefault(thread, 0L)) / elapsed;
                assertTrue(share < 0.2, () -> "thread " + thread + " took " + share + " of a processor");
            });
        }
    }

    /** Of each live thread of Java, so without the compilers and the collector. */
    private static Map<Long, Long> processorNanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                .boxed()
                .collect(Collectors.toMap(Function.identity(), threads::getThreadCpuTime));
    }
}
