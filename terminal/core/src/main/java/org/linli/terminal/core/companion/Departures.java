package org.linli.terminal.core.companion;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.meeting.Heard;
import org.linli.foundation.code.Code;

/**
 * Phones that took a task along and have not yet said that they have it: their room stays until they do, whoever stands at
 * the screen by now. They see nothing of it any more. Belongs to the link's thread.
 */
final class Departures {
    /** How long a phone may be without a line in the moment of taking something along; no longer than a room of its own. */
    static final Duration WAITED_FOR = Duration.ofMinutes(2);

    private final Map<Guest, Going> going = new LinkedHashMap<>();

    /** @param seconds that are left */
    private record Going(long seconds, Code why, String words) {}

    Set<Guest> all() {
        return going.keySet();
    }

    void add(Guest guest, Code why, String words) {
        going.put(guest, new Going(WAITED_FOR.toSeconds(), why, words));
    }

    boolean isOf(Guest guest) {
        return going.containsKey(guest);
    }

    void hear(Guest guest, String body) {
        if (guest.hear(body) instanceof Heard.Damaged) {
            end(guest, Optional.of(Refusals.DAMAGED));
        } else if (!guest.isOwedWords()) {
            end(guest, Optional.empty());
        }
    }

    /** @param instead of why it was sent away at first */
    void end(Guest guest, Optional<Code> instead) {
        var was = going.remove(guest);
        if (was != null) {
            guest.end(instead.orElse(was.why()), was.words());
        }
    }

    /** Each second. */
    void tick() {
        new LinkedHashMap<>(going).forEach((guest, now) -> {
            if (now.seconds() <= 1) {
                end(guest, Optional.empty());
            } else {
                going.put(guest, new Going(now.seconds() - 1, now.why(), now.words()));
                guest.tick();
            }
        });
    }

    void endAll() {
        Set.copyOf(going.keySet()).forEach(guest -> end(guest, Optional.empty()));
    }
}
