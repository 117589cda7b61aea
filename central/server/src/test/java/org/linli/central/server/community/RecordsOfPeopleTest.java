package org.linli.central.server.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What can be certified of the people: the same each time, growing by the month, and never of what has not been. */
class RecordsOfPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void areTheSameEachTimeAndAMonthLaterOneMonthLonger() {
        var now = dossiers(DemoCommunities.of(7, TODAY));
        var again = dossiers(DemoCommunities.of(7, TODAY));
        var later = dossiers(DemoCommunities.of(7, TODAY.plusMonths(1)));
        assertTrue(now.size() > 500, "people: " + now.size());
        now.forEach((id, dossier) -> {
            assertEquals(dossier.residence(), of(again, id).residence());
            assertEquals(dossier.pension(), of(again, id).pension());
            assertEquals(dossier.medical(), of(again, id).medical());
            assertEquals(dossier.residence(), of(later, id).residence());
            dossier.pension().ifPresent(record -> {
                int grown = of(later, id).pension().orElseThrow().months() - record.months();
                assertTrue(grown == 0 || grown == 1, id + " " + grown);
            });
        });
    }

    @Test
    void nothingIsPaidBeforeBirthTwiceOrInTheFuture() {
        dossiers(DemoCommunities.of(7, TODAY)).forEach((id, dossier) -> {
            var born = YearMonth.from(dossier.person().born());
            dossier.residence().ifPresent(home -> {
                assertFalse(home.since().isBefore(dossier.person().born()), id);
                assertTrue(home.since().isBefore(TODAY), id);
            });
            dossier.pension().ifPresent(record -> {
                var after = YearMonth.of(2100, 1);
                for (var year : record.years()) {
                    assertTrue(year.from().isAfter(born) && year.months() >= 1 && year.months() <= 12, id);
                    assertTrue(year.to().isBefore(after), id + ": the newest first, none twice");
                    assertTrue(year.yuan() > 0, id);
                    after = year.from();
                }
                assertTrue(record.years().getFirst().to().getYear() <= TODAY.getYear(), id);
            });
            var medical = dossier.medical().orElseThrow();
            assertEquals(TODAY.getYear(), medical.years().getFirst().year(), id);
        });
    }

    @Test
    void childrenHaveNoPensionAndWhoLivesElsewhereNoResidence() {
        var communities = DemoCommunities.of(7, TODAY);
        dossiers(communities).forEach((id, dossier) -> {
            if (dossier.person().ageOn(TODAY) < 16) {
                assertTrue(dossier.pension().isEmpty(), id);
            }
        });
        var away = communities.special(Special.ZERO_BILL).residentId();
        assertTrue(communities
                .dossier(communities.person(away).orElseThrow())
                .orElseThrow()
                .residence()
                .isEmpty());
        var late = communities.communities().stream()
                .flatMap(community -> community.people().stream())
                .filter(person -> person.diedOn().isPresent())
                .findFirst()
                .orElseThrow();
        assertTrue(communities.dossier(late).isEmpty(), "nothing is certified of who has died");
    }

    private static Dossier of(Map<String, Dossier> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    private static Map<String, Dossier> dossiers(DemoCommunities communities) {
        var all = new HashMap<String, Dossier>();
        communities.communities().stream()
                .flatMap(community -> community.people().stream())
                .forEach(person -> communities.dossier(person).ifPresent(dossier -> all.put(person.id(), dossier)));
        return all;
    }
}
