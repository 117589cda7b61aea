package org.linli.central.server.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.foundation.money.Fen;

/** What the registers say of the people: plausible, the same each time, and never changed afterwards. */
class BooksOfPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<PersonalBooks> books(LocalDate today) {
        var communities = DemoCommunities.of(7, today);
        return communities.communities().stream()
                .flatMap(community -> community.people().stream())
                .flatMap(person -> communities.books(person).stream())
                .toList();
    }

    @Test
    void eachDayAddsAndChangesNothingBefore() {
        var now = books(TODAY);
        assertEquals(now, books(TODAY));
        var later = books(TODAY.plusDays(45));
        assertEquals(now.size(), later.size());
        for (int i = 0; i < now.size(); i++) {
            int which = i;
            grown(
                    now.get(i),
                    later.get(i),
                    book -> payouts(book.pension().stream().map(PensionDraw::payouts)));
            grown(
                    now.get(i),
                    later.get(i),
                    book -> payouts(book.grants().stream().map(Grant::payouts)));
            grown(
                    now.get(i),
                    later.get(i),
                    book -> book.medical().stream()
                            .flatMap(medical -> medical.visits().stream())
                            .filter(visit -> visit.day().getYear() >= 2025)
                            .map(Object.class::cast)
                            .toList());
            grown(
                    now.get(i),
                    later.get(i),
                    book -> book.fund().stream()
                            .flatMap(fund -> fund.entries().stream())
                            .filter(entry -> entry.day().getYear() >= 2025)
                            .map(Object.class::cast)
                            .toList());
            assertFalse(later.get(i).grants().size() < now.get(i).grants().size(), () -> "a grant has gone: " + which);
        }
    }

    private static List<Object> payouts(Stream<List<Payout>> lists) {
        return lists.flatMap(List::stream)
                .filter(payout -> payout.month().getYear() >= 2025)
                .map(Object.class::cast)
                .toList();
    }

    /** All that stood there stands there still. */
    private static void grown(PersonalBooks now, PersonalBooks later, Function<PersonalBooks, List<Object>> of) {
        assertTrue(
                of.apply(later).containsAll(of.apply(now)),
                now.dossier().person().id());
    }

    @Test
    void amountsAreThoseOfSuchATown() {
        var all = books(TODAY);
        var pensions = all.stream().flatMap(book -> book.pension().stream()).toList();
        assertTrue(pensions.size() > 100, "pensions: " + pensions.size());
        for (var draw : pensions) {
            boolean employees = draw.scheme() == PensionRecord.Scheme.EMPLOYEES;
            for (var payout : draw.payouts()) {
                within(payout.amount(), employees ? 2_000 : 150, employees ? 6_000 : 320);
                assertFalse(payout.paidOn().isAfter(TODAY));
                assertFalse(payout.month().isBefore(draw.from()));
            }
            assertTrue(draw.payouts().size() <= 36);
        }
        long suspended = pensions.stream()
                .filter(draw -> draw.confirmedUntil().isBefore(TODAY))
                .count();
        assertTrue(suspended >= 1 && suspended < pensions.size() / 10, "suspended: " + suspended);
        long soon = pensions.stream()
                .filter(draw -> !draw.confirmedUntil().isBefore(TODAY)
                        && draw.confirmedUntil().isBefore(TODAY.plusDays(30)))
                .count();
        assertTrue(soon >= 1, "somebody has to confirm soon");
        var funds = all.stream().flatMap(book -> book.fund().stream()).toList();
        assertTrue(funds.stream().anyMatch(HousingFund::paysIn), "paid in");
        assertTrue(funds.stream().anyMatch(fund -> !fund.paysIn()), "sealed");
        for (var fund : funds) {
            assertFalse(fund.balance().isNegative());
            if (fund.paysIn()) {
                within(fund.monthly(), 150, 2_600);
            }
        }
        for (var kind : Grant.Kind.values()) {
            assertTrue(
                    all.stream().flatMap(book -> book.grants().stream()).anyMatch(grant -> grant.kind() == kind),
                    () -> "nobody is granted " + kind);
        }
    }

    private static void within(Fen amount, long leastYuan, long mostYuan) {
        assertTrue(
                amount.compareTo(Fen.ofYuan(leastYuan)) >= 0 && amount.compareTo(Fen.ofYuan(mostYuan)) <= 0,
                amount::toString);
    }

    @Test
    void everyBalanceIsWhatCameAndWent() {
        for (var book : books(TODAY)) {
            book.fund().ifPresent(fund -> {
                var entries = new ArrayList<>(fund.entries()).reversed();
                for (int i = 1; i < entries.size(); i++) {
                    var entry = entries.get(i);
                    var before = entries.get(i - 1).balance();
                    assertEquals(
                            entry.kind() == HousingFund.Kind.WITHDRAWAL
                                    ? before.minus(entry.amount())
                                    : before.plus(entry.amount()),
                            entry.balance());
                }
                if (!entries.isEmpty()) {
                    assertEquals(entries.getLast().balance(), fund.balance());
                }
            });
            book.medical().ifPresent(medical -> {
                assertEquals(
                        medical.scheme() == MedicalRecord.Scheme.EMPLOYEES,
                        medical.balance().isPresent());
                medical.balance().ifPresent(balance -> assertFalse(balance.isNegative()));
                for (var visit : medical.visits()) {
                    assertFalse(visit.fund().isNegative()
                            || visit.account().isNegative()
                            || visit.self().isNegative());
                    assertTrue(visit.total().isPositive());
                }
            });
        }
    }

    @Test
    void whoIsEightyHasTheOldAgeAllowanceAndWhoHasJustBecomeSoWaits() {
        for (var book : books(TODAY)) {
            int age = book.dossier().person().ageOn(TODAY);
            var grant = book.grants().stream()
                    .filter(each -> each.kind() == Grant.Kind.OLD_AGE)
                    .findFirst();
            assertEquals(age >= 80, grant.isPresent());
            grant.ifPresent(each -> {
                var birthday = YearMonth.from(book.dossier().person().born().plusYears(80));
                assertEquals(!YearMonth.from(TODAY).isBefore(birthday.plusMonths(2)), each.granted());
                assertEquals(each.granted() && !each.payouts().isEmpty(), each.granted());
            });
        }
    }
}
