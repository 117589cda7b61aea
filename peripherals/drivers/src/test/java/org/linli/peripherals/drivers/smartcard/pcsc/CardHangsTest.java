package org.linli.peripherals.drivers.smartcard.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.MediaPresence;

/** A card takes a question and never answers it, and the service waits with it. */
class CardHangsTest {
    private static final PcscSettings HURRIED = new PcscSettings(
            "",
            CardLayout.NATIONAL,
            PcscSettings.USUAL.answer(),
            Duration.ofMillis(1_500),
            PcscSettings.USUAL.patience(),
            PcscSettings.USUAL.poll(),
            PcscSettings.USUAL.watch(),
            PcscSettings.USUAL.idle());

    @TempDir
    Path folder;

    @Test
    void theCallEndsAndTheSlotWorksOnceTheCardIsOut() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader(HURRIED);
            Slot.becomes(reader, MediaPresence.NOT_PRESENT);
            counter.slot.fallSilent(true);
            var call = reader.awaitCard(Slot.WITHIN);
            counter.slot.insert(Slot.card("王小明"));
            assertEquals("ssc.no-answer", Slot.notDone(call).code());
            counter.slot.pull();
            counter.slot.fallSilent(false);
            Slot.becomes(reader, MediaPresence.NOT_PRESENT);
            var next = reader.awaitCard(Slot.WITHIN);
            counter.slot.insert(Slot.card("王小明"));
            assertEquals("王小明", Slot.done(next).name());
        }
    }

    @Test
    void aSlowCardIsWaitedFor() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            counter.slot.pace(Duration.ofMillis(400));
            counter.slot.insert(Slot.card("王小明"));
            assertEquals("王小明", Slot.done(reader.awaitCard(Slot.WITHIN)).name());
        }
    }
}
