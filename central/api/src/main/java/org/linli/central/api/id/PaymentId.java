package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.linli.central.api.form.Signs;

/**
 * One attempt to pay, named by the terminal before anything is sent; the idempotency key of all that follows.
 *
 * @param value 16 to 40 lower-case letters, digits and hyphens; unguessable is not required, unique is
 */
public record PaymentId(@JsonValue String value) {
    private static final Signs FORM = Signs.of("a-z0-9-", 16, 40);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaymentId {
        FORM.require(value, "paymentId");
    }

    @Override
    public String toString() {
        return value;
    }
}
