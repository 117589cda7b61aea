package org.linli.rehearsal.dock;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Remote;
import org.linli.terminal.dock.glass.Glass;
import org.linli.terminal.dock.glass.Glass.Held;
import org.linli.terminal.dock.verb.Choice;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;

/** The television's remote control: real keys on its display. */
final class RemoteVerbs {
    private static final String REMOTE = "remote";

    private final Glass television;

    RemoteVerbs(Glass television) {
        this.television = television;
    }

    Verb press() {
        List<Choice> keys = Arrays.stream(RemoteKey.values())
                .filter(key -> Remote.onAKeyboard(key).isPresent())
                .map(key -> Choice.of(word(key)))
                .toList();
        return Verb.of("press-remote", REMOTE, this::press, Parameter.choice("button", keys));
    }

    private static String word(RemoteKey key) {
        return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Told press(Map<String, String> values) {
        var key = RemoteKey.valueOf(
                values.getOrDefault("button", "").toUpperCase(Locale.ROOT).replace('-', '_'));
        try {
            television.strike(Remote.onAKeyboard(key).orElseThrow(), Held.NOTHING);
            return Told.done();
        } catch (IOException gone) {
            return new Told.NotDone("The television's display does not answer.");
        }
    }
}
