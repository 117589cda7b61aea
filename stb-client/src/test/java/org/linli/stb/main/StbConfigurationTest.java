package org.linli.stb.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.remote.KeyPhase;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.stb.tv.Form;
import org.linli.stb.tv.TvKey;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.program.configuration.CannotStart;

/** What a set-top box is told, and what it is told in vain. */
final class StbConfigurationTest {
    private static final String LEAST = """
            {"profile": "production",
             "data": "/var/lib/linli/tv",
             "place": {"name": "和平社区", "machine": "家里的电视", "window": "一楼 3 号窗口", "hours": "9:00–17:00"},
             "central": {"url": "https://127.0.0.1:8443", "authority": "/etc/linli/authority.pem"}MORE}
            """;

    @TempDir
    private Path folder = Path.of("target");

    private StbConfiguration read(String more) throws IOException, CannotStart {
        var file = folder.resolve("tv.json");
        Files.writeString(file, LEAST.replace("MORE", more));
        return StbConfiguration.read(file);
    }

    @Test
    void needsNothingBeyondWhatEveryTerminalNeeds() throws Exception {
        var usual = read("");
        assertEquals(HardwareProfile.TELEVISION_1080, usual.screen().glass());
        assertEquals(Form.PANEL, usual.screen().form());
        assertFalse(usual.screen().open(), "a television shows its programme");
        assertTrue(usual.remote().profile().hasDigits());
        assertEquals(Optional.empty(), usual.remote().lirc());
        assertEquals(Optional.empty(), usual.remote().cec());
    }

    @Test
    void takesTheSizeTheRemoteAndWhatStandsOnIt() throws Exception {
        var other = read("""
                ,
                "screen": {"size": "1280x720", "channel": "健康讲堂", "form": "full", "open": true},
                "remote": {"keys": "plain", "words": {"back": "退出", "ok": "确认"}, "lirc": "/run/lirc/lircd",
                           "lircRemotes": ["living-room"], "cec": "/dev/cec0"}""");
        assertEquals(HardwareProfile.TELEVISION_720, other.screen().glass());
        assertEquals("健康讲堂", other.screen().channel());
        assertEquals(Form.FULL, other.screen().form());
        assertTrue(other.screen().open());
        assertFalse(other.remote().profile().hasDigits());
        assertEquals("退出", other.remote().profile().words().get(TvKey.BACK));
        assertEquals(Optional.of(Path.of("/run/lirc/lircd")), other.remote().lirc());
        assertEquals(List.of("living-room"), other.remote().lircRemotes());
        assertEquals(Optional.of(Path.of("/dev/cec0")), other.remote().cec());
    }

    @Test
    void theOneThatIsWrittenDownIsRight() throws Exception {
        String document = Files.readString(Path.of("../docs/configuration.md"));
        String example =
                document.substring(document.indexOf("## A set-top box")).split("```", 3)[1];
        var file = Files.writeString(folder.resolve("tv.json"), example.strip().replaceFirst("^json", ""));
        var written = StbConfiguration.read(file);
        assertEquals("社区频道", written.screen().channel());
        assertEquals("退出", written.remote().profile().words().get(TvKey.BACK));
        assertTrue(written.remote().steady());
    }

    @Test
    void aValueOfAnotherKindIsAProblemAndNoDefault() {
        var wrong = assertThrows(CannotStart.class, () -> read("""
                ,
                "screen": {"channel": 5, "open": "yes"},
                "remote": {"lirc": "/run/lirc/lircd", "lircRemotes": "living-room", "words": "退出", "steady": 1}"""));
        String said = String.valueOf(wrong.getMessage());
        for (String problem : List.of(
                "screen.channel is no text",
                "screen.open is neither true nor false",
                "remote.lircRemotes is not a list of words",
                "remote.words is not a list of names and words",
                "remote.steady is neither true nor false")) {
            assertTrue(said.contains(problem), problem + " is not in: " + said);
        }
    }

    @Test
    void namesEveryProblemAtOnce() {
        var wrong = assertThrows(CannotStart.class, () -> read("""
                ,
                "screen": {"size": "800x600", "dpi": 3},
                "remote": {"keys": "universal", "words": {"turbo": "快"}}, "devices": {}"""));
        assertEquals(CannotStart.WRONG_USE, wrong.exitCode());
        String said = String.valueOf(wrong.getMessage());
        for (String problem : List.of(
                "screen.size is none of 1280x720, 1920x1080",
                "screen.dpi is not known",
                "remote.keys is none of figures, full, plain",
                "remote.words.turbo is no key of a remote",
                "devices is not known")) {
            assertTrue(said.contains(problem), said);
        }
    }

    @Test
    void aStrokeIsAKeyUntilTheFingerGoesUp() {
        assertEquals(Optional.of(TvKey.OK), Keys.of(new KeyStroke(RemoteKey.OK, KeyPhase.PRESSED)));
        assertEquals(Optional.of(TvKey.DOWN), Keys.of(new KeyStroke(RemoteKey.DOWN, KeyPhase.REPEATED)));
        assertEquals(Optional.empty(), Keys.of(new KeyStroke(RemoteKey.OK, KeyPhase.RELEASED)));
        assertEquals(Optional.empty(), Keys.of(new KeyStroke(RemoteKey.VOLUME_UP, KeyPhase.PRESSED)));
        for (TvKey key : TvKey.values()) {
            assertEquals(
                    Optional.of(key),
                    Keys.of(new KeyStroke(RemoteKey.valueOf(key.name()), KeyPhase.PRESSED)),
                    key::name);
        }
    }
}
