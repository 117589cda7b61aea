package org.linli.terminal.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.payments.card.CardOutcome;
import org.linli.payments.machine.Reason;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.BankCardStep;
import org.linli.peripherals.spi.BankCardTerminalCondition;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.bankcard.AcquirerReference;
import org.linli.peripherals.spi.bankcard.Approved;
import org.linli.peripherals.spi.bankcard.BankCardFault;
import org.linli.peripherals.spi.bankcard.BankCardTerminal;
import org.linli.peripherals.spi.bankcard.BankCardTerminalCapabilities;
import org.linli.peripherals.spi.bankcard.CardBrand;
import org.linli.peripherals.spi.bankcard.OrderNumber;
import org.linli.peripherals.spi.bankcard.OrderState;
import org.linli.peripherals.spi.bankcard.Reversed;

/** What a card terminal says, in the words of the desk: never more than it proves. */
final class CardChargesTest {
    private static final TradeNumber ORDER = new TradeNumber("t-4f21-k3f9a2c-17");
    private static final Fen AMOUNT = Fen.of(10_260);
    private static final Duration WITHIN = Duration.ofMinutes(2);
    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");
    private static final Approved APPROVED = new Approved(
            OrderNumber.of(ORDER.value()),
            AMOUNT.value(),
            new AcquirerReference("613245789012"),
            CardBrand.UNIONPAY,
            AT);

    private final Terminal terminal = new Terminal();
    private final CardCharges charges = new CardCharges(terminal);
    private final List<CardOutcome> said = new ArrayList<>();

    @Test
    void anApprovalIsToldWithItsReferenceAndNoCard() {
        charges.charge(ORDER, AMOUNT, WITHIN, said::add);
        assertEquals(List.of("charge t-4f21-k3f9a2c-17 10260 PT2M"), terminal.asked);
        terminal.charge.end(Outcome.done(APPROVED));
        assertEquals(List.of(new CardOutcome.Approved(AMOUNT, "613245789012", "UNIONPAY", AT)), said);
    }

    @Test
    void whatTheBankDeclinesIsDeclinedWithItsReason() {
        charges.charge(ORDER, AMOUNT, WITHIN, said::add);
        terminal.charge.end(Outcome.notDone(BankCardFault.INSUFFICIENT_FUNDS.fault()));
        assertEquals(List.of(new CardOutcome.Declined(Code.of("bankcard.insufficient-funds"))), said);
    }

    @Test
    void whatIsCalledBackBeforeTheBankIsAskedIsDeclined() {
        charges.charge(ORDER, AMOUNT, WITHIN, said::add);
        charges.cancel(ORDER);
        assertTrue(terminal.cancelled, "the terminal is told to stop waiting");
        terminal.charge.end(Outcome.notDone(CallFault.CANCELLED.fault()));
        assertEquals(List.of(new CardOutcome.Declined(Code.of("call.cancelled"))), said);
    }

    @Test
    void anApprovalThatComesAfterTheCallingBackIsAnApproval() {
        charges.charge(ORDER, AMOUNT, WITHIN, said::add);
        charges.cancel(ORDER);
        terminal.charge.end(Outcome.done(APPROVED));
        assertInstanceOf(CardOutcome.Approved.class, said.getFirst());
    }

    @Test
    void anOrderThatNobodyChargesAnyMoreIsNotCalledBack() {
        charges.cancel(ORDER);
        charges.charge(ORDER, AMOUNT, WITHIN, said::add);
        terminal.charge.end(Outcome.done(APPROVED));
        charges.cancel(ORDER);
        assertTrue(!terminal.cancelled, "nothing was open");
    }

    @ParameterizedTest
    @EnumSource(
            value = BankCardFault.class,
            names = {"ACQUIRER_SILENT", "ORDER_USED", "BAD_ANSWER", "LINE_LOST", "NO_ANSWER"})
    void whatMayHaveMovedMoneyIsUnknown(BankCardFault why) {
        charges.charge(ORDER, AMOUNT, WITHIN, said::add);
        terminal.charge.end(Outcome.unknown(why.fault()));
        assertEquals(List.of(new CardOutcome.Unknown(Code.of(why.code()))), said);
    }

    @Test
    void aTimeThatHasRunOutWhileTheBankWasAskedIsUnknown() {
        charges.charge(ORDER, AMOUNT, WITHIN, said::add);
        terminal.charge.end(Outcome.unknown(CallFault.DEADLINE_PASSED.fault()));
        assertEquals(List.of(new CardOutcome.Unknown(Code.of("call.deadline-passed"))), said);
    }

