package org.linli.central.api.companion.meeting;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.foundation.code.Code;
import tools.jackson.databind.JsonNode;

/** What a terminal says to a phone, sealed. Words are for the person, in the terminal's language. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface TerminalSays {
    /** Nobody has said 是我 on the big screen yet. */
    record Waiting() implements TerminalSays {}

    /**
     * The question of the moment.
     *
     * @param machine the name of the terminal, as its residents know it
     * @param moving whether this phone may take the task along now, or bring one
     * @param page the tree of elements
     */
    record Shown(String machine, Role role, Moving moving, JsonNode page) implements TerminalSays {
        @Override
        public String toString() {
            return "Shown[hidden]";
        }
    }

    /** @param id of the answer that was taken in */
    record Taken(long id) implements TerminalSays {}

    /** @param id of the answer that was not: why, and in words */
    record Refused(long id, Code why, String words) implements TerminalSays {}

    /**
     * A task to take along.
     *
     * @param id of the {@code Park}
     * @param token brought to another terminal, once
     * @param code the same for another terminal's scanner
     */
    record Parked(long id, String token, Instant until, Drawn code, String words) implements TerminalSays {
        @Override
        public String toString() {
            return "Parked[hidden]";
        }
    }

    /** Forget everything. */
    record Over(Code why, String words) implements TerminalSays {}

    /**
     * A QR code, drawn: a page has no need to know how they are made.
     *
     * @param side modules along one side, the four empty ones around it not counted
     * @param path the dark modules as the path of an SVG, one unit a module
     */
    record Drawn(int side, String path) {
        @Override
        public String toString() {
            return "Drawn[hidden]";
        }
    }

    /** What this phone may ask for at this moment, besides answering. */
    enum Moving {
        NEITHER,
        /** {@code Park}: the task on the screen may leave it. */
        ALONG,
        /** {@code Resume}: one that was laid down elsewhere may go on here. */
        HERE
    }

    /** What a phone may do here. */
    enum Role {
        /** The resident's own: what may be done from a phone. */
        PHONE,
        /** Fills in, and never confirms. */
        FAMILY
    }

    static String write(TerminalSays saying) {
        return new String(WireJson.write(saying), StandardCharsets.UTF_8);
    }

    /** @throws BrokenContractException when it is none of these */
    static TerminalSays read(String json) throws BrokenContractException {
        return WireJson.read(json.getBytes(StandardCharsets.UTF_8), TerminalSays.class);
    }
}
