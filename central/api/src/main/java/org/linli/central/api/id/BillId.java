package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.linli.central.api.form.Signs;

/**
 * A bill, as its biller names it. Not personal.
 *
 * @param value 4 to 64 letters, digits and hyphens
 */
public record BillId(@JsonValue String value) {
    private static final Signs FORM = Signs.of("A-Za-z0-9-", 4, 64);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BillId {
        FORM.require(value, "billId");
    }

    @Override
    public String toString() {
        return value;
    }
}
