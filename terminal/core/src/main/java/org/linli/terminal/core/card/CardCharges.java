package org.linli.terminal.core.card;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.payments.card.CardOutcome;
import org.linli.payments.card.CardTerminalPort;
import org.linli.payments.machine.Reason;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.bankcard.Approved;
import org.linli.peripherals.spi.bankcard.BankCardFault;
import org.linli.peripherals.spi.bankcard.BankCardTerminal;
import org.linli.peripherals.spi.bankcard.OrderNumber;
import org.linli.peripherals.spi.bankcard.OrderState;
import org.linli.peripherals.spi.bankcard.Reversed;

/**
 * The desk's card terminal over a device's driver. Safe from any thread; nothing blocks. Says "declined" only where the
 * device proves that no money moved and none will under this order number; everything else it cannot prove is unknown.
 */
public final class CardCharges implements CardTerminalPort {
    /** A terminal answers such a question by itself within a second; three tries of its line fit. */
    private static final Duration STATUS_PATIENCE = Duration.ofSeconds(8);

    /** A reversal goes to the acquirer and back. */
    private static final Duration REVERSAL_PATIENCE = Duration.ofSeconds(15);

    private static final System.Logger LOG = System.getLogger("linli.payments");

    private final BankCardTerminal terminal;
    private final Map<TradeNumber, Call<Approved>> charging = new HashMap<>();

    public CardCharges(BankCardTerminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void charge(TradeNumber order, Fen amount, Duration within, Consumer<CardOutcome> reply) {
        if (!amount.isPositive() || amount.value() > BankCardTerminal.LARGEST_AMOUNT_FEN) {
            reply.accept(declined(BankCardFault.OVER_LIMIT));
            return;
        }
        var call = terminal.charge(number(order), amount.value(), within);
        synchronized (charging) {
            charging.put(order, call);
        }
        call.onOutcome(outcome -> {
            synchronized (charging) {
                charging.remove(order, call);
            }
            reply.accept(charged(outcome));
        });
    }

    private static CardOutcome charged(Outcome<Approved> outcome) {
        return switch (outcome) {
            case Outcome.Done<Approved>(Approved fact) -> approved(fact);
            case Outcome.NotDone<Approved>(Fault why) -> new CardOutcome.Declined(code(why));
            case Outcome.Unknown<Approved>(Fault why) -> new CardOutcome.Unknown(code(why));
        };
    }

    @Override
    public void status(TradeNumber order, Consumer<CardOutcome> reply) {
        terminal.status(number(order), STATUS_PATIENCE).onOutcome(outcome -> reply.accept(known(outcome)));
    }

    private static CardOutcome known(Outcome<OrderState> outcome) {
        return switch (outcome) {
            case Outcome.Done<OrderState>(OrderState state) -> known(state);
            case Outcome.NotDone<OrderState>(Fault why) -> new CardOutcome.Unknown(code(why));
            case Outcome.Unknown<OrderState>(Fault why) -> new CardOutcome.Unknown(code(why));
        };
    }

    private static CardOutcome known(OrderState state) {
        return switch (state) {
            case OrderState.Charged(Approved approval) -> approved(approval);
            case OrderState.NotCharged(Fault why) -> new CardOutcome.Declined(code(why));
            case OrderState.TakenBack back -> new CardOutcome.Reversed();
            case OrderState.Open open -> new CardOutcome.Unknown(Reason.CARD_UNCLEAR);
            // Its memory is whole, and the order never arrived: the acquirer was not asked.
            case OrderState.NeverHeard never -> declined(BankCardFault.NO_ANSWER);
            case OrderState.Forgotten forgotten -> new CardOutcome.NotFound();
        };
    }

    /**
     * A charge begun by a process before this one has no call to cancel: the driver has called it off when it met the
     * terminal.
     */
    @Override
    public void cancel(TradeNumber order) {
        Call<Approved> call;
        synchronized (charging) {
            call = charging.get(order);
        }
        if (call != null) {
            call.cancel();
        }
    }

    @Override
    public void reverse(TradeNumber order, Consumer<CardOutcome> reply) {
        terminal.reverse(number(order), REVERSAL_PATIENCE).onOutcome(outcome -> {
            var said = reversed(outcome);
            if (said instanceof CardOutcome.Unknown(Code why)) {
                LOG.log(Level.WARNING, "{0} order={1} is not taken back yet", why, order.value());
            }
            reply.accept(said);
        });
    }

    /** Refused means that a charge may stand: nothing is proven. */
    private static CardOutcome reversed(Outcome<Reversed> outcome) {
        return switch (outcome) {
            case Outcome.Done<Reversed> done -> new CardOutcome.Reversed();
            case Outcome.NotDone<Reversed>(Fault why) -> new CardOutcome.Unknown(code(why));
            case Outcome.Unknown<Reversed>(Fault why) -> new CardOutcome.Unknown(code(why));
        };
    }

    private static CardOutcome approved(Approved fact) {
        return new CardOutcome.Approved(
                Fen.of(fact.amountFen()), fact.reference().value(), fact.brand().name(), fact.at());
    }

    private static CardOutcome declined(NamedFault why) {
        return new CardOutcome.Declined(Code.of(why.code()));
    }

    private static Code code(Fault why) {
        return Code.of(why.code());
    }

    private static OrderNumber number(TradeNumber order) {
        return OrderNumber.of(order.value());
    }
}
