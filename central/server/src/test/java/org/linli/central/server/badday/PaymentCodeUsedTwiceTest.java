package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** A payment code is good once, for one payment, and has a form. */
class PaymentCodeUsedTwiceTest {
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
    void aCodeThatPaidOnePaymentPaysNoOther() throws Exception {
        var bills = terminal.owed(town.cardOfSomebodyOwing(2));
        String code = town.sandbox().showCode("grandma");
        var first = town.order(bills.get(0));
        Town.answered(terminal.open(first));
        Town.answered(terminal.give(first, code));
        town.passUntil(terminal, first, PaymentView::isFinal);

        var second = town.order(bills.get(1));
        Town.answered(terminal.open(second));
        Town.answered(terminal.give(second, code));
        var closed = town.passUntil(terminal, second, PaymentView::isFinal);
        assertEquals(PaymentState.CLOSED, closed.state());
        assertEquals(Code.of("channel.code-expired"), closed.reason().orElseThrow());
        assertEquals(Fen.ZERO, town.kept(second));
        assertEquals(first.totalFen(), town.kept(first));
    }

    @Test
    void aSecondCodeForThePaymentIsRefused() throws Exception {
        town.sandbox().tell(Lie.NEEDS_PASSWORD, 1);
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        terminal.pay(order, "grandma");
        var again = terminal.give(order, town.sandbox().showCode("grandma"));
        assertEquals(ProblemKind.CODE_GIVEN.code(), Town.refused(again).code());
    }

    @Test
    void aCodeOfNoWalletIsRefusedAndARightOneStillPays() throws Exception {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        Town.answered(terminal.open(order));
        for (String wrong : List.of("200000000000000000", "160000000000000000", "13000000000000000", "1")) {
            assertEquals(
                    ProblemKind.CODE_FORM.code(),
                    Town.refused(terminal.give(order, wrong)).code());
        }
        assertEquals(PaymentState.INTENT, terminal.view(order).state());
        Town.answered(terminal.give(order, town.sandbox().showCode("grandma")));
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, order, PaymentView::isFinal).state());
    }

    @Test
    void aCodeForAPaymentThatEndedIsRefused() throws Exception {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        Town.answered(terminal.open(order));
        Town.answered(terminal.central()
                .closePayment(order.paymentId(), new ClosingRequest(Code.of("pay.resident-cancelled")), Town.WITHIN));
        var late = terminal.give(order, town.sandbox().showCode("grandma"));
        assertEquals(ProblemKind.PAYMENT_FINAL.code(), Town.refused(late).code());
    }
}
