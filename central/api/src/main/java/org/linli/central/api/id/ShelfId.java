package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Where a parked task lies: a hash of the token that opens it, so whoever reads the shelf holds no token.
 *
 * @param value SHA-256 of {@code "id"} and the token's 16 bytes, base64url without padding
 */
public record ShelfId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ShelfId {
        Limits.form(value, "shelfId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
