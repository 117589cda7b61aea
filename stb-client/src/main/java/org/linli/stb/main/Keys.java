package org.linli.stb.main;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.peripherals.spi.remote.KeyPhase;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteCapabilities;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.stb.tv.TvKey;

/** What a remote control's strokes mean on the television. */
final class Keys {
    private static final Map<RemoteKey, TvKey> MEANINGS = meanings();

    private Keys() {}

    /** Both name a key for what it means to whoever presses it. Volume, power and 信息 are the television's own. */
    private static Map<RemoteKey, TvKey> meanings() {
        var meanings = new EnumMap<RemoteKey, TvKey>(RemoteKey.class);
        for (TvKey key : TvKey.values()) {
            meanings.put(RemoteKey.valueOf(key.name()), key);
        }
        return meanings;
    }

    /** Those that can arrive from a remote control. */
    static Set<TvKey> of(RemoteCapabilities remote) {
        return remote.keys().stream()
                .flatMap(key -> Stream.ofNullable(MEANINGS.get(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Empty for a finger that goes up. */
    static Optional<TvKey> of(KeyStroke stroke) {
        return stroke.phase() == KeyPhase.RELEASED ? Optional.empty() : Optional.ofNullable(MEANINGS.get(stroke.key()));
    }
}
