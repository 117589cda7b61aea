package org.linli.central.api.matter;

import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * What somebody has under way, and what was finished lately.
 *
 * @param maskedName whose they are
 * @param cases those under way before those that ended, the latest first; at most {@value #MOST}
 */
public record FoundCases(String maskedName, List<CaseView> cases) {
    public static final int MOST = 30;

    public FoundCases {
        Limits.text(maskedName, "maskedName", 1, 60);
        cases = Limits.list(cases, "cases", 0, MOST);
    }
}
