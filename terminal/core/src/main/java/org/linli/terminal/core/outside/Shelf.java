package org.linli.terminal.core.outside;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Journey;

/**
 * Where a task lies between two machines. Called on the session's thread, never blocks; a reply comes once, on any thread.
 */
public interface Shelf {
    /** A machine without one. */
    Shelf NONE = new NoShelf();

    /** How well whoever goes on must show who they are. */
    enum Needed {
        NOBODY,
        HOUSEHOLD,
        PERSON
    }

    /**
     * @param content sealed before it leaves this machine; personal
     * @param journeys from the lowest to the one on top
     */
    record Parcel(String content, List<Journey.Id> journeys, Needed needed) {
        public Parcel {
            journeys = List.copyOf(journeys);
        }

        @Override
        public String toString() {
            return "Parcel[hidden, " + journeys + ", " + needed + "]";
        }
    }

    sealed interface Laid {
        /** @param token opens it; whoever holds it may fetch it */
        record Done(String token, Instant until) implements Laid {
            @Override
            public String toString() {
                return "Done[hidden, until " + until + "]";
            }
        }

        /** @param proven nothing lies there */
        record NotDone(Code why, boolean proven) implements Laid {}
    }

    sealed interface Fetched {
        /** @param from the machine it comes from */
        record Done(Parcel parcel, String from) implements Fetched {}

        /** @param proven this machine has not got it */
        record NotDone(Code why, boolean proven) implements Fetched {}
    }

    void lay(Parcel parcel, Consumer<Laid> reply);

    /** Exactly one machine gets it, and gets it again until it was confirmed. */
    void fetch(String token, Consumer<Fetched> reply);

    /** It goes on here. Tried again until it is heard. */
    void confirm(String token);

    /** It does not go on here. */
    void putBack(String token);
}