    @Test
    void moreThanATerminalTakesIsDeclinedBeforeItIsAsked() {
        charges.charge(ORDER, Fen.of(BankCardTerminal.LARGEST_AMOUNT_FEN + 1), WITHIN, said::add);
        assertEquals(List.of(new CardOutcome.Declined(Code.of("bankcard.over-limit"))), said);
        assertEquals(List.of(), terminal.asked);
    }

    @Test
    void whatTheTerminalRemembersIsToldAndNoMore() {
        assertEquals(
                new CardOutcome.Approved(AMOUNT, "613245789012", "UNIONPAY", AT),
                status(new OrderState.Charged(APPROVED)));
        assertEquals(
                new CardOutcome.Declined(Code.of("bankcard.wrong-pin")),
                status(new OrderState.NotCharged(BankCardFault.WRONG_PIN.fault())));
        assertEquals(new CardOutcome.Reversed(), status(new OrderState.TakenBack()));
        assertEquals(new CardOutcome.Unknown(Reason.CARD_UNCLEAR), status(new OrderState.Open()));
        assertEquals(
                new CardOutcome.Declined(Code.of("bankcard.no-answer")),
                status(new OrderState.NeverHeard()),
                "its memory is whole: the bank was never asked");
        assertEquals(
                new CardOutcome.NotFound(), status(new OrderState.Forgotten()), "a lost memory proves nothing at all");
    }

    @Test
    void aTerminalThatCannotBeAskedProvesNothing() {
        charges.status(ORDER, said::add);
        terminal.status.end(Outcome.notDone(BankCardFault.LINE_LOST.fault()));
        charges.reverse(ORDER, said::add);
        terminal.reverse.end(Outcome.notDone(BankCardFault.NOT_REVERSIBLE.fault()));
        charges.reverse(ORDER, said::add);
        terminal.reverse.end(Outcome.unknown(CallFault.DEADLINE_PASSED.fault()));
        assertEquals(
                List.of(
                        new CardOutcome.Unknown(Code.of("bankcard.line-lost")),
                        new CardOutcome.Unknown(Code.of("bankcard.not-reversible")),
                        new CardOutcome.Unknown(Code.of("call.deadline-passed"))),
                said);
    }

    @Test
    void whatIsTakenBackIsReversed() {
        charges.reverse(ORDER, said::add);
        terminal.reverse.end(Outcome.done(new Reversed(OrderNumber.of(ORDER.value()))));
        assertEquals(List.of(new CardOutcome.Reversed()), said);
    }

    private CardOutcome status(OrderState state) {
        charges.status(ORDER, said::add);
        terminal.status.end(Outcome.done(state));
        return said.getLast();
    }

    /** A terminal that ends a call when the test says how. */
    private static final class Terminal implements BankCardTerminal {
        private final List<String> asked = new ArrayList<>();
        private boolean cancelled;
        private OpenCall<Approved> charge = new OpenCall<>(() -> {});
        private OpenCall<OrderState> status = new OpenCall<>(() -> {});
        private OpenCall<Reversed> reverse = new OpenCall<>(() -> {});

        @Override
        public Call<Approved> charge(OrderNumber order, long amountFen, Duration within) {
            asked.add("charge " + order + " " + amountFen + " " + within);
            charge = new OpenCall<>(() -> cancelled = true);
            return charge;
        }

        @Override
        public Call<OrderState> status(OrderNumber order, Duration within) {
            status = new OpenCall<>(() -> {});
            return status;
        }

        @Override
        public Call<Reversed> reverse(OrderNumber order, Duration within) {
            reverse = new OpenCall<>(() -> {});
            return reverse;
        }

        @Override
        public BankCardTerminalCapabilities capabilities() {
            return new BankCardTerminalCapabilities(true, true);
        }

        @Override
        public DeviceIdentity identity() {
            return new DeviceIdentity("card-terminal", "bankcard.terminal", "", "");
        }

        @Override
        public BankCardTerminalCondition condition() {
            return new BankCardTerminalCondition(1, Availability.ONLINE, BankCardStep.IDLE);
        }

        @Override
        public Subscription watch(Consumer<BankCardTerminalCondition> listener) {
            listener.accept(condition());
            return () -> {};
        }

        @Override
        public void close() {}
    }
}
