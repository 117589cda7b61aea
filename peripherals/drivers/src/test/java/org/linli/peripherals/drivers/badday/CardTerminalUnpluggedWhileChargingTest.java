package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.bankcard.terminal.TerminalSettings;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.BankCardStep;
import org.linli.peripherals.spi.bankcard.OrderNumber;
import org.linli.peripherals.spi.bankcard.OrderState;
import org.linli.peripherals.virtual.desk.DeskDevice;

/** The card terminal's cable is pulled in the middle of a charge. */
class CardTerminalUnpluggedWhileChargingTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);
    private static final OrderNumber ORDER = OrderNumber.of("U-1");

    @TempDir
    Path folder;

    @Test
    void pluggedInAgainInTimeTheApprovalIsHeard() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            counter.desk.unplugCardTerminalAfterApproval();
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            counter.tapsCard("unionpay-1");
            Counter.becomes(terminal, condition -> condition.availability() == Availability.NO_DEVICE);
            counter.desk.replug(DeskDevice.CARD_TERMINAL);
            assertEquals(3_150, Counter.done(call).amountFen());
        }
    }

    @Test
    void leftUnpluggedItIsUnknownAndNothingIsChargedOnADeadLine() throws Exception {
        try (var counter = new Counter(folder)) {
            var impatient = new TerminalSettings(
                    Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(1));
            var terminal = counter.cardTerminal(impatient);
            counter.desk.unplugCardTerminalAfterApproval();
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            counter.tapsCard("unionpay-1");
            assertEquals("bankcard.line-lost", Counter.unknown(call).code());
            assertEquals(
                    "bankcard.line-lost",
                    Counter.notDone(terminal.charge(OrderNumber.of("U-2"), 100, WITHIN))
                            .code());
            assertEquals(
                    "bankcard.line-lost",
                    Counter.notDone(terminal.status(ORDER, WITHIN)).code());
            counter.desk.replug(DeskDevice.CARD_TERMINAL);
            Counter.becomes(terminal, condition -> condition.availability() == Availability.ONLINE);
            assertInstanceOf(OrderState.Charged.class, Counter.done(terminal.status(ORDER, WITHIN)));
        }
    }

    @Test
    void cancelledWhileTheCableIsOutItIsCancelledOnceTheTerminalIsBack() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.AWAITING_CARD);
            counter.desk.unplug(DeskDevice.CARD_TERMINAL);
            Counter.becomes(terminal, condition -> condition.availability() == Availability.NO_DEVICE);
            call.cancel();
            counter.desk.replug(DeskDevice.CARD_TERMINAL);
            assertEquals("call.cancelled", Counter.notDone(call).code());
            assertEquals(0, counter.bank.standing());
        }
    }

    /** Nobody has to wait until the terminal tires of waiting for a card that will not come. */
    @Test
    void whatAKilledProcessLeftBehindIsCalledOffByTheNext() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.AWAITING_CARD);
            terminal.close();
            assertEquals("call.closed", Counter.unknown(call).code());
            var next = counter.cardTerminal();
            Counter.becomes(next, condition -> condition.availability() == Availability.ONLINE);
            assertInstanceOf(OrderState.NotCharged.class, Counter.done(next.status(ORDER, WITHIN)));
            var another = next.charge(OrderNumber.of("U-2"), 100, WITHIN);
            counter.tapsCard("unionpay-1");
            assertEquals(100, Counter.done(another).amountFen());
        }
    }

    /** Whoever comes next must not pay for somebody who has gone, nor find the terminal at work for them. */
    @Test
    void anOrderNobodyWaitsForAnyMoreIsCalledOffOnceTheTerminalIsBack() throws Exception {
        try (var counter = new Counter(folder)) {
            var impatient = new TerminalSettings(
                    Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(1));
            var terminal = counter.cardTerminal(impatient);
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.AWAITING_CARD);
            counter.desk.unplug(DeskDevice.CARD_TERMINAL);
            assertEquals("bankcard.line-lost", Counter.unknown(call).code());
            counter.desk.replug(DeskDevice.CARD_TERMINAL);
            Counter.becomes(terminal, condition -> condition.availability() == Availability.ONLINE);
            assertInstanceOf(OrderState.NotCharged.class, Counter.done(terminal.status(ORDER, WITHIN)));
            var next = terminal.charge(OrderNumber.of("U-2"), 100, WITHIN);
            counter.tapsCard("unionpay-1");
            assertEquals(100, Counter.done(next).amountFen());
            assertEquals(1, counter.bank.standing());
        }
    }

    @Test
    void restartedBeforeTheBankWasAskedNothingIsCharged() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.AWAITING_CARD);
            counter.desk.restartCardTerminal(false);
            assertEquals("bankcard.declined", Counter.notDone(call).code());
            assertInstanceOf(OrderState.NotCharged.class, Counter.done(terminal.status(ORDER, WITHIN)));
        }
    }

    @Test
    void restartedWhileTheBankThinksItAsksTheBank() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            counter.desk.cardTerminal().bankThinks(Duration.ofMillis(300));
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            counter.tapsCard("unionpay-1");
            Counter.becomes(terminal, condition -> condition.step() == BankCardStep.APPROVING);
            counter.desk.restartCardTerminal(false);
            assertEquals(3_150, Counter.done(call).amountFen());
            assertEquals(1, counter.bank.standing());
        }
    }

    @Test
    void restartedWithoutMemoryItProvesNothing() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            counter.tapsCard("unionpay-1");
            Counter.done(call);
            counter.desk.restartCardTerminal(true);
            Counter.becomes(terminal, condition -> condition.availability() == Availability.ONLINE);
            assertInstanceOf(OrderState.Forgotten.class, Counter.done(terminal.status(ORDER, WITHIN)));
            Counter.done(terminal.reverse(ORDER, WITHIN));
            assertEquals(0, counter.bank.standing(), "the bank remembers");
        }
    }
}
