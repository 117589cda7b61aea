package org.linli.central.api.matter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.form.Limits;

/**
 * A problem, handed in. What is wrong is said by one of the category's troubles, by words, or by both.
 *
 * @param category its id
 * @param trouble one of the category's, or one of its emergencies
 * @param place one of the community's, or near one
 * @param words 10 to {@value #LONGEST} characters that somebody typed; never printed by us
 * @param photos where its photos lie; empty where there are none
 * @param applicant empty where nobody has said who they are
 */
public record ReportOrder(
        ReportId id,
        String category,
        Optional<String> trouble,
        String community,
        String place,
        Optional<String> words,
        Optional<PhotoBoxId> photos,
        Optional<CertificateApplicant> applicant) {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 300;

    private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z-]{1,30}");

    public ReportOrder {
        Limits.form(category, "category", CATEGORY);
        trouble.ifPresent(each -> Limits.text(each, "trouble", 1, 30));
        Limits.text(community, "community", 1, 40);
        Limits.text(place, "place", 1, 40);
        words.ifPresent(each -> Limits.text(each, "words", SHORTEST, LONGEST));
        if (trouble.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("trouble or words must be given");
        }
    }

    @Override
    public String toString() {
        return "ReportOrder[" + category + ", hidden]";
    }
}
