package org.linli.peripherals.drivers.bankcard.terminal;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OneCall;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.BankCardStep;
import org.linli.peripherals.spi.BankCardTerminalCondition;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.bankcard.Approved;
import org.linli.peripherals.spi.bankcard.BankCardFault;
import org.linli.peripherals.spi.bankcard.OrderNumber;
import org.linli.peripherals.spi.bankcard.OrderState;
import org.linli.peripherals.spi.bankcard.Reversed;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * One charge after the other: tell the terminal, ask how it is going until it is over. Confined to the owner thread.
 *
 * <p>The line between "not done" and "unknown" is the first byte of the order sent: from then on only the terminal's own
 * word makes it not done.
 */
final class ChargeRound {
    private static final System.Logger LOG = System.getLogger("linli.bankcard");
    /** The terminal ends by itself so much earlier than the call: so its word is heard, and is "nobody came". */
    private static final Duration MARGIN = Duration.ofSeconds(3);

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** A charge that is not over. */
    static final class Charge {
        final OrderNumber order;
        final long amountFen;
        final Duration within;
        final OpenCall<Approved> call;
        DeviceTime.Wait deadline = () -> false;
        boolean sent;
        boolean unwanted;
        BankCardStep step = BankCardStep.WORKING;

        Charge(OrderNumber order, long amountFen, Duration within, OpenCall<Approved> call) {
            this.order = order;
            this.amountFen = amountFen;
            this.within = within;
            this.call = call;
        }
    }

    /** A reversal that is not over. */
    static final class Reversal {
        final OrderNumber order;
        final OpenCall<Reversed> call;
        DeviceTime.Wait deadline = () -> false;

        Reversal(OrderNumber order, OpenCall<Reversed> call) {
            this.order = order;
            this.call = call;
        }
    }

    private final OwnerThread owner;
    private final TerminalExchange exchange;
    private final TerminalSettings settings;
    private final ConditionBoard<BankCardTerminalCondition> board;
    private final String device;
    private final OneCall<OrderState> status = new OneCall<>(() -> {});

    private @Nullable Charge charge;
    private @Nullable Reversal reversal;
    /** An order whose caller has given up on hearing of it: the terminal may still wait for a card. */
    private @Nullable OrderNumber unheard;

    private boolean metBefore;

    private boolean tried;
    private boolean up;
    private Availability availability = Availability.NO_DEVICE;
    private DeviceTime.Wait rest = () -> false;
    private DeviceTime.Wait patience = () -> false;

    ChargeRound(
            OwnerThread owner,
            KeptLine line,
            TerminalSettings settings,
            ConditionBoard<BankCardTerminalCondition> board,
            String device) {
        this.owner = owner;
        this.settings = settings;
        this.board = board;
        this.device = device;
        this.exchange = new TerminalExchange(owner, line, settings, device);
    }

    OneCall<OrderState> status() {
        return status;
    }

    void up() {
        tried = true;
        up = true;
        patience.cancel();
        see(Availability.OFFLINE);
        var under = charge;
        if (!metBefore) {
            // Whoever starts anew waits for no card: what a process before this one has left is called off.
            metBefore = true;
            exchange.ask("CANCEL", Map.of(), answer -> {}, () -> {});
        }
        if (under == null) {
            callOffUnheard();
            greet();
        } else if (under.sent) {
            if (under.unwanted) {
                stop(under);
            }
            ask(under);
        } else {
            begin(under);
        }
    }

    void heard(byte[] bytes) {
        exchange.heard(bytes);
    }

    void down() {
        tried = true;
        up = false;
        rest.cancel();
        exchange.forget();
        see(Availability.NO_DEVICE);
        Fault why = BankCardFault.LINE_LOST.fault();
        status.end(Outcome.notDone(why));
        if (reversal != null) {
            end(reversal, Outcome.unknown(why));
        }
        var under = charge;
        if (under != null && !under.sent) {
            end(under, Outcome.notDone(why));
        } else if (under != null) {
            patience.cancel();
            patience = owner.after(settings.patience(), device + " waits for its line", () -> {
                if (!up) {
                    end(under, Outcome.unknown(why));
                }
            });
        }
    }

    void close(Fault why) {
        status.end(Outcome.notDone(why));
        if (reversal != null) {
            end(reversal, Outcome.unknown(why));
        }
        if (charge != null) {
            end(charge, charge.sent ? Outcome.unknown(why) : Outcome.notDone(why));
        }
    }

    void charge(Charge wanted) {
        if (wanted.call.ended()) {
            return;
        }
        if (charge != null || reversal != null) {
            wanted.call.end(Outcome.notDone(CallFault.BUSY.fault()));
        } else if (tried && !up) {
            wanted.call.end(Outcome.notDone(BankCardFault.LINE_LOST.fault()));
        } else {
            charge = wanted;
            wanted.deadline = owner.after(wanted.within, device + " charges", () -> late(wanted));
            if (up) {
                begin(wanted);
            }
        }
    }

