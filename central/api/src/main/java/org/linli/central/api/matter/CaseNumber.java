package org.linli.central.api.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * What people call a case: day, running number, check digit, {@code 20261103-000042-7}. It can be guessed and opens nothing:
 * whoever names it has shown a card, a phone or a {@link SlipNumber} besides.
 */
public record CaseNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}-[0-9]{6,9}-[0-9]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseNumber {
        Limits.form(value, "caseNumber", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
