package org.linli.central.api.companion;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.util.Optional;
import org.linli.foundation.code.Code;

/** What the relay says to a terminal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface ToTerminal {
    RoomId room();

    /**
     * The relay holds the room.
     *
     * @param site {@code https://host[:port]} under which phones reach central; empty: the one the terminal called
     */
    record Opened(RoomId room, Optional<URI> site) implements ToTerminal {
        public Opened {
            site.ifPresent(Opened::mustBeASite);
        }

        public Opened(RoomId room) {
            this(room, Optional.empty());
        }

        private static void mustBeASite(URI site) {
            boolean bare =
                    site.getRawPath().length() <= 1 && site.getRawQuery() == null && site.getRawFragment() == null;
            if (!"https".equals(site.getScheme()) || site.getHost() == null || site.getRawUserInfo() != null || !bare) {
                throw new IllegalArgumentException("no address of a central");
            }
        }
    }

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
