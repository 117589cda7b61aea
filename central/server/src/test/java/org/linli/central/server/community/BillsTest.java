package org.linli.central.server.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.foundation.money.Fen;

class BillsTest {
    @Test
    void everyAmountIsTheSumOfItsLinesAndEveryLineItsProduct() {
        Communities.many().flatMap(Communities::bills).forEach(bill -> {
            long sum = 0;
            for (PriceItem item : bill.items()) {
                BigDecimal yuan = item.quantity().multiply(item.unitPrice()).setScale(2, RoundingMode.HALF_UP);
                assertEquals(
                        yuan.movePointRight(2).longValueExact(), item.amount().value(), item.label());
                sum += item.amount().value();
            }
            assertEquals(sum, bill.amount().value(), bill.id());
        });
    }

    @Test
    void everyLineNamesTheDocumentThatSetItsPrice() {
        Communities.bills(Communities.DEMO)
                .flatMap(bill -> bill.items().stream())
                .forEach(item -> assertFalse(item.document().isBlank(), item.label()));
    }

    @Test
    void meteredQuantitiesAreWhatTheTiersAddUpTo() {
        Communities.bills(Communities.DEMO)
                .filter(bill -> bill.usage().isPresent())
                .forEach(bill -> {
                    long used = bill.usage().orElseThrow().quantity();
                    BigDecimal tiers = bill.items().stream()
                            .filter(item -> item.tier() > 0)
                            .map(PriceItem::quantity)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertEquals(0, BigDecimal.valueOf(used).compareTo(tiers), bill.id());
                });
    }

    @Test
    void readingsGoOnWhereTheMonthBeforeEnded() {
        SpecialCase found = Communities.DEMO.special(Special.ARREARS_OVER_PERIODS);
        for (Kind kind : List.of(Kind.WATER, Kind.POWER)) {
            List<Usage> newestFirst = Communities.billsOf(found, kind).stream()
                    .map(bill -> bill.usage().orElseThrow())
                    .toList();
            assertEquals(4, newestFirst.size());
            for (int i = 1; i < newestFirst.size(); i++) {
                assertEquals(
                        newestFirst.get(i - 1).previous(), newestFirst.get(i).current());
            }
        }
    }

    @Test
    void periodsAndDatesMakeSenseToday() {
        Communities.many()
                .forEach(demo -> Communities.bills(demo).forEach(bill -> {
                    String what = bill.kind() + " " + bill.period().code() + " on " + demo.today();
                    assertFalse(bill.issuedOn().isAfter(demo.today()), what);
                    assertFalse(bill.dueOn().isBefore(bill.issuedOn()), what);
                    assertFalse(bill.period().last().isBefore(bill.period().first()), what);
                    assertTrue(bill.period().last().isAfter(demo.today().minusYears(3)), what);
                    if (bill.usage().isPresent()) {
                        assertTrue(bill.period().last().isBefore(demo.today()), "read before it ended: " + what);
                    }
                    long late = demo.today().toEpochDay() - bill.dueOn().toEpochDay();
                    assertEquals(bill.isOwed() ? Math.max(0, late) : 0, bill.daysInArrears(), what);
                }));
    }

