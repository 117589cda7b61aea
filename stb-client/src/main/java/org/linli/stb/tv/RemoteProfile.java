package org.linli.stb.tv;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The remote control of this household: which keys it has, and what stands on them. Rows bear numbers, and the strip at
 * the foot names keys, only where they are.
 *
 * @param name as a configuration names it
 * @param keys that it has; arrows, OK and 返回 are on every remote
 * @param words what stands on a key, where that is not what the texts call it: 确定, EXIT
 */
public record RemoteProfile(String name, Set<TvKey> keys, Map<TvKey, String> words) {
    private static final Set<TvKey> LEAST = Set.of(TvKey.UP, TvKey.DOWN, TvKey.LEFT, TvKey.RIGHT, TvKey.OK, TvKey.BACK);

    /** Figures, four coloured keys, 菜单 and 首页. */
    public static final RemoteProfile FULL =
            new RemoteProfile("full", EnumSet.complementOf(EnumSet.of(TvKey.HELP)), Map.of());

    /** Arrows, OK, 返回, 菜单. */
    public static final RemoteProfile PLAIN = new RemoteProfile("plain", plain(), Map.of());

    /** The same with figures. */
    public static final RemoteProfile FIGURES = new RemoteProfile("figures", figures(), Map.of());

    public RemoteProfile {
        keys = Set.copyOf(keys);
        words = Map.copyOf(words);
        if (!keys.containsAll(LEAST)) {
            throw new IllegalArgumentException("a remote without one of " + LEAST + ": " + name);
        }
    }

    private static Set<TvKey> plain() {
        var keys = EnumSet.copyOf(LEAST);
        keys.add(TvKey.MENU);
        return keys;
    }

    private static Set<TvKey> figures() {
        var keys = EnumSet.copyOf(plain());
        keys.addAll(EnumSet.range(TvKey.DIGIT_0, TvKey.DIGIT_9));
        return keys;
    }

    /** The same with no key beyond those; what every remote has stays. */
    public RemoteProfile only(Set<TvKey> those) {
        var both = EnumSet.copyOf(keys);
        both.retainAll(those);
        both.addAll(LEAST);
        return new RemoteProfile(name, both, words);
    }

    /** Lays the panel over the programme: 菜单, else 首页, else OK, which every remote has. */
    public TvKey opens() {
        return closes().orElse(TvKey.OK);
    }

    /** The key that opens closes as well; without one, 返回 on the front page does. */
    public Optional<TvKey> closes() {
        return has(TvKey.MENU) ? Optional.of(TvKey.MENU) : has(TvKey.HOME) ? Optional.of(TvKey.HOME) : Optional.empty();
    }

    /** Whether a key leads to the front page, and is not needed for the panel itself. */
    public boolean hasWayHome() {
        return has(TvKey.HOME) && opens() != TvKey.HOME;
    }

    public boolean has(TvKey key) {
        return keys.contains(key);
    }

    public boolean hasDigits() {
        return keys.containsAll(EnumSet.range(TvKey.DIGIT_0, TvKey.DIGIT_9));
    }

    public boolean hasColours() {
        return keys.containsAll(EnumSet.range(TvKey.RED, TvKey.BLUE));
    }
}
