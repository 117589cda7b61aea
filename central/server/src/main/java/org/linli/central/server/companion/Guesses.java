package org.linli.central.server.companion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.linli.central.api.companion.RelayLimits;
import org.linli.foundation.time.Monotonic;

/**
 * Wrong codes of the last minute: so many from one address, so many in all, and then nobody is told anything for a while,
 * right or wrong. Holds no more than the number in all. Guarded by the relay's lock.
 */
final class Guesses {
    private final Monotonic clock;
    private final Deque<Wrong> wrong = new ArrayDeque<>();
    private final Map<String, Integer> byAddress = new HashMap<>();

    private record Wrong(String address, long at) {}

    Guesses(Monotonic clock) {
        this.clock = clock;
    }

    boolean mayTry(String address) {
        forgetOld();
        return wrong.size() < RelayLimits.GUESSES_IN_ALL
                && byAddress.getOrDefault(address, 0) < RelayLimits.GUESSES_AN_ADDRESS;
    }

    void wasWrong(String address) {
        wrong.addLast(new Wrong(address, clock.nanos()));
        byAddress.merge(address, 1, Integer::sum);
    }

    private void forgetOld() {
        long now = clock.nanos();
        for (var oldest = wrong.peekFirst();
                oldest != null && now - oldest.at() >= RelayLimits.GUESSING.toNanos();
                oldest = wrong.peekFirst()) {
            wrong.removeFirst();
            byAddress.computeIfPresent(oldest.address(), (address, count) -> count > 1 ? count - 1 : null);
        }
    }
}
