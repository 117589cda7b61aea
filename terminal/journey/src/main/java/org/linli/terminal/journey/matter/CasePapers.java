package org.linli.terminal.journey.matter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.terminal.journey.matter.Cases.Case;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.Sheet;
import org.linli.terminal.journey.sheet.Sheet.Withheld;

/**
 * What stands on a paper about a case. It is made from the vault when it is printed: what an office has said to somebody, and the
 * number that shows it to whoever has it, are kept with no deed.
 */
public final class CasePapers {
    private static final String PROGRESS = "progress/";
    private static final String RECEIPT = "receipt/";
    private static final Pattern PAGE = Pattern.compile("(?:" + PROGRESS + "|" + RECEIPT + ")([0-9-]{1,40})");

    private CasePapers() {}

    /** How it stands, to take away. */
    static Sheet progress(Case one) {
        return Sheet.withheld(
                Sheet.Kind.CASE, Text.of("case.paper"), new Withheld(one.papers(), PROGRESS + one.number()));
    }

    /** 受理回执: that it was handed in, and what finds it again. */
    static Sheet receipt(Case taken) {
        return Sheet.withheld(
                Sheet.Kind.CASE_RECEIPT,
                Text.of("case.receipt"),
                new Withheld(taken.papers(), RECEIPT + taken.number()));
    }

    /** The number of the case that a page is about. */
    public static Optional<String> number(String page) {
        var named = PAGE.matcher(page);
        return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /**
     * The whole of it; for whoever may have it with the number that finds it again.
     *
     * @param handedIn what was handed in here and became this case; a receipt is given for nothing else
     */
    public static Optional<Sheet> whole(Case one, Optional<Problems.HandIn> handedIn, String page) {
        var sheet = page.startsWith(RECEIPT)
                ? handedIn.map(
                        report -> Sheet.of(ReportScreens.receipt(report, one)).titled(Text.of("case.receipt")))
                : Optional.of(Sheet.of(CaseReading.onPaper(one)));
        return sheet.map(told -> one.slip().map(told::numbered).orElse(told));
    }
}
