package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.BankCardStep;
import org.linli.peripherals.spi.bankcard.CardBrand;
import org.linli.peripherals.spi.bankcard.OrderNumber;
import org.linli.peripherals.spi.bankcard.OrderState;

/** A bank card is charged: how it goes, and how it ends without money moving. */
class BankCardTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);
    private static final OrderNumber ORDER = OrderNumber.of("T0001-abc_1-1");

    @TempDir
    Path folder;

    @Test
    void isChargedOnceAndTakenBackOnce() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            assertInstanceOf(OrderState.NeverHeard.class, Counter.done(terminal.status(ORDER, WITHIN)));
            var call = terminal.charge(ORDER, 10_260, WITHIN);
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.AWAITING_CARD);
            counter.tapsCard("visa-1");
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.AWAITING_PIN);
            var approval = Counter.done(call);
            assertEquals(ORDER, approval.order());
            assertEquals(10_260, approval.amountFen());
            assertEquals(CardBrand.VISA, approval.brand());
            assertEquals("000000000001", approval.reference().value());
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.IDLE);
            assertEquals(new OrderState.Charged(approval), Counter.done(terminal.status(ORDER, WITHIN)));

            var again = Counter.unknown(terminal.charge(ORDER, 10_260, WITHIN));
            assertEquals(
                    "bankcard.order-used", again.code(), "the first charge may well stand, so it is not 'not done'");
            assertEquals(1, counter.bank.standing());

            assertEquals(ORDER, Counter.done(terminal.reverse(ORDER, WITHIN)).order());
            assertEquals(ORDER, Counter.done(terminal.reverse(ORDER, WITHIN)).order());
            assertInstanceOf(OrderState.TakenBack.class, Counter.done(terminal.status(ORDER, WITHIN)));
            assertEquals(0, counter.bank.standing());
        }
    }

    @Test
    void whatTheBankOrTheResidentRefusesIsNotDone() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            String[][] declined = {
                {"51", "bankcard.insufficient-funds"},
                {"75", "bankcard.pin-blocked"},
                {"61", "bankcard.over-limit"},
                {"54", "bankcard.card-expired"},
                {"43", "bankcard.card-refused"},
                {"05", "bankcard.declined"}
            };
            for (String[] each : declined) {
                counter.desk.cardTerminal().decline(each[0]);
                var call = terminal.charge(OrderNumber.of("D-" + each[0]), 100, WITHIN);
                counter.tapsCard("unionpay-1");
                assertEquals(each[1], Counter.notDone(call).code());
            }
            counter.desk.cardTerminal().enterWrongPin();
            var wrongPin = terminal.charge(OrderNumber.of("W-1"), 100, WITHIN);
            counter.tapsCard("unionpay-1");
            assertEquals("bankcard.wrong-pin", Counter.notDone(wrongPin).code());
            var pressed = terminal.charge(OrderNumber.of("C-1"), 100, WITHIN);
            counter.until(() -> counter.desk.cardTerminal().pressCancel());
            assertEquals("bankcard.cancelled-there", Counter.notDone(pressed).code());
            var nobody = terminal.charge(OrderNumber.of("N-1"), 100, Duration.ofSeconds(4));
            assertEquals("bankcard.no-card", Counter.notDone(nobody).code());
            assertEquals(0, counter.bank.standing());
        }
    }

    @Test
    void cancelledHereTheTerminalStopsUnlessTheBankWasAsked() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            var early = terminal.charge(OrderNumber.of("E-1"), 100, WITHIN);
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.AWAITING_CARD);
            early.cancel();
            assertEquals("call.cancelled", Counter.notDone(early).code());
            counter.desk.cardTerminal().bankThinks(Duration.ofSeconds(1));
            var late = terminal.charge(OrderNumber.of("E-2"), 100, WITHIN);
            counter.tapsCard("unionpay-1");
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.APPROVING);
            late.cancel();
            assertEquals(100, Counter.done(late).amountFen(), "money has moved, and that is what is said");
        }
    }

    @Test
    void oneChargeAtATimeAndOfAnAmountThereIs() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            var first = terminal.charge(OrderNumber.of("A-1"), 100, WITHIN);
            assertEquals(
                    "call.busy",
                    Counter.notDone(terminal.charge(OrderNumber.of("A-2"), 100, WITHIN))
                            .code());
            assertEquals(
                    "call.busy",
                    Counter.notDone(terminal.reverse(OrderNumber.of("A-0"), WITHIN))
                            .code());
            assertInstanceOf(OrderState.NeverHeard.class, Counter.done(terminal.status(OrderNumber.of("A-2"), WITHIN)));
            for (long amount : new long[] {0, -1, 100_000_000}) {
                assertThrows(IllegalArgumentException.class, () -> terminal.charge(ORDER, amount, WITHIN));
            }
            counter.tapsCard("unionpay-1");
            Counter.done(first);
        }
    }
}
