package org.linli.central.api.companion;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a phone says to the relay; the first thing is {@link Enter} or {@link Find}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface FromPhone {
    /** Takes a room whose id the QR code told, or comes back to it. */
    record Enter(RoomId room, Seat seat) implements FromPhone {}

    /** Takes the room that somebody's eight letters name. */
    record Find(RoomCode code, Seat seat) implements FromPhone {}

    /** @param body for the terminal; the relay does not look into it */
    record Send(String body) implements FromPhone {
        @Override
        public String toString() {
            return "Send[hidden]";
        }
    }
}
