package org.linli.central.api.companion;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.linli.foundation.code.Code;

/** What the relay says to a terminal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface ToTerminal {
    RoomId room();

    record Opened(RoomId room) implements ToTerminal {}

    /** There is no such room; whoever is in it is told so. */
    record Refused(RoomId room, Code why) implements ToTerminal {}

    /** A phone took the room. */
    record Entered(RoomId room, Seat seat) implements ToTerminal {}

    /** Its phone is not there now. */
    record Away(RoomId room) implements ToTerminal {}

    /** Its phone is there again. */
    record Back(RoomId room) implements ToTerminal {}

    /** @param body from the phone */
    record Carried(RoomId room, String body) implements ToTerminal {
        @Override
        public String toString() {
            return "Carried[hidden]";
        }
    }
}