    void cancel(Charge unwanted) {
        if (!unwanted.equals(charge)) {
            return;
        }
        if (!unwanted.sent) {
            end(unwanted, Outcome.notDone(CallFault.CANCELLED.fault()));
        } else {
            // On a line that is down nobody hears it; it is said when the line is up again.
            unwanted.unwanted = true;
            stop(unwanted);
        }
    }

    void wantStatus(OrderNumber order) {
        if (tried && !up) {
            status.end(Outcome.notDone(BankCardFault.LINE_LOST.fault()));
            return;
        }
        var asked = status.current();
        exchange.ask(
                "STATUS",
                Map.of("order", order.value()),
                answer -> {
                    good();
                    status.end(
                            asked,
                            BankWords.state(order, answer)
                                    .map(Outcome::done)
                                    .orElseGet(() -> Outcome.notDone(BankCardFault.BAD_ANSWER.fault())));
                },
                () -> {
                    silent();
                    status.end(asked, Outcome.notDone(BankCardFault.NO_ANSWER.fault()));
                });
    }

    void reverse(Reversal wanted, Duration within) {
        if (wanted.call.ended()) {
            return;
        }
        if (charge != null || reversal != null) {
            wanted.call.end(Outcome.notDone(CallFault.BUSY.fault()));
            return;
        }
        if (!up) {
            // Nothing was sent: the charge stands as it stood.
            wanted.call.end(Outcome.notDone(BankCardFault.LINE_LOST.fault()));
            return;
        }
        reversal = wanted;
        wanted.deadline = owner.after(
                within, device + " reverses", () -> end(wanted, Outcome.unknown(CallFault.DEADLINE_PASSED.fault())));
        exchange.ask(
                "REVERSE",
                Map.of("order", wanted.order.value()),
                answer -> {
                    good();
                    end(wanted, reversed(wanted, answer));
                },
                () -> {
                    silent();
                    end(wanted, Outcome.unknown(BankCardFault.NO_ANSWER.fault()));
                });
    }

    private static Outcome<Reversed> reversed(Reversal wanted, EcrMessage answer) {
        if (!answer.field("order").equals(wanted.order.value())) {
            return Outcome.unknown(BankCardFault.BAD_ANSWER.fault());
        }
        return switch (answer.word()) {
            case "TAKEN_BACK" -> Outcome.done(new Reversed(wanted.order));
            case "REFUSED" ->
                Outcome.notDone(
                        answer.field("code").equals("BUSY")
                                ? CallFault.BUSY.fault()
                                : BankCardFault.NOT_REVERSIBLE.with("code " + answer.field("code")));
            case "SILENT" -> Outcome.unknown(BankCardFault.ACQUIRER_SILENT.fault());
            default -> Outcome.unknown(BankCardFault.BAD_ANSWER.with(answer.word()));
        };
    }

    private void begin(Charge wanted) {
        rest.cancel();
        callOffUnheard();
        wanted.sent = true;
        see(availability);
        Duration there = wanted.within.minus(MARGIN);
        long seconds = Math.max(SHORTEST.toSeconds(), there.toSeconds());
        exchange.ask(
                "CHARGE",
                Map.of(
                        "order",
                        wanted.order.value(),
                        "amount",
                        Long.toString(wanted.amountFen),
                        "within",
                        Long.toString(seconds)),
                answer -> {
                    good();
                    begun(wanted, answer);
                },
                // It may have heard and not been heard.
                () -> ask(wanted));
    }

    private void begun(Charge wanted, EcrMessage answer) {
        if (!wanted.equals(charge)) {
            return;
        }
        switch (answer.word()) {
            case "ACCEPTED" -> poll(wanted);
            case "REFUSED" -> {
                if (answer.field("code").equals("ORDER_USED")) {
                    end(wanted, Outcome.unknown(BankCardFault.ORDER_USED.fault()));
                } else {
                    end(wanted, Outcome.notDone(BankWords.declined(answer.field("code"))));
                }
            }
            default -> end(wanted, Outcome.unknown(BankCardFault.BAD_ANSWER.with(answer.word())));
        }
    }

    private void poll(Charge wanted) {
        rest.cancel();
        rest = owner.after(settings.poll(), device + " asks how it is going", () -> ask(wanted));
    }

    private void ask(Charge wanted) {
        if (!wanted.equals(charge) || !up) {
            return;
        }
        exchange.ask(
                "STATUS",
                Map.of("order", wanted.order.value()),
                answer -> {
                    good();
                    told(wanted, answer);
                },
                () -> {
                    silent();
                    if (wanted.equals(charge)) {
                        end(wanted, Outcome.unknown(BankCardFault.NO_ANSWER.fault()));
                    }
                });
    }

