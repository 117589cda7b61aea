package org.linli.peripherals.drivers.remote.lirc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.line.UnixLine;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.KeyPhase;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.virtual.infrared.Handset;

/** Keys through a real lircd. */
class KeysArriveTest {
    @TempDir
    Path folder;

    @Test
    void eachOfThemOnceAndInOrder() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.FULL)) {
            for (RemoteKey key : RemoteKey.values()) {
                sofa.service.press(Handset.FULL, key);
            }
            sofa.hears(RemoteKey.values().length);
            assertEquals(List.of(RemoteKey.values()), sofa.presses());
        }
    }

    @Test
    void theKeyMapIsTheRealOneSoTheScreenNamesOnlyKeysThatAreThere() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.NUMBERED)) {
            var can = sofa.remote.capabilities();
            assertEquals(Handset.NUMBERED.keys().stream().sorted().toList(), can.keys());
            assertTrue(can.hasDigits());
            assertFalse(can.hasColours());
            assertFalse(can.has(RemoteKey.HOME));
            assertEquals(TelevisionPower.NOT_SUPPORTED, sofa.remote.condition().television());
        }
    }

    @Test
    void aKeyMapThatIsChangedIsReadAnewAndToldByTheCondition() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.SMALL)) {
            var seen = new ArrayList<Availability>();
            sofa.remote.watch(condition -> {
                synchronized (seen) {
                    seen.add(condition.availability());
                }
            });
            sofa.service.teach(Handset.FULL);
            sofa.service.readAnew();
            sofa.until(() -> sofa.remote.capabilities().hasColours());
            sofa.becomes(Availability.ONLINE);
            synchronized (seen) {
                assertEquals(List.of(Availability.ONLINE, Availability.OFFLINE, Availability.ONLINE), seen);
            }
            sofa.service.press(Handset.FULL, RemoteKey.RED);
            sofa.hears(1);
            assertEquals(List.of(RemoteKey.RED), sofa.presses());
        }
    }

    @Test
    void aDaemonThatReadsTheSameMapAgainIsNotTakenForOneThatWentAway() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.SMALL)) {
            long sequence = sofa.remote.condition().sequence();
            sofa.service.readAnew();
            sofa.service.press(Handset.SMALL, RemoteKey.OK);
            sofa.hears(1);
            assertEquals(sequence, sofa.remote.condition().sequence());
        }
    }

    @Test
    void aHeldArrowMovesOnAndAHeldOkDoesNot() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.FULL)) {
            for (int count = 0; count < 12; count++) {
                sofa.service.sign(Handset.FULL, RemoteKey.DOWN, count);
                sofa.waits(Duration.ofMillis(108));
            }
            sofa.until(() -> sofa.heard().contains(new KeyStroke(RemoteKey.DOWN, KeyPhase.REPEATED)));
            sofa.service.hold(Handset.FULL, RemoteKey.OK, 20);
            sofa.service.press(Handset.FULL, RemoteKey.UP);
            sofa.until(() -> sofa.presses().contains(RemoteKey.UP));
            assertEquals(List.of(RemoteKey.DOWN, RemoteKey.OK, RemoteKey.UP), sofa.presses());
        }
    }

    @Test
    void aReleaseIsToldWhereTheDaemonTellsIt() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.FULL)) {
            sofa.service.press(Handset.FULL, RemoteKey.OK);
            sofa.service.pressNamed(Handset.FULL, "KEY_OK_EVUP");
            sofa.hears(2);
            assertEquals(
                    List.of(
                            new KeyStroke(RemoteKey.OK, KeyPhase.PRESSED),
                            new KeyStroke(RemoteKey.OK, KeyPhase.RELEASED)),
                    sofa.heard());
        }
    }

    @Test
    void twentyKeysASecondLoseNone() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.FULL)) {
            var sent = new ArrayList<RemoteKey>();
            var walk = List.of(RemoteKey.DOWN, RemoteKey.DOWN, RemoteKey.RIGHT, RemoteKey.DIGIT_7, RemoteKey.UP);
            for (int count = 0; count < 100; count++) {
                var key = walk.get(count % walk.size());
                sofa.service.press(Handset.FULL, key);
                sent.add(key);
                sofa.waits(Duration.ofMillis(40));
            }
            sofa.hears(sent.size());
            assertEquals(sent, sofa.presses());
        }
    }

    @Test
    void aStuckKeyIsOnePressAndTheOthersStillWork() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.FULL)) {
            sofa.service.hold(Handset.FULL, RemoteKey.OK, 300);
            sofa.service.press(Handset.FULL, RemoteKey.BACK);
            sofa.until(() -> sofa.presses().contains(RemoteKey.BACK));
            assertEquals(List.of(RemoteKey.OK, RemoteKey.BACK), sofa.presses());
        }
    }

    @Test
    void theNeighboursRemoteAndUnknownKeysAreNotOurs() throws Exception {
        try (var sofa = Sofa.with(folder, LircSettings.USUAL.only(List.of("SMALL")), Handset.SMALL, Handset.FULL)) {
            assertEquals(
                    Handset.SMALL.keys().stream().sorted().toList(),
                    sofa.remote.capabilities().keys());
            sofa.service.press(Handset.FULL, RemoteKey.DOWN);
            sofa.service.pressNamed(Handset.SMALL, "KEY_NUCLEAR");
            sofa.service.pressNamed(Handset.SMALL, "ok");
            sofa.service.press(Handset.SMALL, RemoteKey.UP);
            sofa.hears(1);
            assertEquals(List.of(RemoteKey.UP), sofa.presses());
        }
    }

    @Test
    void aMapWithoutAnyRemoteOfOursIsSaidAndHealsWhenItIsTaught() throws Exception {
        try (var sofa = Sofa.with(folder, LircSettings.USUAL.only(List.of("SMALL")), Handset.SMALL)) {
            sofa.service.teach(Handset.FULL);
            sofa.service.readAnew();
            sofa.becomes(Availability.NO_DEVICE);
            assertEquals(List.of(), sofa.remote.capabilities().keys());
            sofa.service.teach(Handset.SMALL);
            sofa.service.readAnew();
            sofa.becomes(Availability.ONLINE);
        }
    }

    @Test
    void anOddNameIsGivenItsMeaningByTheConfiguration() throws Exception {
        var odd = new LircSettings(
                List.of(),
                Map.of("ok", RemoteKey.OK),
                LircSettings.USUAL.steadiness(),
                LircSettings.USUAL.answer(),
                LircSettings.USUAL.check());
        try (var sofa = Sofa.with(folder, odd, Handset.FULL)) {
            sofa.service.pressNamed(Handset.FULL, "ok");
            sofa.hears(1);
            assertEquals(List.of(RemoteKey.OK), sofa.presses());
        }
    }

    @Test
    void whoDoesNotListenMissesAndWhoListensLaterIsNotGivenIt() throws Exception {
        try (var sofa = Sofa.with(folder, Handset.SMALL)) {
            var late = LircRemote.attach(
                    new DeviceIdentity("second", "remote.lirc", "", ""),
                    new UnixLine(sofa.service.socket()),
                    sofa.time,
                    LircSettings.USUAL);
            sofa.until(() -> late.condition().availability() == Availability.ONLINE);
            sofa.service.press(Handset.SMALL, RemoteKey.OK);
            sofa.hears(1);
            var heard = new ArrayList<KeyStroke>();
            // What the second driver has read by now it has dropped: the daemon's next answer comes after the key.
            sofa.waits(Duration.ofMillis(200));
            late.listen(stroke -> {
                synchronized (heard) {
                    heard.add(stroke);
                }
            });
            sofa.service.press(Handset.SMALL, RemoteKey.UP);
            sofa.until(() -> {
                synchronized (heard) {
                    return !heard.isEmpty();
                }
            });
            late.close();
            assertEquals(List.of(new KeyStroke(RemoteKey.UP, KeyPhase.PRESSED)), heard);
        }
    }
}
