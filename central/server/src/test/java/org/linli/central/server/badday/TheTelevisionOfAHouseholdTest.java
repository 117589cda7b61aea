package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.known.BindingRequest;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.ReleaseRequest;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** A television is bound at a kiosk, shows that household's bills, and is let go again. */
class TheTelevisionOfAHouseholdTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal kiosk;
    private Terminal television;
    private Identity card;
    private HouseholdId home;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        kiosk = town.terminal("一号机");
        television = town.terminal("客厅电视");
        card = town.cardOfSomebodyOwing(1);
        home = kiosk.search(card).households().getFirst().id();
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void anUnboundTelevisionOpensNothing() {
        assertEquals(
                Optional.empty(),
                Town.answered(television.central().ownBinding(Town.WITHIN)).maskedAddress());
        assertEquals(
                ProblemKind.BINDING_NONE.code(),
                Town.refused(television.central().householdBills(Town.WITHIN)).code());
    }

    @Test
    void aBoundTelevisionOpensItsHouseholdsBillsAndNamesNobody() {
        bind(code());
        var bills = Town.answered(television.central().householdBills(Town.WITHIN));
        assertEquals(home, bills.id());
        assertTrue(bills.maskedAddress().endsWith("***"), bills.maskedAddress());
        assertFalse(bills.bills().isEmpty());
        var person = town.communities().personByIdNumber(card.idNumber()).orElseThrow();
        assertFalse(bills.toString().contains(person.name()));
        assertFalse(bills.toString().contains(person.maskedName()));
        for (var bill : bills.bills()) {
            assertTrue(bill.items().isEmpty() && bill.usage().isEmpty());
            assertFalse(
                    List.of(BillKind.FINE, BillKind.MEDICAL_INSURANCE, BillKind.PENSION_INSURANCE, BillKind.HOSPITAL)
                            .contains(bill.kind()),
                    "a person's own: " + bill.kind());
        }
    }

    @Test
    void theBindingOutlivesCentralsRestart() throws Exception {
        bind(code());
        town.restartCentral();
        assertEquals(
                home,
                Town.answered(television.central().householdBills(Town.WITHIN)).id());
    }

    @Test
    void aCodeIsGoodOnce() {
        String code = code();
        bind(code);
        assertEquals(
                ProblemKind.BINDING_CODE.code(),
                Town.refused(binding(code, home)).code());
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        String code = code();
        town.time().pass(Duration.ofMinutes(10));
        assertEquals(
                ProblemKind.BINDING_CODE.code(),
                Town.refused(binding(code, home)).code());
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        String old = code();
        String fresh = code();
        assertEquals(
                ProblemKind.BINDING_CODE.code(),
                Town.refused(binding(old, home)).code());
        bind(fresh);
    }

    @Test
    void nobodyBindsATelevisionToAHomeOfOthers() {
        String code = code();
        var others = new HouseholdId(
                town.communities().south().households().getFirst().id());
        assertEquals(
                ProblemKind.BINDING_HOME.code(),
                Town.refused(binding(code, others)).code());
        bind(code);
    }

    @Test
    void guessingCodesEndsAfterFive() {
        String right = code();
        for (int guess = 0; guess < 5; guess++) {
            String wrong = right.equals("0000000" + guess) ? "99999999" : "0000000" + guess;
            assertEquals(
                    ProblemKind.BINDING_CODE.code(),
                    Town.refused(binding(wrong, home)).code());
        }
        var refused = Town.refused(binding(right, home));
        assertEquals(ProblemKind.BINDING_GUESSED.code(), refused.code());
        assertTrue(refused.until().isPresent());
    }

    @Test
    void whoeverBelongsToTheHomeSeesItAndLetsItGo() {
        bind(code());
        var who = CardShown.of(card);
        var bound = Town.answered(kiosk.central().boundTelevisions(who, Town.WITHIN));
        assertEquals(
                List.of("客厅电视"),
                bound.televisions().stream().map(each -> each.name()).toList());
        var left = Town.answered(kiosk.central()
                .release(new ReleaseRequest(who, bound.televisions().getFirst().terminal()), Town.WITHIN));
        assertTrue(left.televisions().isEmpty());
        assertEquals(
                ProblemKind.BINDING_NONE.code(),
                Town.refused(television.central().householdBills(Town.WITHIN)).code());
    }

    @Test
    void nobodyElseLetsItGo() {
        bind(code());
        var stranger = town.communities().south().people().stream()
                .filter(person -> !town.communities().homesOf(person.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        var who = CardShown.of(new Identity(stranger.idNumber(), stranger.name()));
        var bound = Town.answered(kiosk.central().boundTelevisions(who, Town.WITHIN));
        assertTrue(bound.televisions().isEmpty());
        var refused = Town.refused(kiosk.central()
                .release(new ReleaseRequest(who, television.credentials().terminalId()), Town.WITHIN));
        assertEquals(ProblemKind.BINDING_UNKNOWN.code(), refused.code());
    }

    private String code() {
        return Town.answered(television.central().makeBindingCode(Town.WITHIN)).code();
    }

    private void bind(String code) {
        assertEquals(home, Town.answered(binding(code, home)).household());
    }

    private org.linli.central.api.client.Answer<org.linli.central.api.known.BoundTelevision> binding(
            String code, HouseholdId household) {
        return kiosk.central().bind(new BindingRequest(CardShown.of(card), household, code), Town.WITHIN);
    }
}
