package org.linli.stb.main;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.remote.RemoteControl;
import org.linli.stb.tv.RemoteProfile;
import org.linli.stb.tv.TvKey;

/**
 * Which keys this household can press: what its remote controls say they have, and of that no more than the configuration
 * grants. A remote that tells nothing of itself (HDMI-CEC passes on whatever comes) is known by configuration alone.
 *
 * <p>Until one has told, none but the plainest keys are counted on; one whose service is away for a while keeps what it
 * told. A keyboard alone is believed to have what is configured. Safe from any thread.
 */
final class Household {
    private final RemoteProfile configured;
    private final Consumer<RemoteProfile> listener;
    private final Map<RemoteControl, Set<TvKey>> told = new HashMap<>();

    /** @param listener told of every change, on the thread of the remote that caused it; only hands over */
    Household(RemoteProfile configured, Consumer<RemoteProfile> listener) {
        this.configured = configured;
        this.listener = listener;
    }

    /** Follows what it says of itself from now on. */
    void has(RemoteControl remote) {
        synchronized (this) {
            told.put(remote, Set.of());
        }
        remote.watch(condition -> {
            if (condition.availability() == Availability.ONLINE) {
                tells(remote);
            }
        });
    }

    private void tells(RemoteControl remote) {
        var before = profile();
        synchronized (this) {
            told.put(remote, Keys.of(remote.capabilities()));
        }
        var now = profile();
        if (!now.equals(before)) {
            listener.accept(now);
        }
    }

    synchronized RemoteProfile profile() {
        if (told.isEmpty()) {
            return configured;
        }
        var all = EnumSet.noneOf(TvKey.class);
        told.values().forEach(all::addAll);
        return configured.only(all.isEmpty() ? RemoteProfile.PLAIN.keys() : all);
    }
}
