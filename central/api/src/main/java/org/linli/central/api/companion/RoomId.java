package org.linli.central.api.companion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import org.linli.central.api.form.Limits;

/**
 * Where one phone may meet one terminal: 128 random bits, made by the terminal, used once.
 *
 * @param value base64url without padding, 22 characters
 */
public record RoomId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoomId {
        Limits.form(value, "room", Bits.OF_128);
    }

    public static RoomId random(SecureRandom random) {
        return new RoomId(Bits.random(random, Bits.BYTES_OF_128));
    }

    /** 16 bytes, as the transcript and the sealed frames take them. */
    public byte[] bytes() {
        return Bits.bytes(value);
    }

    /** Who knows it may knock: it belongs into no log. */
    @Override
    public String toString() {
        return "RoomId[hidden]";
    }
}
