package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.payments.card.CardOutcome;
import org.linli.payments.card.CardTerminalPort;

/** A card terminal with somebody before it. It loses questions, answers, and its memory. */
final class ModelCardTerminal {
    private static final Code DECLINED = Code.of("bankcard.declined");
    private static final Code NO_CARD = Code.of("bankcard.no-card");
    private static final Code LOST = Code.of("bankcard.line-lost");
    private static final Code STOPPED = Code.of("bankcard.cancelled-there");

    private final SimTime time;
    private final Dice dice;
    private final Trace trace;
    private final ModelChannel acquirer;
    private final TerminalProof proof;
    private final Map<TradeNumber, Charge> charges = new LinkedHashMap<>();
    private final Map<TradeNumber, CardOutcome> memory = new HashMap<>();
    private boolean down;
    private boolean nobodyPresents;

    private static final class Charge {
        private final Fen amount;
        private Consumer<CardOutcome> reply;
        private boolean atTheBank;
        private boolean over;

        Charge(Fen amount, Consumer<CardOutcome> reply) {
            this.amount = amount;
            this.reply = reply;
        }
    }

    ModelCardTerminal(SimTime time, Dice dice, Trace trace, ModelChannel acquirer, TerminalProof proof) {
        this.time = time;
        this.dice = dice;
        this.trace = trace;
        this.acquirer = acquirer;
        this.proof = proof;
    }

    void down(boolean broken) {
        down = broken;
    }

    void nobodyPresentsACard(boolean nobody) {
        nobodyPresents = nobody;
    }

    void losesItsMemory() {
        trace.say("card terminal forgets");
        memory.clear();
        charges.values().forEach(charge -> charge.over |= !charge.atTheBank);
    }

    /** The cable of a program: its replies end with it, and what an earlier one began is called off. */
    CardTerminalPort plugIn(Life program) {
        charges.forEach((order, charge) -> {
            charge.reply = nobody -> {};
            if (!charge.atTheBank) {
                end(order, charge, new CardOutcome.Declined(STOPPED));
            }
        });
        return new Cable(program);
    }

    private void end(TradeNumber order, Charge charge, CardOutcome outcome) {
        if (!charge.over) {
            charge.over = true;
            memory.put(order, outcome);
            charge.reply.accept(outcome);
        }
    }

    private final class Cable implements CardTerminalPort {
        private final Life program;

        Cable(Life program) {
            this.program = program;
        }

        private void called(String call, TradeNumber order) {
            trace.say("card terminal " + call + " " + order);
            proof.cardTerminalCalled(call, order);
        }

        private void say(Consumer<CardOutcome> reply, CardOutcome outcome) {
            time.after(dice.millis(20, 300), () -> program.run(() -> reply.accept(outcome)));
        }

        @Override
        public void charge(TradeNumber order, Fen amount, Duration within, Consumer<CardOutcome> reply) {
            called("charge", order);
            if (charges.containsKey(order)) {
                say(reply, new CardOutcome.Unknown(Code.of("bankcard.order-used")));
                return;
            }
            if (down || dice.fault(40)) {
                say(reply, new CardOutcome.Unknown(LOST));
                return;
            }
            var charge = new Charge(amount, outcome -> say(reply, outcome));
            charges.put(order, charge);
            if (dice.chance(120) || nobodyPresents) {
                time.after(within, () -> end(order, charge, new CardOutcome.Declined(NO_CARD)));
                return;
            }
            time.after(dice.seconds(2, 12), () -> toTheBank(order, charge));
        }

        private void toTheBank(TradeNumber order, Charge charge) {
            if (charge.over) {
                return;
            }
            charge.atTheBank = true;
            var answerTakes = dice.fault(60) ? dice.seconds(10, 50) : dice.millis(300, 3_000);
            time.after(answerTakes, () -> banksWord(order, charge));
        }

        private void banksWord(TradeNumber order, Charge charge) {
            boolean taken = acquirer.chargeCard(order, charge.amount, dice.chance(820));
            charge.atTheBank = false;
            if (dice.fault(50)) {
                // Not a word of it, and the power of the little machine blinks.
                charge.over = true;
                return;
            }
            if (dice.fault(50)) {
                charge.over = true;
                memory.put(order, outcome(order, charge, taken));
                charge.reply.accept(new CardOutcome.Unknown(LOST));
                return;
            }
            end(order, charge, outcome(order, charge, taken));
        }

        private CardOutcome outcome(TradeNumber order, Charge charge, boolean taken) {
            return taken
                    ? new CardOutcome.Approved(
                            charge.amount, reference(order), "UNIONPAY", Life.START.plusNanos(time.nanos()))
                    : new CardOutcome.Declined(DECLINED);
        }

        private String reference(TradeNumber order) {
            return "6" + (100_000 + Math.floorMod(order.value().hashCode(), 900_000));
        }

        @Override
        public void status(TradeNumber order, Consumer<CardOutcome> reply) {
            called("status", order);
            if (down) {
                say(reply, new CardOutcome.Unknown(LOST));
                return;
            }
            boolean open = Optional.ofNullable(charges.get(order))
                    .filter(charge -> !charge.over)
                    .isPresent();
            say(
                    reply,
                    open
                            ? new CardOutcome.Unknown(Code.of("bankcard.open"))
                            : memory.getOrDefault(order, new CardOutcome.NotFound()));
        }

        @Override
        public void cancel(TradeNumber order) {
            called("cancel", order);
            var charge = charges.get(order);
            if (charge != null && !charge.atTheBank && !down) {
                end(order, charge, new CardOutcome.Declined(STOPPED));
            }
        }

        @Override
        public void reverse(TradeNumber order, Consumer<CardOutcome> reply) {
            called("reverse", order);
            var charge = charges.get(order);
            if (down || dice.fault(50)) {
                say(reply, new CardOutcome.Unknown(LOST));
            } else if (charge != null && charge.atTheBank) {
                say(reply, new CardOutcome.Unknown(Code.of("call.busy")));
            } else {
                if (charge != null) {
                    charge.over = true;
                }
                acquirer.takeBackCard(order);
                memory.put(order, new CardOutcome.Reversed());
                say(reply, new CardOutcome.Reversed());
            }
        }
    }
}
