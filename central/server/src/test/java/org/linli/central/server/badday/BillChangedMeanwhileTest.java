package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.operator.AmountChange;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** A corrected reading arrives between the screen and the payment. */
class BillChangedMeanwhileTest {
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
    void theOldAmountIsRefusedAndTheNewOneIsPaid() throws Exception {
        var card = town.cardOfSomebodyOwing(2);
        var shown = terminal.owed(card).getFirst();
        var order = town.order(shown, terminal.owed(card).get(1));
        var corrected = shown.amountFen().plus(Fen.of(100));
        Town.answered(town.operator().changeAmount(shown.id(), new AmountChange(corrected), Town.WITHIN));

        var problem = Town.refused(terminal.open(order));
        assertEquals(ProblemKind.BILL_CHANGED.code(), problem.code());
        assertEquals(List.of(shown.id()), problem.bills());

        var now = terminal.again(card, shown);
        assertEquals(shown.version() + 1, now.version());
        assertEquals(corrected, now.amountFen());
        var again = town.order(now);
        terminal.pay(again, "grandma");
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, again, PaymentView::isFinal).state());
        assertEquals(corrected, town.kept(again));
    }

    @Test
    void whatWasTakenForAnAmountThatIsNoLongerDueGoesBackAndTheOtherBillIsPosted() throws Exception {
        var card = town.cardOfSomebodyOwing(2);
        var bills = terminal.owed(card);
        var order = town.order(bills.get(0), bills.get(1));
        Town.answered(terminal.open(order));
        var change = new AmountChange(bills.get(0).amountFen().plus(Fen.of(1)));
        Town.answered(town.operator().changeAmount(bills.get(0).id(), change, Town.WITHIN));

        Town.answered(terminal.give(order, town.sandbox().showCode("grandma")));
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.PAID, end.state());
        assertEquals(List.of(LineState.REFUNDED, LineState.POSTED), states(end));
        assertEquals(bills.get(1).amountFen(), town.kept(order));
        assertEquals(Code.of("biller.amount-changed"), end.reason().orElseThrow());
        assertEquals(BillState.OPEN, terminal.again(card, bills.get(0)).state());
        var sheet = Town.answered(terminal.central().receipt(order.paymentId(), Town.WITHIN));
        assertTrue(sheet.homes().getFirst().lines().stream().anyMatch(line -> line.state() == LineState.REFUNDED));
    }

    private static List<LineState> states(PaymentView view) {
        return view.lines().stream().map(line -> line.state()).toList();
    }
}
