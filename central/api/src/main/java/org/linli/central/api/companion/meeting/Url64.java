package org.linli.central.api.companion.meeting;

import java.util.Base64;
import java.util.Optional;

/** Bytes as base64url without padding, in the one way each can be written. */
final class Url64 {
    private static final Base64.Encoder OUT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder IN = Base64.getUrlDecoder();

    private Url64() {}

    static String text(byte[] bytes) {
        return OUT.encodeToString(bytes);
    }

    /** Empty when it is not exactly what {@link #text} writes: a spare bit set in the last letter is an altered text. */
    static Optional<byte[]> bytes(String text) {
        try {
            byte[] bytes = IN.decode(text);
            return text(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    static Optional<byte[]> bytes(String text, int length) {
        return bytes(text).filter(bytes -> bytes.length == length);
    }
}
