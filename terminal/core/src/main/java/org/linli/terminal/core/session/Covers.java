package org.linli.terminal.core.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What lies over the journey's screen, the most urgent on top. Belongs to the turn's thread. */
final class Covers {
    /** In order of urgency. A resident who pressed for help sees help, whatever else there is to say. */
    enum Kind {
        CALL,
        QUESTION,
        /** A phone is joining: somebody asked for it just now. */
        PAIRING,
        CARD
    }

    private final Map<Kind, Shown.Over> lying = new EnumMap<>(Kind.class);

    void lay(Kind kind, Shown.Over over) {
        lying.put(kind, over);
    }

    /** True when something lay there. */
    boolean lift(Kind kind) {
        return lying.remove(kind) != null;
    }

    /** The keys of an {@link EnumMap} come in the order of the enum. */
    Optional<Shown.Over> top() {
        return lying.values().stream().findFirst();
    }

    Optional<Kind> topKind() {
        return lying.keySet().stream().findFirst();
    }

    Optional<Shown.Over> of(Kind kind) {
        return Optional.ofNullable(lying.get(kind));
    }

    boolean isAny() {
        return !lying.isEmpty();
    }
}
