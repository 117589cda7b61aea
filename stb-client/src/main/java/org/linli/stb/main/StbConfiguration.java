package org.linli.stb.main;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.stb.tv.Form;
import org.linli.stb.tv.RemoteProfile;
import org.linli.stb.tv.TvKey;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.program.configuration.CannotStart;
import org.linli.terminal.program.configuration.ConfigurationFile;
import org.linli.terminal.program.configuration.Section;
import org.linli.terminal.program.configuration.TerminalConfiguration;

/**
 * What a set-top box has to be told beyond what every terminal is ({@link TerminalConfiguration}).
 *
 * <pre>
 *  "screen": {"size": "1920x1080",               or "1280x720"
 *             "channel": "社区频道",              what the picture behind the panel is called
 *             "form": "panel",                    or "full": how much of the screen the terminal takes
 *             "open": false},                     whether it lies over the programme from the start
 *  "remote": {"keys": "full",                     or "figures", "plain": which keys this household's remote has
 *             "words": {"back": "退出"},           what stands on a key where it is not what the texts call it
 *             "lirc": "/run/lirc/lircd",          lircd's socket
 *             "lircRemotes": ["…"],               those of lircd's remotes that count; left out: all of them
 *             "cec": "/dev/serial/by-id/…",       the HDMI-CEC adapter, or /dev/cec0
 *             "steady": true}                     firm, for a household with trembling hands (docs/devices/remote.lirc.md)
 * </pre>
 *
 * <p>Both may be left out, whole or in part. A keyboard in the window is heard in any case: what lircd and the kernel make
 * of many remotes is one.
 */
record StbConfiguration(TerminalConfiguration terminal, ScreenAt screen, RemoteAt remote) {
    private static final Map<String, HardwareProfile> SIZES =
            Map.of("1920x1080", HardwareProfile.TELEVISION_1080, "1280x720", HardwareProfile.TELEVISION_720);

    private static final Map<String, RemoteProfile> REMOTES =
            List.of(RemoteProfile.FULL, RemoteProfile.FIGURES, RemoteProfile.PLAIN).stream()
                    .collect(Collectors.toUnmodifiableMap(RemoteProfile::name, remote -> remote));

    private static final Map<String, Form> FORMS = Map.of("panel", Form.PANEL, "full", Form.FULL);

    /** @param channel as it is called on the air */
    record ScreenAt(HardwareProfile glass, String channel, Form form, boolean open) {}

    /**
     * @param lirc the socket of lircd, where there is one
     * @param lircRemotes those of its remotes that are heard; empty for all
     * @param cec the adapter at the television's cable, where there is one
     * @param steady whether each press counts once, however the hand trembles
     */
    record RemoteAt(
            RemoteProfile profile, Optional<Path> lirc, List<String> lircRemotes, Optional<Path> cec, boolean steady) {
        RemoteAt {
            lircRemotes = List.copyOf(lircRemotes);
        }
    }

    /** @throws CannotStart naming every problem of the file at once */
    static StbConfiguration read(Path path) throws CannotStart {
        var file = ConfigurationFile.open(path);
        var configuration = new StbConfiguration(
                file.terminal("screen", "remote"),
                screen(file.perhapsSection("screen", "size", "channel", "form", "open")),
                remote(file.perhapsSection("remote", "keys", "words", "lirc", "lircRemotes", "cec", "steady")));
        file.right();
        return configuration;
    }

    private static ScreenAt screen(Section section) {
        return new ScreenAt(
                section.oneOf("size", SIZES, "1920x1080"),
                section.perhaps("channel").orElse("社区频道"),
                section.oneOf("form", FORMS, "panel"),
                section.flag("open"));
    }

    private static RemoteAt remote(Section section) {
        var plain = section.oneOf("keys", REMOTES, "full");
        return new RemoteAt(
                new RemoteProfile(plain.name(), plain.keys(), words(section)),
                section.perhapsPath("lirc"),
                section.texts("lircRemotes"),
                section.perhapsPath("cec"),
                section.flag("steady"));
    }

    private static Map<TvKey, String> words(Section section) {
        var words = new HashMap<TvKey, String>();
        section.named("words")
                .forEach((name, word) -> key(name)
                        .ifPresentOrElse(
                                key -> words.put(key, word),
                                () -> section.problem("words." + name, "is no key of a remote")));
        return words;
    }

    private static Optional<TvKey> key(String name) {
        return List.of(TvKey.values()).stream()
                .filter(key ->
                        key.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }
}
