package org.linli.central.api.companion.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What was said while meeting, as one hash.
 *
 * @param room 16 bytes
 * @param x25519 the terminal's, 32 bytes
 * @param p256 the terminal's, 65 bytes
 * @param nonce 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, printed or kept
record Transcript(byte[] room, byte[] x25519, byte[] p256, byte[] nonce) {
    static final int ROOM_BYTES = 16;
    static final int NONCE_BYTES = 32;
    static final int COMMITMENT_BYTES = 32;

    private static final byte[] PROTOCOL = "linli-companion-1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRANSCRIPT = "linli-companion-1 transcript".getBytes(StandardCharsets.US_ASCII);
    private static final byte END = 0;

    /** What the terminal binds itself to before it knows who comes. */
    byte[] commitment() {
        var hash = sha256();
        hash.update(PROTOCOL);
        hash.update(END);
        hash.update(room);
        hash.update(x25519);
        hash.update(p256);
        return hash.digest(nonce);
    }

    /** With the phone's part, all of it. */
    byte[] whole(Suite suite, byte[] phoneKey, String language) {
        var hash = sha256();
        hash.update(TRANSCRIPT);
        hash.update(END);
        hash.update(room);
        hash.update(commitment());
        hash.update(suite.number());
        hash.update(phoneKey);
        hash.update(x25519);
        hash.update(p256);
        hash.update(nonce);
        return hash.digest(language.getBytes(StandardCharsets.US_ASCII));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
