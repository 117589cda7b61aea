package org.linli.central.api.rating;

import java.util.List;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * A resident's opinion. Given once for a subject; the same again changes nothing, another one is refused.
 *
 * @param subjectId of the payment, the call or the visit
 * @param stars 1 (非常不满意) to 5 (非常满意)
 * @param reasons keys of the text catalogue, at most ten; none is fine
 */
public record Rating(RatingSubject subject, String subjectId, int stars, List<String> reasons) {
    public static final int MOST_STARS = 5;

    private static final int MOST_REASONS = 10;
    private static final Pattern SUBJECT_ID = Pattern.compile("[a-z0-9-]{8,40}");
    private static final Pattern REASON = Pattern.compile("[a-z][a-z0-9.-]{0,39}");

    public Rating {
        Limits.form(subjectId, "subjectId", SUBJECT_ID);
        if (stars < 1 || stars > MOST_STARS) {
            throw new IllegalArgumentException("stars must be 1 to " + MOST_STARS);
        }
        reasons = Limits.list(reasons, "reasons", 0, MOST_REASONS);
        reasons.forEach(reason -> Limits.form(reason, "reasons", REASON));
    }
}
