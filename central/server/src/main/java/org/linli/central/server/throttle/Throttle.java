package org.linli.central.server.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** So many of a thing within a while, for each of many. Belongs to whoever locks around it. */
public final class Throttle {
    /** The one that was quiet longest is forgotten beyond these; far more than one community has terminals and phones. */
    private static final int MOST_WATCHED = 50_000;

    private final int most;
    private final Duration within;
    private final Map<String, Deque<Instant>> counted = new LinkedHashMap<>();

    public Throttle(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** From when on one more is taken; empty when it is taken now. */
    public Optional<Instant> refusedUntil(String whom, Instant now) {
        var recent = counted.get(whom);
        if (recent == null) {
            return Optional.empty();
        }
        // A clock that was wrong and is right again shuts nobody out for longer than that.
        recent.removeIf(at -> Duration.between(at, now).abs().compareTo(within) >= 0);
        return recent.size() >= most ? Optional.of(recent.getFirst().plus(within)) : Optional.empty();
    }

    public void count(String whom, Instant now) {
        var recent = counted.remove(whom);
        var again = recent == null ? new ArrayDeque<Instant>() : recent;
        again.addLast(now);
        while (again.size() > most) {
            again.removeFirst();
        }
        counted.put(whom, again);
        if (counted.size() > MOST_WATCHED) {
            Iterator<String> oldest = counted.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Counts one more before it is known whether it is one; empty when it was taken, else from when on one is. */
    public Optional<Instant> take(String whom, Instant now) {
        var until = refusedUntil(whom, now);
        if (until.isEmpty()) {
            count(whom, now);
        }
        return until;
    }

    /** What was taken last was none after all. */
    public void giveBack(String whom) {
        var recent = counted.get(whom);
        if (recent != null) {
            recent.pollLast();
        }
    }
}
