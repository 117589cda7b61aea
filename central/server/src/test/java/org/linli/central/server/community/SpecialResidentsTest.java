package org.linli.central.server.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.foundation.money.Fen;

class SpecialResidentsTest {
    private static final DemoCommunities DEMO = Communities.DEMO;

    @ParameterizedTest
    @EnumSource
    void everySpecialCaseIsShownWhateverTheSeed(Special special) {
        SpecialCase found = DEMO.special(special);
        assertEquals(found, DemoCommunities.of(99, Communities.AUTUMN).special(special));
        assertTrue(DEMO.person(found.residentId()).isPresent());
        assertTrue(DEMO.household(found.householdId()).orElseThrow().concerns(found.residentId()));
    }

    @ParameterizedTest
    @EnumSource
    void everySpecialCaseStandsInTheDocument(Special special) throws IOException {
        String document = Files.readString(Path.of("../../docs/demo-communities.md"));
        DEMO.specials().stream().filter(found -> found.special() == special).forEach(found -> {
            String name = DEMO.person(found.residentId()).orElseThrow().name();
            boolean told = document.lines()
                    .anyMatch(line ->
                            line.contains(special.name()) && line.contains(found.householdId()) && line.contains(name));
            assertTrue(told, "docs/demo-communities.md lacks " + special + ", " + found.householdId() + ", " + name);
        });
    }

    @Test
    void arrearsRunOverFourPeriods() {
        all(Special.ARREARS_OVER_PERIODS).forEach(found -> {
            for (Kind kind : List.of(Kind.WATER, Kind.POWER)) {
                List<Bill> bills = Communities.billsOf(found, kind);
                assertEquals(4, bills.stream().filter(Bill::isOwed).count());
                assertEquals(3, bills.stream().filter(Bill::isInArrears).count());
            }
        });
    }

    @Test
    void theEmptyHomesMetersStandStill() {
        SpecialCase found = DEMO.special(Special.ZERO_BILL);
        for (Kind kind : List.of(Kind.WATER, Kind.POWER)) {
            Bill bill = Communities.billsOf(found, kind).getFirst();
            assertEquals(BillState.NOTHING_DUE, bill.state());
            assertEquals(0, bill.usage().orElseThrow().quantity());
            assertEquals(Fen.ZERO, bill.amount());
            assertFalse(bill.items().isEmpty());
        }
        assertTrue(DEMO.household(found.householdId()).orElseThrow().isVacant());
    }

    @Test
    void aCreditIsBelowZeroAndADisputedBillIsNotOwed() {
        all(Special.CREDIT_BALANCE).forEach(found -> {
            Bill bill = Communities.billsOf(found, Kind.WATER).getFirst();
            assertEquals(BillState.CREDIT, bill.state());
            assertTrue(bill.amount().isNegative());
        });
        all(Special.DISPUTED_READING).forEach(found -> {
            Bill bill = Communities.billsOf(found, Kind.WATER).getFirst();
            assertEquals(BillState.DISPUTED, bill.state());
            assertFalse(bill.isOwed());
            assertTrue(bill.usage().orElseThrow().quantity() >= 40);
        });
    }

    @Test
    void theTenantDoesNotOwnTheHome() {
        all(Special.TENANT).forEach(found -> {
            Household home = DEMO.household(found.householdId()).orElseThrow();
            assertEquals(found.residentId(), home.tenantId().orElseThrow());
            assertFalse(home.memberIds().contains(home.ownerId()));
            assertTrue(Communities.billsOf(found, Kind.POWER).getFirst().isOwed());
        });
    }

    @Test
    void aSurvivorActsForAHolderWhoDied() {
        all(Special.HOLDER_DIED).forEach(found -> {
            Household home = DEMO.household(found.householdId()).orElseThrow();
            Person holder = DEMO.person(home.ownerId()).orElseThrow();
            assertTrue(holder.diedOn().orElseThrow().isBefore(DemoCommunities.EARLIEST));
            assertFalse(found.residentId().equals(holder.id()));
            assertTrue(home.memberIds().contains(found.residentId()));
            assertTrue(DEMO.accountsOf(home.id()).stream()
                    .filter(account -> account.personId().isEmpty())
                    .allMatch(account -> account.holderId().equals(holder.id())));
        });
    }