    private void told(Charge wanted, EcrMessage answer) {
        if (!wanted.equals(charge)) {
            return;
        }
        Optional<OrderState> state = BankWords.state(wanted.order, answer);
        if (state.isEmpty()) {
            end(wanted, Outcome.unknown(BankCardFault.BAD_ANSWER.with(answer.word())));
            return;
        }
        switch (state.get()) {
            case OrderState.Open open -> {
                wanted.step = BankWords.step(answer);
                see(availability);
                poll(wanted);
            }
            case OrderState.Charged(Approved approval)
            when approval.amountFen() == wanted.amountFen -> end(wanted, Outcome.done(approval));
            case OrderState.Charged other -> end(wanted, Outcome.unknown(BankCardFault.BAD_ANSWER.with("amount")));
            case OrderState.NotCharged(Fault why) -> end(wanted, Outcome.notDone(why));
            case OrderState.TakenBack back ->
                end(wanted, Outcome.notDone(BankCardFault.DECLINED.with("taken back by the terminal")));
            case OrderState.NeverHeard never ->
                end(wanted, Outcome.notDone(BankCardFault.NO_ANSWER.with("the order did not arrive")));
            case OrderState.Forgotten forgotten ->
                end(wanted, Outcome.unknown(BankCardFault.NO_ANSWER.with("the terminal lost its memory")));
        }
    }

    /** The time the caller gave is over and the terminal, which was given less, has not said how it ended. */
    private void late(Charge wanted) {
        if (!wanted.equals(charge)) {
            return;
        }
        if (!wanted.sent) {
            end(wanted, Outcome.notDone(CallFault.DEADLINE_PASSED.fault()));
            return;
        }
        stop(wanted);
        var why = wanted.step == BankCardStep.APPROVING
                ? BankCardFault.ACQUIRER_SILENT.fault()
                : CallFault.DEADLINE_PASSED.fault();
        end(wanted, Outcome.unknown(why));
    }

    /** Nobody is charged for somebody who has gone, and the next one finds the terminal free. Too late changes nothing. */
    private void callOffUnheard() {
        var order = unheard;
        unheard = null;
        if (order != null) {
            exchange.ask("CANCEL", Map.of("order", order.value()), answer -> good(), () -> {
                if (unheard == null) {
                    unheard = order;
                }
            });
        }
    }

    /** Asks the terminal to stop. How the charge ends is heard like any other end. */
    private void stop(Charge unwanted) {
        if (up) {
            exchange.ask("CANCEL", Map.of("order", unwanted.order.value()), answer -> good(), this::silent);
        }
    }

    private void end(Charge over, Outcome<Approved> outcome) {
        if (!over.equals(charge)) {
            return;
        }
        charge = null;
        over.deadline.cancel();
        patience.cancel();
        switch (outcome) {
            case Outcome.Done<Approved> done ->
                LOG.log(Level.INFO, "bankcard.approved device={0} order={1}", device, over.order);
            case Outcome.NotDone<Approved>(Fault why) -> log(why, over.order);
            case Outcome.Unknown<Approved>(Fault why) -> {
                unheard = over.order;
                log(why, over.order);
            }
        }
        over.call.end(outcome);
        see(availability);
        rest(settings.idle());
    }

    private void end(Reversal over, Outcome<Reversed> outcome) {
        if (over.equals(reversal)) {
            reversal = null;
            over.deadline.cancel();
            over.call.end(outcome);
        }
    }

    private void log(Fault why, OrderNumber order) {
        LOG.log(Level.WARNING, "{0} device={1} order={2} detail={3}", why.code(), device, order, why.vendorDetail());
    }

    /** Asks whether the terminal is there and well. */
    private void greet() {
        if (!up || charge != null) {
            return;
        }
        exchange.ask(
                "HELLO",
                Map.of(),
                answer -> {
                    callOffUnheard();
                    see(answer.field("state").equals("OK") ? Availability.ONLINE : Availability.HARDWARE_ERROR);
                    rest(settings.idle());
                },
                () -> {
                    silent();
                    rest(settings.idle());
                });
    }

    private void rest(Duration howLong) {
        rest.cancel();
        if (up) {
            rest = owner.after(howLong, device + " rests", this::greet);
        }
    }

    private void good() {
        if (availability != Availability.HARDWARE_ERROR) {
            see(Availability.ONLINE);
        }
    }

    private void silent() {
        if (up) {
            see(Availability.OFFLINE);
        }
    }

    private void see(Availability now) {
        availability = now;
        var under = charge;
        boolean there = now == Availability.ONLINE || now == Availability.HARDWARE_ERROR;
        var step = !there ? BankCardStep.UNKNOWN : under == null || !under.sent ? BankCardStep.IDLE : under.step;
        board.post(sequence -> new BankCardTerminalCondition(sequence, now, step));
    }
}
