package org.linli.central.api.bill;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.foundation.money.Fen;

/**
 * One of the amounts a resident may choose, where nobody bills an amount: a top-up, a pension tier.
 *
 * @param code stable within the kind of bill: {@code tier-500}
 * @param label in the biller's words, for people
 * @param amountFen more than zero
 */
public record Choice(String code, String label, Fen amountFen) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

    public Choice {
        Limits.form(code, "code", CODE);
        Limits.text(label, "label", 1, 60);
        if (!amountFen.isPositive()) {
            throw new IllegalArgumentException("amountFen must be more than zero");
        }
    }
}
