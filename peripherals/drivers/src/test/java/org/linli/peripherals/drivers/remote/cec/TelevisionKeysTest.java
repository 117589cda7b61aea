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
import org.linli.peripherals.spi.remote.KeyPhase;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.virtual.television.VirtualTelevision;

/** The television's remote control through an unmodified cec-client; and the television's own moods. */
class TelevisionKeysTest {
    @TempDir
    Path folder;

    @Test
    void eachKeyArrivesOnceAndInOrderWithItsRelease() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            for (RemoteKey key : RemoteKey.values()) {
                room.press(key);
            }
            room.until(() -> room.heard().size() == 2 * RemoteKey.values().length);
            assertEquals(List.of(RemoteKey.values()), room.presses());
            assertEquals(
                    List.of(
                            new KeyStroke(RemoteKey.UP, KeyPhase.PRESSED),
                            new KeyStroke(RemoteKey.UP, KeyPhase.RELEASED)),
                    room.heard().subList(0, 2));
            assertEquals(List.of(RemoteKey.values()), room.remote.capabilities().keys());
        }
    }

    @Test
    void aHeldArrowMovesOnAndAHeldOkIsOneOk() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            for (RemoteKey key : List.of(RemoteKey.DOWN, RemoteKey.OK)) {
                room.television.pressKey(key);
                for (int again = 0; again < 6; again++) {
                    room.waits(Duration.ofMillis(250));
                    room.television.holdOn();
                }
                room.television.releaseKey();
            }
            room.until(() -> room.heard().contains(new KeyStroke(RemoteKey.OK, KeyPhase.RELEASED)));
            assertEquals(List.of(RemoteKey.DOWN, RemoteKey.OK), room.presses());
            assertTrue(room.heard().contains(new KeyStroke(RemoteKey.DOWN, KeyPhase.REPEATED)));
        }
    }

    @Test
    void aReleaseTheWireLostIsTakenForGivenAfterTheStandardsTime() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            room.television.pressKey(RemoteKey.UP);
            room.television.loseRelease();
            room.until(() -> room.heard().contains(new KeyStroke(RemoteKey.UP, KeyPhase.RELEASED)));
            room.press(RemoteKey.UP);
            room.presses(2);
        }
    }

    @Test
    void keysForOthersKeysNobodyKnowsAndNonsenseAreNoKeysOfOurs() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            // To the recorder; from another player to us; a code nobody knows; a press without a code.
            room.television.overheard(0x01, 0x44, 0x00);
            room.television.overheard(0x84, 0x44, 0x00);
            room.television.pressCode(0x7E);
            room.television.releaseKey();
            room.television.overheard(0x04, 0x44);
            room.television.overheard(0x04, 0x45);
            room.press(RemoteKey.BACK);
            room.until(() -> room.heard().size() == 2);
            assertEquals(List.of(RemoteKey.BACK), room.presses());
        }
    }

    @Test
    void theTelevisionIsTurnedOffAndOnAndTheKeysComeBackWithIt() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            for (int round = 1; round <= 2; round++) {
                room.television.turnOff();
                room.becomes(TelevisionPower.STANDBY);
                room.press(RemoteKey.OK); // into a dark screen: the television passes nothing on
                room.television.turnOn();
                room.becomes(TelevisionPower.ON);
                assertEquals(Availability.ONLINE, room.remote.condition().availability());
                room.press(RemoteKey.DOWN);
                room.presses(round);
            }
            assertEquals(List.of(RemoteKey.DOWN, RemoteKey.DOWN), room.presses());
        }
    }

    @Test
    void aTelevisionWithoutMainsIsUnknownAndFoundAgain() throws Exception {
        try (var room = LivingRoom.with(folder)) {
            room.television.cutMains(true);
            room.becomes(TelevisionPower.UNKNOWN);
            assertEquals(Availability.ONLINE, room.remote.condition().availability());
            room.television.cutMains(false);
            room.becomes(TelevisionPower.STANDBY);
            room.television.turnOn();
            room.becomes(TelevisionPower.ON);
            assertEquals(VirtualTelevision.Mains.ON, room.television.mains());
        }
    }
}
