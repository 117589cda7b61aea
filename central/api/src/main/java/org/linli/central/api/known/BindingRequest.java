package org.linli.central.api.known;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.HouseholdId;

/**
 * Binds the television that shows the code to a home of whoever showed the card.
 *
 * @param code as typed from the television
 */
public record BindingRequest(CardShown who, HouseholdId household, String code) {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    public BindingRequest {
        Limits.form(code, "code", FORM);
    }

    @Override
    public String toString() {
        return "BindingRequest[hidden]";
    }
}
