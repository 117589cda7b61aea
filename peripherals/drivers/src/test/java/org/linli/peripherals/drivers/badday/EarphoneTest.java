package org.linli.peripherals.drivers.badday;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.EarphonePlug;
import org.linli.peripherals.virtual.desk.DeskDevice;

/** An earphone goes in and out, and its sensor goes and comes. */
class EarphoneTest {
    @TempDir
    Path folder;

    @Test
    void thePlugIsFollowedAndNeverGuessed() throws Exception {
        try (var counter = new Counter(folder)) {
            counter.desk.earphone().plug(true);
            var jack = counter.jack();
            Counter.becomes(jack, condition -> condition.plug() == EarphonePlug.PLUGGED);
            counter.desk.earphone().plug(false);
            Counter.becomes(jack, condition -> condition.plug() == EarphonePlug.UNPLUGGED);
            counter.desk.earphone().plug(true);
            Counter.becomes(jack, condition -> condition.plug() == EarphonePlug.PLUGGED);
            counter.desk.unplug(DeskDevice.EARPHONE);
            Counter.becomes(
                    jack,
                    condition -> condition.plug() == EarphonePlug.UNKNOWN
                            && condition.availability() == Availability.NO_DEVICE);
            counter.desk.replug(DeskDevice.EARPHONE);
            Counter.becomes(jack, condition -> condition.plug() == EarphonePlug.PLUGGED);
        }
    }
}
