package org.linli.central.api.companion.meeting;

import java.net.URI;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RoomCode;
import org.linli.foundation.code.Code;

/**
 * The terminal's half: a room with its keys, to which it is bound before it knows who comes. It answers one {@code Meet};
 * another one ends the room (the very same one again the stream answers). Belongs to one thread.
 */
public final class Invitation {
    /** The one form that is spoken here. */
    static final int VERSION = 1;

    private final Transcript transcript;
    private RoomCode code;
    private @Nullable KeyPair x25519;
    private @Nullable KeyPair p256;

    Invitation(byte[] room, RoomCode code, KeyPair x25519, KeyPair p256, byte[] nonce) {
        this.transcript =
                new Transcript(room, KeyPairs.bytes(x25519.getPublic()), KeyPairs.bytes(p256.getPublic()), nonce);
        this.code = code;
        this.x25519 = x25519;
        this.p256 = p256;
    }

    /** A new room with new keys. */
    public static Invitation draw(SecureRandom random) {
        byte[] room = new byte[Transcript.ROOM_BYTES];
        byte[] nonce = new byte[Transcript.NONCE_BYTES];
        random.nextBytes(room);
        random.nextBytes(nonce);
        return new Invitation(
                room,
                RoomCode.random(random),
                KeyPairs.draw(Suite.X25519, random),
                KeyPairs.draw(Suite.P256, random),
                nonce);
    }

    /** 22 characters, base64url. */
    public String room() {
        return Url64.text(transcript.room());
    }

    /** Eight letters; they locate the room, and that is all. */
    public String code() {
        return code.value();
    }

    /** The same room with other letters: somebody else has these. */
    public void takeOtherLetters(SecureRandom random) {
        code = RoomCode.random(random);
    }

    /** 43 characters, base64url. */
    public String commitment() {
        return Url64.text(transcript.commitment());
    }

    /** What the QR holds. What stands after {@code #} never reaches central. */
    public String address(URI central) {
        return central.resolve("/p") + "#" + room() + "." + commitment();
    }

    /** What became of the phone's first frame. */
    public sealed interface Answer {
        /** @param reveal send this before anything else */
        record Met(String reveal, Agreement agreement) implements Answer {}

        /** The room is over. */
        record Refused(Code why) implements Answer {}
    }

    /**
     * @param frame what the relay carried first
     * @param language BCP 47, of the screen at this moment
     */
    public Answer meet(String frame, String language) {
        var answer = answer(frame, language);
        forget();
        return answer;
    }

    /** The keys are gone: the room is over, or the two have met. */
    public void forget() {
        x25519 = null;
        p256 = null;
    }

    private Answer answer(String frame, String language) {
        var curve = x25519;
        var other = p256;
        if (curve == null
                || other == null
                || !(MeetingFrame.read(frame).orElse(null) instanceof MeetingFrame.Meet meet)
                || meet.version() != VERSION) {
            return new Answer.Refused(Refusals.DAMAGED);
        }
        return Suite.named(meet.suite())
                .flatMap(suite -> agreed(meet, suite, suite == Suite.X25519 ? curve : other, language, frame))
                .orElseGet(() -> new Answer.Refused(Refusals.DAMAGED));
    }

    private Optional<Answer> agreed(MeetingFrame.Meet meet, Suite suite, KeyPair own, String language, String frame) {
        return Url64.bytes(meet.key(), KeyPairs.length(suite))
                .flatMap(key -> KeyPairs.secret(suite, own.getPrivate(), key)
                        .map(secret -> Derived.of(transcript.whole(suite, key, language), secret)))
                .map(derived -> met(derived, language, frame));
    }

    private Answer met(Derived derived, String language, String frame) {
        String reveal = MeetingFrame.write(new MeetingFrame.Reveal(
                Url64.text(transcript.x25519()),
                Url64.text(transcript.p256()),
                Url64.text(transcript.nonce()),
                language));
        return new Answer.Met(reveal, Agreement.atTheTerminal(transcript.room(), derived, language, frame, reveal));
    }
}
