package org.linli.central.api.companion;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.linli.foundation.code.Code;

/** What the relay says to a phone. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface ToPhone {
    /** @param commitment for a phone that has none from a QR code */
    record Joined(RoomId room, Commitment commitment) implements ToPhone {}

    record Refused(Code why) implements ToPhone {}

    /** The terminal is not there now. */
    record Away() implements ToPhone {}

    /** It is there again. */
    record Back() implements ToPhone {}

    /** @param body from the terminal */
    record Carried(String body) implements ToPhone {
        @Override
        public String toString() {
            return "Carried[hidden]";
        }
    }

    /** The terminal closed the room. */
    record Over() implements ToPhone {}
}
