package org.linli.central.api.companion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.linli.central.api.form.Limits;

/**
 * The hash a terminal binds itself to before it knows the phone's key: SHA-256, 32 bytes.
 *
 * @param value base64url without padding, 43 characters
 */
public record Commitment(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Commitment {
        Limits.form(value, "commitment", Bits.OF_256);
    }

    /** @param hash 32 bytes */
    public static Commitment of(byte[] hash) {
        return new Commitment(Bits.text(hash));
    }

    /** 32 bytes. */
    public byte[] bytes() {
        return Bits.bytes(value);
    }
}
