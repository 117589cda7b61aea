package org.linli.peripherals.drivers.smartcard.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.Remedy;

/** The card is pulled out at each of the moments at which it is asked something. */
class CardPulledWhileReadingTest {
    /** Selecting the application, a file, the number, the name, the other file, the card number. */
    private static final int COMMANDS = 6;

    @TempDir
    Path folder;

    @Test
    void itIsSaidAndTheNextTryReadsIt() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            for (int command = 1; command <= COMMANDS; command++) {
                Slot.becomes(reader, MediaPresence.NOT_PRESENT);
                var call = reader.awaitCard(Slot.WITHIN);
                counter.slot.insert(Slot.card("王小明"));
                counter.slot.pullAfterCommands(command);
                var why = Slot.notDone(call);
                assertEquals("ssc.pulled-out", why.code(), "at command " + command);
                assertEquals(Remedy.RETRY, why.remedy());
            }
            counter.slot.insert(Slot.card("王小明"));
            assertEquals("王小明", Slot.done(reader.awaitCard(Slot.WITHIN)).name());
        }
    }
}
