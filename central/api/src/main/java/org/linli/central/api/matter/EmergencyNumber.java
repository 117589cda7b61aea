package org.linli.central.api.matter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Whom to call when life or limb is in danger.
 *
 * @param whose as people know it: 消防救援
 * @param number to be dialled as it stands, from any phone
 * @param when what has to have happened for it: 有人掉下去. Empty for the first, and where nobody answered at the one before
 */
public record EmergencyNumber(InBothLanguages whose, String number, Optional<InBothLanguages> when) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3,12}");

    public EmergencyNumber {
        Limits.text(whose.chinese(), "whose", 1, 20);
        Limits.form(number, "number", NUMBER);
    }
}
