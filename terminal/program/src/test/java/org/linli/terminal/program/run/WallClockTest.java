package org.linli.terminal.program.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.terminal.program.configuration.CannotStart;
import org.linli.terminal.program.configuration.ConfigurationFile;

/** A clock that jumps while the terminal runs, and who may have one. */
final class WallClockTest {
    private static final String CONFIGURATION = """
            {"profile": "PROFILE",
             "data": "FOLDER/data",
             "place": {"name": "和平社区 · 体验中心", "machine": "1 号机", "window": "一楼 3 号窗口", "hours": "9:00–17:00"},
             "central": {"url": "https://127.0.0.1:8443", "authority": "FOLDER/authority.pem"}}
            """;
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private InstantSource clock(String profile, String... more) throws IOException, CannotStart {
        Path file = folder.resolve("kiosk.json");
        Files.writeString(
                file, CONFIGURATION.replace("FOLDER", folder.toString()).replace("PROFILE", profile));
        String[] arguments = new String[2 + more.length];
        arguments[0] = "--config";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return WallClock.of(
                Arguments.read(arguments), ConfigurationFile.open(file).terminal());
    }

    private Path off(Duration ahead) throws IOException {
        Path file = folder.resolve("clock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(
                    ByteBuffer.allocate(Long.BYTES).putLong(ahead.toMillis()).flip(), 0);
        }
        return file;
    }

    private static void shows(Duration ahead, InstantSource clock) {
        var difference = Duration.between(InstantSource.system().instant().plus(ahead), clock.instant());
        assertTrue(difference.abs().compareTo(TOLERANCE) < 0, "off by " + difference);
    }

    @Test
    void jumpsForwardsAndBackWhileItRuns() throws Exception {
        var clock = clock("development", "--clock", off(Duration.ZERO).toString());
        shows(Duration.ZERO, clock);
        off(Duration.ofDays(400));
        shows(Duration.ofDays(400), clock);
        off(Duration.ofDays(-9_000));
        shows(Duration.ofDays(-9_000), clock);
    }

    @Test
    void withoutAFileItIsTheMachines() throws Exception {
        shows(Duration.ZERO, clock("production"));
    }

    @Test
    void aProductionProfileRefusesToStartWithIt() throws Exception {
        String file = off(Duration.ZERO).toString();
        var refused = assertThrows(CannotStart.class, () -> clock("production", "--clock", file));
        assertEquals("kiosk.clock-refused", refused.code().value());
        assertEquals(CannotStart.WRONG_USE, refused.exitCode());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws Exception {
        var missing = assertThrows(
                CannotStart.class,
                () -> clock("development", "--clock", folder.resolve("none").toString()));
        assertTrue(String.valueOf(missing.getMessage()).contains("cannot be read"));
        Path tooShort = Files.write(folder.resolve("short"), new byte[4]);
        var cut = assertThrows(CannotStart.class, () -> clock("development", "--clock", tooShort.toString()));
        assertTrue(String.valueOf(cut.getMessage()).contains("less than eight bytes"));
    }
}
