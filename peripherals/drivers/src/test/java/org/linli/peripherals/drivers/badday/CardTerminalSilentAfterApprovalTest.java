package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.bankcard.terminal.TerminalSettings;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.bankcard.OrderNumber;
import org.linli.peripherals.spi.bankcard.OrderState;
import org.linli.peripherals.virtual.cardterminal.VirtualCardTerminal;
import org.linli.peripherals.virtual.desk.DeskDevice;

/** The bank has approved, and the terminal never says so. */
class CardTerminalSilentAfterApprovalTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);
    private static final OrderNumber ORDER = OrderNumber.of("S-1");
    private static final TerminalSettings HURRIED = new TerminalSettings(
            Duration.ofMillis(700), Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofSeconds(5));

    @TempDir
    Path folder;

    @Test
    void theChargeIsUnknownAndItsStateIsToldOnceTheTerminalSpeaksAgain() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal(HURRIED);
            counter.desk.cardTerminal().fallSilentAfterApproval();
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            counter.tapsCard("unionpay-1");
            assertEquals("bankcard.no-answer", Counter.unknown(call).code());
            assertEquals(1, counter.bank.standing(), "money has moved");
            Counter.becomes(terminal, condition -> condition.availability() == Availability.OFFLINE);
            assertEquals(
                    "bankcard.no-answer",
                    Counter.notDone(terminal.status(ORDER, WITHIN)).code());
            counter.desk.silence(DeskDevice.CARD_TERMINAL, false);
            Counter.becomes(terminal, condition -> condition.availability() == Availability.ONLINE);
            var state = assertInstanceOf(OrderState.Charged.class, Counter.done(terminal.status(ORDER, WITHIN)));
            assertEquals(3_150, state.approval().amountFen());
        }
    }

    @Test
    void lostAnswersAreAskedForAgainAndTheOrderIsChargedOnce() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal(HURRIED);
            counter.desk.silence(DeskDevice.CARD_TERMINAL, true);
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            counter.waits(Duration.ofMillis(900));
            counter.desk.silence(DeskDevice.CARD_TERMINAL, false);
            counter.tapsCard("unionpay-1");
            assertEquals(3_150, Counter.done(call).amountFen());
            assertEquals(1, counter.bank.standing());
        }
    }

    /** Whoever asked first has given up; the answer, when it comes, is about the first order and ends nobody else's call. */
    @Test
    void aLateAnswerAboutOneOrderIsNotAnothers() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal(HURRIED);
            var paid = terminal.charge(ORDER, 3_150, WITHIN);
            counter.tapsCard("unionpay-1");
            Counter.done(paid);
            counter.desk.silence(DeskDevice.CARD_TERMINAL, true);
            var early = terminal.status(ORDER, Duration.ofMillis(300));
            assertEquals("call.deadline-passed", Counter.notDone(early).code());
            var other = terminal.status(OrderNumber.of("S-2"), WITHIN);
            counter.desk.silence(DeskDevice.CARD_TERMINAL, false);
            assertInstanceOf(OrderState.NeverHeard.class, Counter.done(other));
        }
    }

    /** The answers stay away, the line stays up: the terminal stops waiting for a card that nobody owes any more. */
    @Test
    void aChargeNobodyWaitsForIsCalledOffOnceTheTerminalIsHeardAgain() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal(HURRIED);
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            counter.until(() -> counter.desk.cardTerminal().step() == VirtualCardTerminal.Step.AWAITING_CARD);
            counter.desk.silence(DeskDevice.CARD_TERMINAL, true);
            assertEquals("bankcard.no-answer", Counter.unknown(call).code());
            counter.desk.silence(DeskDevice.CARD_TERMINAL, false);
            counter.until(() -> counter.desk.cardTerminal().step() == VirtualCardTerminal.Step.IDLE);
            assertInstanceOf(OrderState.NotCharged.class, Counter.done(terminal.status(ORDER, WITHIN)));
            assertEquals(0, counter.bank.standing());
        }
    }

    @Test
    void anOrderThatNeverArrivedIsNotDone() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal(HURRIED);
            // Three tries of the charge are lost, and the question behind them is heard.
            counter.desk.silence(DeskDevice.CARD_TERMINAL, true);
            var call = terminal.charge(ORDER, 3_150, WITHIN);
            counter.waits(Duration.ofMillis(2_400));
            counter.desk.silence(DeskDevice.CARD_TERMINAL, false);
            assertEquals("bankcard.no-answer", Counter.notDone(call).code());
            assertInstanceOf(OrderState.NeverHeard.class, Counter.done(terminal.status(ORDER, WITHIN)));
        }
    }
}
