package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.linli.central.api.form.Signs;

/**
 * A household of a community. Not personal by itself.
 *
 * @param value 4 to 64 letters, digits and hyphens
 */
public record HouseholdId(@JsonValue String value) {
    private static final Signs FORM = Signs.of("A-Za-z0-9-", 4, 64);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HouseholdId {
        FORM.require(value, "householdId");
    }

    @Override
    public String toString() {
        return value;
    }
}
