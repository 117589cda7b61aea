package org.linli.peripherals.drivers.remote.lirc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.virtual.infrared.Handset;

/** The daemon behind the remote control crashes, is restarted, or hangs. */
class DaemonRestartedTest {
    @TempDir
    Path folder;

    @Test
    void keysArriveAgainAfterACrashWithinTwoSecondsOfItsReturn() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.FULL)) {
            sofa.service.press(Handset.FULL, RemoteKey.DOWN);
            sofa.hears(1);
            for (int round = 0; round < 3; round++) {
                sofa.service.crash();
                sofa.becomes(Availability.OFFLINE);
                sofa.waits(Duration.ofMillis(700));
                sofa.service.start();
                long back = sofa.time.nanos();
                sofa.becomes(Availability.ONLINE);
                assertTrue(sofa.time.nanos() - back < Duration.ofSeconds(2).toNanos(), "round " + round);
                sofa.service.press(Handset.FULL, RemoteKey.UP);
                sofa.hears(2 + round);
            }
            assertEquals(List.of(RemoteKey.DOWN, RemoteKey.UP, RemoteKey.UP, RemoteKey.UP), sofa.presses());
        }
    }

    @Test
    void aServiceThatIsStoppedTidilyIsTheSame() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.SMALL)) {
            sofa.service.stop();
            sofa.becomes(Availability.OFFLINE);
            sofa.service.teach(Handset.FULL);
            sofa.service.start();
            sofa.becomes(Availability.ONLINE);
            assertTrue(sofa.remote.capabilities().hasColours(), "the new map is known when it is online");
            sofa.service.press(Handset.FULL, RemoteKey.OK);
            sofa.hears(1);
        }
    }

    @Test
    void anOkHeldAcrossTheRestartConfirmsOnce() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.FULL)) {
            sofa.service.hold(Handset.FULL, RemoteKey.OK, 3);
            sofa.hears(1);
            sofa.service.crash();
            sofa.service.start();
            sofa.becomes(Availability.ONLINE);
            // The new daemon has forgotten the press and tells of it as a new one.
            sofa.service.hold(Handset.FULL, RemoteKey.OK, 3);
            sofa.service.press(Handset.FULL, RemoteKey.DOWN);
            sofa.hears(2);
            assertEquals(List.of(RemoteKey.OK, RemoteKey.DOWN), sofa.presses());
        }
    }

    @Test
    void aDaemonThatHangsIsNotCalledOnline() throws Exception {
        try (var sofa = Sofa.with(folder, Sofa.impatient(), Handset.SMALL)) {
            sofa.service.hang(true);
            sofa.becomes(Availability.OFFLINE);
            sofa.service.hang(false);
            sofa.becomes(Availability.ONLINE);
            sofa.service.press(Handset.SMALL, RemoteKey.LEFT);
            sofa.hears(1);
        }
    }
}
