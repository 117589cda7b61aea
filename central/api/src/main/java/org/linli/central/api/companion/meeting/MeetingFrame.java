package org.linli.central.api.companion.meeting;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;

/** What the relay carries without looking into it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
sealed interface MeetingFrame {
    /**
     * Phone to terminal, first.
     *
     * @param key 32 bytes, or 65 of an uncompressed point, base64url
     */
    record Meet(int version, String suite, String key) implements MeetingFrame {}

    /** Terminal to phone: what the commitment was made of. */
    record Reveal(String x25519, String p256, String nonce, String language) implements MeetingFrame {}

    record Sealed(long n, String box) implements MeetingFrame {}

    /** Says nothing of what was said, so it may go open. */
    record Again(long from) implements MeetingFrame {}

    static String write(MeetingFrame frame) {
        return new String(WireJson.write(frame), StandardCharsets.UTF_8);
    }

    /** Empty for anything that is not one of these. */
    static Optional<MeetingFrame> read(String text) {
        try {
            return Optional.of(WireJson.read(text.getBytes(StandardCharsets.UTF_8), MeetingFrame.class));
        } catch (BrokenContractException altered) {
            return Optional.empty();
        }
    }
}
