package org.linli.central.api.companion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import org.linli.central.api.form.Limits;

/**
 * A phone's right to a room it took: 128 random bits, made by the phone. Only who knows it comes back.
 *
 * @param value base64url without padding, 22 characters
 */
public record Seat(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Seat {
        Limits.form(value, "seat", Bits.OF_128);
    }

    public static Seat random(SecureRandom random) {
        return new Seat(Bits.random(random, Bits.BYTES_OF_128));
    }

    @Override
    public String toString() {
        return "Seat[hidden]";
    }
}
