package org.linli.central.api.matter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.central.api.known.CardShown;

/**
 * Who stands at the terminal, and by what that is proven; exactly one of the two.
 *
 * @param card the card that was laid there
 * @param pass of a phone that was proven at the same terminal, see {@link org.linli.central.api.known.PhonePass}
 */
public record CaseApplicant(Optional<CardShown> card, Optional<String> pass) {
    private static final Pattern PASS = Pattern.compile("[A-Za-z0-9_-]{22}");

    public CaseApplicant {
        if (card.isPresent() == pass.isPresent()) {
            throw new IllegalArgumentException("exactly one of card and pass must be given");
        }
        pass.ifPresent(each -> Limits.form(each, "pass", PASS));
    }

    public static CaseApplicant of(CardShown card) {
        return new CaseApplicant(Optional.of(card), Optional.empty());
    }

    public static CaseApplicant ofPass(String pass) {
        return new CaseApplicant(Optional.empty(), Optional.of(pass));
    }

    @Override
    public String toString() {
        return "CaseApplicant[hidden]";
    }
}
