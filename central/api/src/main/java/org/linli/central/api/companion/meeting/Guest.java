package org.linli.central.api.companion.meeting;

import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.linli.central.api.companion.Commitment;
import org.linli.central.api.companion.RoomId;

/**
 * The phone's half, for tests and rehearsals: a browser has the same in its own language. Belongs to one thread.
 */
public final class Guest {
    private final byte[] room;
    private final byte[] commitment;
    private final Suite suite;
    private final KeyPair own;

    Guest(byte[] room, byte[] commitment, Suite suite, KeyPair own) {
        this.room = room;
        this.commitment = commitment;
        this.suite = suite;
        this.own = own;
    }

    /**
     * @param commitment of the QR; where letters were typed, what the relay says
     * @throws IllegalArgumentException when either is not of its form
     */
    public static Guest to(String room, String commitment, Suite suite, SecureRandom random) {
        return new Guest(
                new RoomId(room).bytes(), new Commitment(commitment).bytes(), suite, KeyPairs.draw(suite, random));
    }

    /** The first frame. */
    public String meet() {
        return MeetingFrame.write(
                new MeetingFrame.Meet(Invitation.VERSION, suite.text(), Url64.text(KeyPairs.bytes(own.getPublic()))));
    }

    /**
     * @param frame what the relay carried first
     * @return empty when it is not the terminal that is bound by the commitment: 断开, nothing was said
     */
    public Optional<Agreement> hear(String frame) {
        return MeetingFrame.read(frame).orElse(null) instanceof MeetingFrame.Reveal reveal
                ? agreed(reveal)
                : Optional.empty();
    }

    private Optional<Agreement> agreed(MeetingFrame.Reveal reveal) {
        var x25519 = Url64.bytes(reveal.x25519(), KeyPairs.X25519_BYTES);
        var p256 = Url64.bytes(reveal.p256(), KeyPairs.P256_BYTES);
        var nonce = Url64.bytes(reveal.nonce(), Transcript.NONCE_BYTES);
        if (x25519.isEmpty() || p256.isEmpty() || nonce.isEmpty()) {
            return Optional.empty();
        }
        var transcript = new Transcript(room, x25519.get(), p256.get(), nonce.get());
        if (!MessageDigest.isEqual(transcript.commitment(), commitment)) {
            return Optional.empty();
        }
        return KeyPairs.secret(suite, own.getPrivate(), suite == Suite.X25519 ? x25519.get() : p256.get())
                .map(secret ->
                        Derived.of(transcript.whole(suite, KeyPairs.bytes(own.getPublic()), reveal.language()), secret))
                .map(derived -> Agreement.onThePhone(room, derived, reveal.language()));
    }
}
