package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * A bill, as its biller names it. Not personal.
 *
 * @param value 4 to 64 letters, digits and hyphens
 */
public record BillId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{4,64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BillId {
        Limits.form(value, "billId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