    @Test
    void theSeasonsAreKept() {
        DemoCommunities summer = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, LocalDate.of(2026, 7, 14));
        assertEquals(0, open(summer, Kind.MEDICAL_INSURANCE));
        assertTrue(open(summer, Kind.HEATING) * 20 < open(Communities.DEMO, Kind.HEATING));
        assertTrue(open(Communities.DEMO, Kind.MEDICAL_INSURANCE) > 50);
        assertEquals(
                0,
                Communities.bills(DemoCommunities.of(1, LocalDate.of(2026, 8, 15)))
                        .filter(bill -> bill.kind() == Kind.KINDERGARTEN
                                && bill.period().code().equals("2026M08"))
                        .count());
    }

    @Test
    void amountsAreWhatSuchBillsCost() {
        within(Kind.WATER, 1_500, 18_000);
        within(Kind.POWER, 3_500, 30_000);
        within(Kind.GAS, 1_500, 24_000);
        within(Kind.HEATING, 30_000, 400_000);
        within(Kind.PROPERTY, 20_000, 80_000);
        within(Kind.PARKING, 8_000, 30_000);
        within(Kind.CABLE_TV, 2_000, 2_800);
        within(Kind.MEDICAL_INSURANCE, 38_000, 45_000);
        within(Kind.FINE, 5_000, 40_000);
        within(Kind.ID_CARD, 2_000, 4_000);
    }

    @Test
    void usageIsWhatHomesUse() {
        usesAMonth(Kind.WATER, 6, 15);
        usesAMonth(Kind.POWER, 100, 300);
        usesAMonth(Kind.GAS, 8, 25);
    }

    @Test
    void whereTheResidentChoosesNothingIsBilled() {
        var chosen = Communities.bills(Communities.DEMO)
                .filter(Bill::isChosenByResident)
                .toList();
        assertTrue(chosen.stream().anyMatch(bill -> bill.kind() == Kind.PENSION));
        assertTrue(chosen.stream().anyMatch(bill -> bill.kind() == Kind.PHONE));
        assertTrue(chosen.stream().anyMatch(bill -> bill.kind() == Kind.POWER));
        assertTrue(chosen.stream().anyMatch(bill -> bill.kind() == Kind.GAS));
        chosen.forEach(bill -> {
            assertEquals(Fen.ZERO, bill.amount());
            assertEquals(BillState.OPEN, bill.state());
            assertFalse(bill.isOwed());
            assertTrue(
                    bill.choices().stream().allMatch(choice -> choice.amount().isPositive()));
            assertEquals(
                    bill.choices().size(),
                    bill.choices().stream().map(Choice::code).distinct().count());
        });
    }

    @Test
    void aFineGrowsByThreePercentADayUpToItself() {
        SpecialCase found = Communities.DEMO.special(Special.FINE_AT_LIMIT);
        Communities.DAYS.forEach(day -> {
            DemoCommunities demo = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, day);
            List<Bill> fines = demo.billsOf(found.householdId()).stream()
                    .filter(bill -> bill.kind() == Kind.FINE)
                    .toList();
            assertTrue(fines.size() >= 2, "on " + day);
            fines.forEach(fine -> {
                long base = fine.items().getFirst().amount().value();
                long surcharge = Math.min(base, base * 3 * fine.daysInArrears() / 100);
                assertEquals(base + surcharge, fine.amount().value(), "on " + day);
                assertEquals(1 + Math.min(34, fine.daysInArrears()), fine.version());
                assertTrue(fine.decisionNumber().orElseThrow().matches("99\\d{18}"));
                assertEquals(
                        fine,
                        demo.billByDecision(fine.decisionNumber().orElseThrow()).orElseThrow());
            });
            assertTrue(fines.stream()
                    .anyMatch(fine -> fine.amount().value()
                            == 2 * fine.items().getFirst().amount().value()));
            assertTrue(fines.stream().anyMatch(fine -> fine.daysInArrears() > 0 && fine.daysInArrears() < 34));
        });
    }

    private static void usesAMonth(Kind kind, int least, int most) {
        double mean = Communities.bills(Communities.DEMO)
                .filter(bill -> bill.kind() == kind && bill.state() == BillState.OPEN)
                .filter(bill -> bill.usage().isPresent())
                .mapToDouble(bill ->
                        bill.usage().orElseThrow().quantity() / (double) ((Period.Months) bill.period()).count())
                .average()
                .orElseThrow();
        assertTrue(mean > least && mean < most, kind + ": " + mean);
    }

    private static void within(Kind kind, long least, long most) {
        Communities.bills(Communities.DEMO)
                .filter(bill -> bill.kind() == kind && bill.isOwed())
                .forEach(bill -> assertTrue(
                        bill.amount().value() >= least && bill.amount().value() <= most, kind + ": " + bill.amount()));
    }

    private static long open(DemoCommunities demo, Kind kind) {
        return Communities.bills(demo)
                .filter(bill -> bill.kind() == kind && bill.state() == BillState.OPEN)
                .count();
    }
}
