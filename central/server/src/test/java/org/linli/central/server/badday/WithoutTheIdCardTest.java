package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.bill.LookupBy;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.bill.SocialCardSearch;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.biller.PaperBills;
import org.linli.central.server.community.Bill;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Kind;
import org.linli.central.server.community.Person;
import org.linli.central.server.community.Special;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** She left the id card at home: another card, the paper bill, or the number in her head. */
class WithoutTheIdCardTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;
    private DemoCommunities communities;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
        communities = town.communities();
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void theSocialCardFindsWhatTheIdCardFinds() {
        var person = resident(Special.ARREARS_OVER_PERIODS);
        var byIdCard = terminal.search(town.card(Special.ARREARS_OVER_PERIODS));
        assertEquals(byIdCard, terminal.search(new SocialCard(person.socialCard(), person.name())));
        assertEquals(byIdCard, terminal.search(new SocialCard(person.idNumber(), person.name())));
    }

    @Test
    void aSocialCardWithAnotherNameFindsNobody() {
        var person = resident(Special.ARREARS_OVER_PERIODS);
        var answer = terminal.central()
                .searchBills(new SocialCardSearch(new SocialCard(person.socialCard(), "别人")), Town.WITHIN);
        assertEquals(ProblemKind.RESIDENT_UNKNOWN.code(), Town.refused(answer).code());
    }

    @Test
    void aPaymentSlipFindsItsBillAndNoOther() {
        var water = bill(Special.ARREARS_OVER_PERIODS, Kind.WATER);
        var found = Town.answered(terminal.lookUp(LookupBy.SLIP, water.id()));
        assertEquals(
                List.of(water.id()),
                found.bills().stream().map(bill -> bill.id().value()).toList());
        var nobodys = terminal.lookUp(LookupBy.SLIP, "AAAAAAAAAAAAAA");
        assertEquals(ProblemKind.ACCOUNT_UNKNOWN.code(), Town.refused(nobodys).code());
    }

    @Test
    void theAccountNumberShowsOnlyWhatIsNeededToPay() {
        var water = bill(Special.ARREARS_OVER_PERIODS, Kind.WATER);
        var found = Town.answered(terminal.lookUp(LookupBy.ACCOUNT, water.accountNumber()));
        var holder = resident(Special.ARREARS_OVER_PERIODS);

        assertEquals(4, found.bills().size(), "her four water bills and nothing of the power company's");
        assertEquals(water.accountNumber().substring(5), found.accountTail());
        var words = found.toString();
        assertFalse(words.contains(holder.name()), words);
        assertFalse(words.contains(holder.maskedName()), words);
        assertFalse(words.contains(water.accountNumber()), words);
        assertTrue(found.maskedHome().endsWith(" ***"), found.maskedHome());
        assertFalse(found.maskedHome().contains("单元"), found.maskedHome());
        for (var bill : found.bills()) {
            assertEquals(Optional.empty(), bill.usage());
            assertEquals(List.of(), bill.items());
            assertTrue(bill.amountFen().isPositive());
        }
    }

    @Test
    void anAccountOfOnePersonDoesNotSayWhereTheyLive() {
        var phone = communities.north().accounts().stream()
                .filter(account -> account.kind() == Kind.PHONE)
                .findFirst()
                .orElseThrow();
        var found = Town.answered(terminal.lookUp(LookupBy.ACCOUNT, phone.number()));
        assertEquals("***", found.maskedHome());
        assertFalse(found.bills().getFirst().choices().isEmpty());
    }

    @Test
    void theNumberOfADecisionFindsThatFineAlone() {
        var fine = communities.bill(bill(Special.FINE_AT_LIMIT, Kind.FINE).id()).orElseThrow();
        var found = Town.answered(
                terminal.lookUp(LookupBy.ACCOUNT, fine.decisionNumber().orElseThrow()));
        assertEquals(
                List.of(fine.id()),
                found.bills().stream().map(bill -> bill.id().value()).toList());
        assertEquals(Optional.empty(), found.bills().getFirst().decisionNumber());
    }

    @Test
    void thePaperBillsBarcodeFindsThatBill() {
        var arrears = communities.billsOf(
                communities.special(Special.ARREARS_OVER_PERIODS).householdId());
        for (var bill : arrears.stream().filter(Bill::isOwed).toList()) {
            var found = scan(PaperBills.barcode(communities, bill).content());
            assertEquals(
                    List.of(bill.id()),
                    found.bills().stream().map(each -> each.id().value()).toList());
        }
    }

    @Test
    void anOldPaperBillFindsWhatTheAccountHasNow() {
        var water = bill(Special.ARREARS_OVER_PERIODS, Kind.WATER);
        var printed = PaperBills.barcode(communities, water);
        var old = new org.linli.central.api.bill.BillBarcode(
                printed.biller(), printed.account(), printed.from().minusYears(1));
        assertEquals(4, scan(old.content()).bills().size());
    }

    @Test
    void aBarcodeOfAnotherBillerFindsNothing() {
        var printed = PaperBills.barcode(communities, bill(Special.ARREARS_OVER_PERIODS, Kind.WATER));
        var other = new org.linli.central.api.bill.BillBarcode("0214", printed.account(), printed.from());
        var answer = terminal.lookUp(LookupBy.BARCODE, other.content());
        assertEquals(ProblemKind.ACCOUNT_UNKNOWN.code(), Town.refused(answer).code());
    }

    @Test
    void whatWasFoundByNumberCanBePaid() {
        var water = bill(Special.ARREARS_OVER_PERIODS, Kind.WATER);
        var found = Town.answered(terminal.lookUp(LookupBy.ACCOUNT, water.accountNumber()));
        var order = town.order(found.bills().getFirst());
        terminal.pay(order, "grandma");
        var paid = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.PAID, paid.state());
        var after = Town.answered(terminal.lookUp(LookupBy.ACCOUNT, water.accountNumber()));
        assertEquals(BillState.SETTLED, after.bills().getFirst().state());
    }

    private LimitedBills scan(String content) {
        return Town.answered(terminal.lookUp(LookupBy.BARCODE, content));
    }

    private Person resident(Special special) {
        return communities.person(communities.special(special).residentId()).orElseThrow();
    }

    private Bill bill(Special special, Kind kind) {
        return communities.billsOf(communities.special(special).householdId()).stream()
                .filter(bill -> bill.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
