package org.linli.central.api.companion.meeting;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import tools.jackson.databind.JsonNode;

/** What a phone says to a terminal, sealed. An {@code id} rises with everything that wants an answer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface PhoneSays {
    /** 一样: picture and words are those of the big screen. */
    record Same() implements PhoneSays {}

    /** 不一样. */
    record Different() implements PhoneSays {}

    /** @param answer what was done on the page; it names its question */
    record Answer(long id, JsonNode answer) implements PhoneSays {
        @Override
        public String toString() {
            return "Answer[hidden]";
        }
    }

    /** I want to take this along. */
    record Park(long id) implements PhoneSays {}

    /** I bring a task. */
    record Resume(long id, String token) implements PhoneSays {
        @Override
        public String toString() {
            return "Resume[hidden]";
        }
    }

    /** 断开. */
    record Bye() implements PhoneSays {}

    static String write(PhoneSays saying) {
        return new String(WireJson.write(saying), StandardCharsets.UTF_8);
    }

    /** @throws BrokenContractException when it is none of these */
    static PhoneSays read(String json) throws BrokenContractException {
        return WireJson.read(json.getBytes(StandardCharsets.UTF_8), PhoneSays.class);
    }
}
