package org.linli.central.api.certificate;

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
public record CertificateApplicant(Optional<CardShown> card, Optional<String> pass) {
    private static final Pattern PASS = Pattern.compile("[A-Za-z0-9_-]{22}");

    public CertificateApplicant {
        if (card.isPresent() == pass.isPresent()) {
            throw new IllegalArgumentException("exactly one of card and pass must be given");
        }
        pass.ifPresent(each -> Limits.form(each, "pass", PASS));
    }

    public static CertificateApplicant of(CardShown card) {
        return new CertificateApplicant(Optional.of(card), Optional.empty());
    }

    public static CertificateApplicant ofPass(String pass) {
        return new CertificateApplicant(Optional.empty(), Optional.of(pass));
    }

    @Override
    public String toString() {
        return "CertificateApplicant[hidden]";
    }
}
