package org.linli.terminal.journey.matter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.linli.terminal.journey.matter.Cases.Case;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.Sheet;

/**
 * The papers of a case. Whoever has the number of a slip sees how its case stands: a paper is made when it is printed, and the deed
 * that is kept names it and nothing that stands on it.
 */
public final class CaseSheets {
    private CaseSheets() {}

    /** Which paper. */
    enum Paper {
        /** How it stands. */
        CASE(Sheet.Kind.RECORD, "home.follow"),
        /** 受理回执. */
        SLIP(Sheet.Kind.DIRECTIONS, "home.report");

        private final Sheet.Kind kind;
        private final String title;

        Paper(Sheet.Kind kind, String title) {
            this.kind = kind;
            this.title = title;
        }

        private String page(Case one) {
            return name().toLowerCase(Locale.ROOT) + "/" + one.number();
        }

        private Sheet whole(Case one) {
            var sheet = switch (this) {
                case CASE -> Sheet.of(CaseReading.reading(one));
                case SLIP -> Sheet.of(ReportScreens.handedIn(one));
            };
            return one.slip().map(sheet::numbered).orElse(sheet);
        }
    }

    /** To be printed from the folder of this case. */
    static Sheet withheld(Paper paper, Case one) {
        return Sheet.withheld(paper.kind, Text.of(paper.title), new Sheet.Withheld(one.folder(), paper.page(one)));
    }

    /** @param page as a sheet that was withheld names it; empty where it is no page of this case */
    public static Optional<Sheet> of(Case one, String page) {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.page(one).equals(page))
                .findFirst()
                .map(paper -> paper.whole(one));
    }
}
