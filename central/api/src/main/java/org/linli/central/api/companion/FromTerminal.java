package org.linli.central.api.companion;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** What a terminal says to the relay. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface FromTerminal {
    RoomId room();

    /**
     * Opens a room, or comes back to one that is open.
     *
     * @param seat whose room it is, where a phone has taken it
     */
    record Open(RoomId room, RoomCode code, Commitment commitment, Optional<Seat> seat) implements FromTerminal {}

    /** Ends a room for good. */
    record Close(RoomId room) implements FromTerminal {}

    /** @param body for the phone; the relay does not look into it */
    record Send(RoomId room, String body) implements FromTerminal {
        @Override
        public String toString() {
            return "Send[hidden]";
        }
    }
}
