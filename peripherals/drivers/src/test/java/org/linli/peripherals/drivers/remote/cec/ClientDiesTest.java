package org.linli.peripherals.drivers.remote.cec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.RemoteKey;

/** The program between us and the adapter dies or hangs, and the adapter is pulled out. */
class ClientDiesTest {
    @TempDir
    Path folder;

    @Test
    void itIsStartedAgainAndKeysArriveAgain() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            room.press(RemoteKey.UP);
            room.presses(1);
            for (int round = 0; round < 2; round++) {
                assertEquals(1, room.clients().size());
                room.clients().forEach(ProcessHandle::destroyForcibly);
                room.becomes(Availability.OFFLINE);
                room.becomes(TelevisionPower.ON);
                room.press(RemoteKey.DOWN);
                room.presses(2 + round);
            }
            assertEquals(List.of(RemoteKey.UP, RemoteKey.DOWN, RemoteKey.DOWN), room.presses());
        }
    }

    @Test
    void theAdapterIsPulledOutAndPutBack() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            room.television.unplug();
            room.becomes(Availability.NO_DEVICE);
            room.until(() -> room.clients().isEmpty());
            room.television.plug();
            room.becomes(TelevisionPower.ON);
            room.press(RemoteKey.OK);
            room.presses(1);
        }
    }

    @Test
    void anAdapterThatIsNotThereIsWaitedForWithoutAProgram() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            room.television.unplug();
            room.becomes(Availability.NO_DEVICE);
            room.until(() -> room.clients().isEmpty());
            room.waits(Duration.ofSeconds(2));
            assertEquals(List.of(), room.clients());
        }
    }

    @Test
    void aProgramThatHangsIsEndedAndStartedAgain() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            var hung = room.clients().getFirst();
            new ProcessBuilder("kill", "-STOP", Long.toString(hung.pid()))
                    .start()
                    .waitFor();
            room.becomes(Availability.OFFLINE);
            room.becomes(TelevisionPower.ON);
            assertTrue(room.clients().stream().noneMatch(client -> client.pid() == hung.pid()));
            room.press(RemoteKey.LEFT);
            room.presses(1);
        }
    }

    @Test
    void nothingIsLeftBehindWhenTheDriverIsClosed() throws Exception {
        var room = LivingRoom.with(folder);
        try (room) {
            assertEquals(1, room.clients().size());
        }
        var after = new org.linli.peripherals.spi.time.SystemDeviceTime("afterwards");
        try (after) {
            var gone = new java.util.concurrent.CountDownLatch(1);
            look(after, room, gone);
            assertTrue(gone.await(20, java.util.concurrent.TimeUnit.SECONDS), "the program stays");
        }
    }

    private static void look(
            org.linli.peripherals.spi.time.SystemDeviceTime time,
            LivingRoom room,
            java.util.concurrent.CountDownLatch gone) {
        if (room.clients().isEmpty()) {
            gone.countDown();
        } else {
            time.after(Duration.ofMillis(20), "looks again", () -> look(time, room, gone));
        }
    }
}
