package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptNote;
import org.linli.central.api.payment.ReceiptNoteKind;
import org.linli.central.api.payment.ReceiptSheet;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.community.Special;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.money.Fen;

/** A pension tier, a meter to be charged, a phone: nobody billed an amount, one of several is chosen. */
class TheResidentChoosesTheAmountTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void everyTierOfThePensionIsTakenAndNamedOnTheReceipt() {
        var bill = bill(Special.PENSION_CHOICE, BillKind.PENSION_INSURANCE);
        var tier = bill.choices().get(3);
        var order = town.order(bill, tier.amountFen());
        var sheet = paid(order);
        assertEquals(tier.amountFen(), sheet.totalFen());
        assertEquals(List.of(new ReceiptNote(bill.id(), ReceiptNoteKind.CHOICE, tier.label())), sheet.notes());
        assertEquals(tier.amountFen(), town.kept(order));
    }

    @Test
    void anAmountThatIsNoneOfThemIsRefused() {
        for (var bill : List.of(
                bill(Special.PENSION_CHOICE, BillKind.PENSION_INSURANCE),
                bill(Special.PREPAID_METERS, BillKind.POWER),
                bill(Special.ALL_PAID, BillKind.PHONE))) {
            for (var amount : List.of(
                    Fen.of(1),
                    bill.choices().getFirst().amountFen().plus(Fen.of(1)),
                    Fen.sum(bill.choices().stream().map(choice -> choice.amountFen())))) {
                var refused = Town.refused(terminal.open(town.order(bill, amount)));
                assertEquals(ProblemKind.CHOICE_UNKNOWN.code(), refused.code());
                assertEquals(List.of(bill.id()), refused.bills());
            }
        }
    }

    @Test
    void aPowerTopUpEndsWithTheTokenForTheMeter() throws Exception {
        var bill = bill(Special.PREPAID_METERS, BillKind.POWER);
        var order = town.order(bill, bill.choices().getLast().amountFen());
        var sheet = paid(order);
        assertEquals(
                List.of(ReceiptNoteKind.CHOICE, ReceiptNoteKind.METER_TOKEN),
                sheet.notes().stream().map(ReceiptNote::kind).toList());
        var token = sheet.notes().getLast().text();
        assertTrue(token.matches("[0-9]{4}( [0-9]{4}){4}"), token);

        town.restartCentral();
        var again = Town.answered(terminal.central().receipt(order.paymentId(), Town.WITHIN));
        assertEquals(sheet.notes(), again.notes(), "the token is journaled, not made anew");
    }

    @Test
    void aGasTopUpSaysThatTheCardHasToBeWrittenAtTheMeter() {
        var bill = bill(Special.PREPAID_METERS, BillKind.GAS);
        var sheet = paid(town.order(bill, bill.choices().getFirst().amountFen()));
        assertEquals(ReceiptNoteKind.INSTRUCTION, sheet.notes().getLast().kind());
    }

    @Test
    void whatWasBilledHasNothingToNote() {
        var bill = terminal.owed(town.cardOfSomebodyOwing(1)).getFirst();
        assertEquals(List.of(), paid(town.order(bill)).notes());
    }

    private ReceiptSheet paid(PaymentOrder order) {
        terminal.pay(order, "grandma");
        town.passUntil(terminal, order, PaymentView::isFinal);
        return Town.answered(terminal.central().receipt(order.paymentId(), Town.WITHIN));
    }

    private Bill bill(Special special, BillKind kind) {
        return terminal.bill(town.card(special), kind);
    }
}
