package org.linli.peripherals.drivers.smartcard.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.MediaPresence;

/** The machine's card service is restarted, by an update or because it crashed. */
class PcscdRestartedTest {
    @TempDir
    Path folder;

    @Test
    void whileAResidentLooksForTheCardNobodyNotices() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            Slot.becomes(reader, MediaPresence.NOT_PRESENT);
            var call = reader.awaitCard(Slot.WITHIN);
            counter.service.stop();
            counter.service.start();
            counter.slot.insert(Slot.card("王小明"));
            assertEquals("王小明", Slot.done(call).name());
        }
    }

    @Test
    void whileTheCardIsReadItIsReadAnew() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            Slot.becomes(reader, MediaPresence.NOT_PRESENT);
            var call = reader.awaitCard(Slot.WITHIN);
            counter.slot.fallSilent(true);
            counter.slot.insert(Slot.card("王小明"));
            Slot.becomes(reader, MediaPresence.PRESENT);
            counter.service.stop();
            counter.slot.fallSilent(false);
            counter.service.start();
            assertEquals("王小明", Slot.done(call).name());
        }
    }

    @Test
    void aCardThatWasReadBeforeIsNotHandedToTheNextResident() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            counter.slot.insert(Slot.card("前一位"));
            assertEquals("前一位", Slot.done(reader.awaitCard(Slot.WITHIN)).name());
            counter.service.stop();
            Slot.becomes(reader, condition -> condition.availability() == Availability.OFFLINE);
            counter.service.start();
            Slot.becomes(reader, MediaPresence.PRESENT);
            assertEquals(
                    "call.deadline-passed",
                    Slot.notDone(reader.awaitCard(Duration.ofSeconds(1))).code());
            counter.slot.insert(Slot.card("后一位"));
            assertEquals("后一位", Slot.done(reader.awaitCard(Slot.WITHIN)).name());
        }
    }

    @Test
    void whileItStaysAwayThatIsSaidAndItHealsByItself() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            Slot.becomes(reader, MediaPresence.NOT_PRESENT);
            var waiting = reader.awaitCard(Slot.WITHIN);
            counter.service.stop();
            assertEquals("ssc.service-lost", Slot.notDone(waiting).code());
            long start = counter.time.nanos();
            assertEquals(
                    "ssc.service-lost",
                    Slot.notDone(reader.awaitCard(Slot.WITHIN)).code());
            assertTrue(counter.time.nanos() - start < Duration.ofSeconds(2).toNanos(), "the next one is told at once");
            counter.service.start();
            Slot.becomes(reader, condition -> condition.availability() == Availability.ONLINE);
            counter.slot.insert(Slot.card("王小明"));
            assertEquals("王小明", Slot.done(reader.awaitCard(Slot.WITHIN)).name());
        }
    }
}