    @Test
    void oneIdHasTwoHomes() {
        SpecialCase found = DEMO.special(Special.TWO_HOMES);
        List<String> homes =
                DEMO.homesOf(found.residentId()).stream().map(Household::id).toList();
        assertEquals(List.of("fenghe-2-2-201", "fenghe-6-1-801"), homes);
    }

    @Test
    void theCardsOfOthersHaveTheirLayouts() {
        assertEquals(
                CardLayout.HONG_KONG_MACAU_TAIWAN,
                card(Special.HONG_KONG_RESIDENT).layout());
        assertTrue(card(Special.HONG_KONG_RESIDENT).passNumber().isPresent());
        assertEquals(CardLayout.FOREIGNER_2017, card(Special.FOREIGNER_2017).layout());
        assertEquals(CardLayout.FOREIGNER_2023, card(Special.FOREIGNER_2023).layout());
        assertEquals(
                "VANTERRA, ANDEL WIM",
                DEMO.person(DEMO.special(Special.FOREIGNER_2017).residentId())
                        .orElseThrow()
                        .latinName()
                        .orElseThrow());
    }

    @Test
    void twoChildrenHaveInsuranceBillsOfTheirOwn() {
        all(Special.CHILDREN_INSURED).forEach(found -> {
            long children = Communities.billsOf(found, Kind.MEDICAL_INSURANCE).stream()
                    .filter(Bill::isOwed)
                    .filter(bill -> DEMO.person(bill.personId().orElseThrow())
                                    .orElseThrow()
                                    .ageOn(Communities.AUTUMN)
                            < 18)
                    .count();
            assertEquals(2, children);
        });
    }

    @Test
    void cardMetersAreToppedUpAndNeverBilled() {
        all(Special.PREPAID_METERS).forEach(found -> {
            for (Kind kind : List.of(Kind.POWER, Kind.GAS)) {
                List<Bill> bills = Communities.billsOf(found, kind);
                assertEquals(1, bills.size());
                assertTrue(bills.getFirst().isChosenByResident());
                assertTrue(DEMO.account(bills.getFirst().accountNumber())
                        .orElseThrow()
                        .prepaid());
            }
        });
    }

    @Test
    void theHospitalBillShowsWhoPaysWhat() {
        all(Special.HOSPITAL_SPLIT).forEach(found -> {
            Bill bill = Communities.billsOf(found, Kind.HOSPITAL).getFirst();
            List<String> labels = bill.items().stream().map(PriceItem::label).toList();
            assertTrue(labels.containsAll(List.of("统筹基金支付", "个人账户支付")), labels.toString());
            assertTrue(bill.amount().isPositive());
        });
    }

    @Test
    void whoHasPaidAllOwesNothing() {
        all(Special.ALL_PAID)
                .forEach(found ->
                        assertTrue(DEMO.billsOf(found.householdId()).stream().noneMatch(Bill::isOwed)));
    }

    @Test
    void theOthersAllHaveTheirBill() {
        owes(Special.KINDERGARTEN, Kind.KINDERGARTEN);
        owes(Special.SENIOR_SCHOOL, Kind.SCHOOL);
        owes(Special.ID_CARD_FEE, Kind.ID_CARD);
        owes(Special.FINE_WITH_SURCHARGE, Kind.FINE);
        all(Special.PENSION_CHOICE)
                .forEach(found -> assertTrue(
                        Communities.billsOf(found, Kind.PENSION).getFirst().isChosenByResident()));
    }

    private static void owes(Special special, Kind kind) {
        all(special)
                .forEach(found ->
                        assertTrue(Communities.billsOf(found, kind).stream().anyMatch(Bill::isOwed), found.toString()));
    }

    private static List<SpecialCase> all(Special special) {
        return DEMO.specials().stream()
                .filter(found -> found.special() == special)
                .toList();
    }

    private static IdCard card(Special special) {
        return DEMO.person(DEMO.special(special).residentId()).orElseThrow().card();
    }
}
