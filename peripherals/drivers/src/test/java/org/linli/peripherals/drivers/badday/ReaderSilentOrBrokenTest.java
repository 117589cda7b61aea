package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.idcard.samv.SamvSettings;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Remedy;

/** The reader is there and of no use. */
class ReaderSilentOrBrokenTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void aSilentReaderIsOfflineAndNotOnline() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader(SamvSettings.USUAL);
            counter.desk.reader().fallSilent(true);
            assertEquals(
                    "idcard.no-answer",
                    Counter.notDone(reader.awaitCard(WITHIN)).code());
            assertEquals(Availability.OFFLINE, reader.condition().availability());
            counter.desk.reader().fallSilent(false);
            Counter.becomes(reader, condition -> condition.availability() == Availability.ONLINE);
        }
    }

    @Test
    void aBrokenModuleMustBeReplaced() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.reader().breakDown(true);
            var why = Counter.notDone(reader.awaitCard(WITHIN));
            assertEquals("idcard.reader-broken", why.code());
            assertEquals(Remedy.REPLACE, why.remedy());
            assertEquals(Availability.HARDWARE_ERROR, reader.condition().availability());
        }
    }
}
