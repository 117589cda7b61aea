package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.community.Special;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.money.Fen;

/** Orders that no honest screen makes, and the ones a tired network repeats. */
class WrongOrdersTest {
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
    void theSameOrderAgainIsTheSamePayment() throws Exception {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        assertEquals(Town.answered(terminal.open(order)), Town.answered(terminal.open(order)));
    }

    @Test
    void anotherOrderUnderTheSameIdIsRefused() throws Exception {
        var bills = terminal.owed(town.cardOfSomebodyOwing(2));
        var first = town.order(bills.get(0));
        Town.answered(terminal.open(first));
        var other = town.order(bills.get(1));
        var disguised = new PaymentOrder(
                first.paymentId(), other.outTradeNo(), PaymentMethod.CODE, other.lines(), other.totalFen());
        assertEquals(
                ProblemKind.PAYMENT_DIFFERS.code(),
                Town.refused(terminal.open(disguised)).code());
    }

    @Test
    void aTradeNumberIsGoodForOneAttemptOnly() throws Exception {
        var bills = terminal.owed(town.cardOfSomebodyOwing(2));
        var first = town.order(bills.get(0));
        Town.answered(terminal.open(first));
        var other = town.order(bills.get(1));
        var reused = new PaymentOrder(
                other.paymentId(), first.outTradeNo(), PaymentMethod.CODE, other.lines(), other.totalFen());
        assertEquals(
                ProblemKind.PAYMENT_TRADE_NUMBER.code(),
                Town.refused(terminal.open(reused)).code());
    }

    @Test
    void theTotalIsTheSumOfTheLines() throws Exception {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        var wrong = new PaymentOrder(
                order.paymentId(),
                order.outTradeNo(),
                PaymentMethod.CODE,
                order.lines(),
                order.totalFen().plus(Fen.of(1)));
        assertEquals(
                ProblemKind.PAYMENT_TOTAL.code(),
                Town.refused(terminal.open(wrong)).code());
    }

    @Test
    void aMethodWithoutAChannelIsRefused() throws Exception {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        var byLink = new PaymentOrder(
                order.paymentId(), order.outTradeNo(), PaymentMethod.LINK, order.lines(), order.totalFen());
        assertEquals(
                ProblemKind.PAYMENT_METHOD.code(),
                Town.refused(terminal.open(byLink)).code());
    }

    @Test
    void aDisputedBillAndACreditAreNotPaid() throws Exception {
        for (var special : List.of(Special.DISPUTED_READING, Special.CREDIT_BALANCE)) {
            var bill = terminal.search(town.card(special)).households().stream()
                    .flatMap(home -> home.bills().stream())
                    .filter(each -> each.state() == BillState.DISPUTED || each.state() == BillState.CREDIT)
                    .findFirst()
                    .orElseThrow();
            var amount = bill.amountFen().isPositive() ? bill.amountFen() : Fen.of(100);
            var order = town.order(bill.inState(BillState.OPEN), amount);
            assertEquals(
                    ProblemKind.BILL_NOT_PAYABLE.code(),
                    Town.refused(terminal.open(order)).code());
        }
    }

    @Test
    void anAmountThatIsNoneOfTheChoicesIsRefusedAndAChoiceIsPaid() throws Exception {
        var bill = terminal.search(town.card(Special.PENSION_CHOICE)).households().stream()
                .flatMap(home -> home.bills().stream())
                .filter(each -> !each.choices().isEmpty())
                .findFirst()
                .orElseThrow();
        var odd = town.order(bill, bill.choices().getFirst().amountFen().plus(Fen.of(1)));
        assertEquals(
                ProblemKind.CHOICE_UNKNOWN.code(),
                Town.refused(terminal.open(odd)).code());

        var order = town.order(bill);
        terminal.pay(order, "grandma");
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, order, PaymentView::isFinal).state());
        assertEquals(bill.choices().getFirst().amountFen(), town.kept(order));
    }

    @Test
    void aStrangerIsToldNothing() {
        var card = new Identity("999999195203070023", "无名氏");
        var answer = terminal.central().searchBills(new BillSearch(card), Town.WITHIN);
        assertEquals(ProblemKind.RESIDENT_UNKNOWN.code(), Town.refused(answer).code());
        var known = town.cardOfSomebodyOwing(1);
        var wrongName = new Identity(known.idNumber(), "别人");
        answer = terminal.central().searchBills(new BillSearch(wrongName), Town.WITHIN);
        assertEquals(ProblemKind.RESIDENT_UNKNOWN.code(), Town.refused(answer).code());
    }
}
