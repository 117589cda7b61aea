package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** Whatever the channel says, what is kept is what is posted, and the end is reached. */
class TheChannelLiesTest {
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

    @ParameterizedTest
    @EnumSource(
            value = Lie.class,
            names = {"NOTIFIES_TWICE", "NOTIFIES_FORGED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsKeptIsWhatIsPosted(Lie lie) throws Exception {
        town.sandbox().tell(lie, 2);
        var card = town.cardOfSomebodyOwing(1);
        var bill = terminal.owed(card).getFirst();
        var order = town.order(bill);
        terminal.pay(order, "grandma");
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        boolean paid = end.state() == PaymentState.PAID;
        assertEquals(paid ? order.totalFen() : Fen.ZERO, town.kept(order), end.toString());
        assertEquals(
                paid ? BillState.SETTLED : BillState.OPEN,
                terminal.again(card, bill).state());
        assertEquals(paid, end.receiptNumber().isPresent());
    }

    @Test
    void anAnswerUnderAnotherSignatureIsNotBelieved() throws Exception {
        town.sandbox().tell(Lie.BAD_SIGNATURE, 1);
        var order = order();
        var first = terminal.pay(order, "grandma");
        assertEquals(PaymentState.UNKNOWN, first.state());
        assertEquals(Code.of("channel.bad-signature"), first.reason().orElseThrow());
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, order, PaymentView::isFinal).state());
    }

    @Test
    void anAnswerThatBreaksTheContractIsNotBelievedHoweverWellItIsSigned() throws Exception {
        town.sandbox().tell(Lie.BROKEN_CONTRACT, 1);
        var order = order();
        var first = terminal.pay(order, "grandma");
        assertEquals(PaymentState.UNKNOWN, first.state());
        assertEquals(Code.of("channel.broken-contract"), first.reason().orElseThrow());
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, order, PaymentView::isFinal).state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void anotherAmountIsNotBelieved() throws Exception {
        town.sandbox().tell(Lie.OTHER_AMOUNT, 1);
        var order = order();
        var first = terminal.pay(order, "grandma");
        assertEquals(PaymentState.UNKNOWN, first.state());
        assertEquals(Code.of("channel.mismatch"), first.reason().orElseThrow());
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, order, PaymentView::isFinal).state());
    }

    @Test
    void tooLittleMoneyClosesThePaymentAndSaysWhy() throws Exception {
        town.sandbox().tell(Lie.DECLINES, 1);
        var order = order();
        terminal.pay(order, "grandma");
        var closed = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(PaymentState.CLOSED, closed.state());
        assertEquals(Code.of("channel.not-enough-money"), closed.reason().orElseThrow());
    }

    private PaymentOrder order() {
        return town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
    }
}
