package org.linli.peripherals.drivers.remote.lirc;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.linli.peripherals.drivers.remote.keys.Steadiness;
import org.linli.peripherals.spi.remote.RemoteKey;

/**
 * What must be known beside the daemon's own configuration.
 *
 * @param remotes whose keys count, by the names in lircd.conf; empty for all of them. A neighbour's remote control, or
 *     that of the television itself, is kept out by this
 * @param names of keys that follow no convention; they come before the usual ones
 * @param answer how long the daemon may take to answer
 * @param check how often a silent daemon is asked whether it still lives
 */
public record LircSettings(
        List<String> remotes, Map<String, RemoteKey> names, Steadiness steadiness, Duration answer, Duration check) {
    /** lircd answers within a millisecond; a machine that starts up has other things to do. */
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private static final Duration CHECK = Duration.ofSeconds(20);

    public static final LircSettings USUAL = new LircSettings(List.of(), Map.of(), Steadiness.USUAL, ANSWER, CHECK);

    public LircSettings {
        remotes = List.copyOf(remotes);
        names = Map.copyOf(names);
    }

    /** The same, for these remote controls only. */
    public LircSettings only(List<String> these) {
        return new LircSettings(these, names, steadiness, answer, check);
    }

    /** The same, for steadier or less steady hands. */
    public LircSettings as(Steadiness hands) {
        return new LircSettings(remotes, names, hands, answer, check);
    }

    boolean counts(String remote) {
        return remotes.isEmpty() || remotes.contains(remote);
    }
}
