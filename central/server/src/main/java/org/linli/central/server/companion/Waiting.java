package org.linli.central.server.companion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.linli.central.api.companion.RelayLimits;

/**
 * What one side has said while the other was away, in order, as much as there is room for; what comes after that is
 * dropped, because both sides keep their own until it is acknowledged. Guarded by the relay's lock.
 */
final class Waiting {
    /** All rooms together: a flood that nobody takes costs this much memory and no more. */
    private static final long MOST_CHARACTERS_IN_ALL = 32L << 20;

    /** Characters that wait, in all rooms of one relay. */
    static final class Store {
        private long held;
    }

    private final Store store;
    private final Deque<String> bodies = new ArrayDeque<>();

    Waiting(Store store) {
        this.store = store;
    }

    void add(String body) {
        if (bodies.size() < RelayLimits.FRAMES_WAITING && store.held + body.length() <= MOST_CHARACTERS_IN_ALL) {
            bodies.addLast(body);
            store.held += body.length();
        }
    }

    void giveTo(Consumer<String> line) {
        bodies.forEach(line);
        forget();
    }

    void forget() {
        bodies.forEach(body -> store.held -= body.length());
        bodies.clear();
    }
}
