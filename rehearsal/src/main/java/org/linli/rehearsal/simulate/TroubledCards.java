package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.payments.card.CardOutcome;
import org.linli.payments.card.CardTerminalPort;

/** A terminal's cable to its card terminal, on which the faults of a script lie in wait. It ends with its program. */
final class TroubledCards implements CardTerminalPort {
    private static final CardOutcome LOST = new CardOutcome.Unknown(Code.of("bankcard.line-lost"));

    private final CardTerminalPort cards;
    private final Life program;
    private final Mail mail;
    private final Moments moments;
    private final Supplier<Site> terminal;

    TroubledCards(CardTerminalPort cards, Life program, Mail mail, Moments moments, Supplier<Site> terminal) {
        this.cards = cards;
        this.program = program;
        this.mail = mail;
        this.moments = moments;
        this.terminal = terminal;
    }

    @Override
    public void charge(TradeNumber order, Fen amount, Duration within, Consumer<CardOutcome> reply) {
        if (program.isOver()) {
            return;
        }
        moments.at(Step.CHANNEL_CREATE, true, terminal.get());
        Consumer<CardOutcome> heard = outcome -> {
            moments.at(Step.NOTIFY, true, terminal.get());
            reply.accept(outcome);
            moments.at(Step.NOTIFY, false, terminal.get());
        };
        told("charge", answer -> cards.charge(order, amount, within, answer), heard);
        moments.at(Step.CHANNEL_CREATE, false, terminal.get());
    }

    @Override
    public void status(TradeNumber order, Consumer<CardOutcome> reply) {
        if (!program.isOver()) {
            told("status", answer -> cards.status(order, answer), reply);
        }
    }

    @Override
    public void cancel(TradeNumber order) {
        if (!program.isOver()) {
            told("cancel", nobody -> cards.cancel(order), nobody -> {});
        }
    }

    @Override
    public void reverse(TradeNumber order, Consumer<CardOutcome> reply) {
        if (!program.isOver()) {
            told("reverse", answer -> cards.reverse(order, answer), reply);
        }
    }

    private void told(String call, Consumer<Consumer<CardOutcome>> question, Consumer<CardOutcome> reply) {
        var befallen = mail.next("card terminal " + call);
        if (befallen.isEmpty()) {
            question.accept(reply);
            return;
        }
        switch (befallen.get()) {
            case RESPONSE_LOST, FORGED -> question.accept(nobody -> {});
            case DELAY -> late(TroubledChannel.TOO_LATE, () -> question.accept(nobody -> {}));
            case REORDER -> late(TroubledChannel.OVERTAKEN, () -> question.accept(nobody -> {}));
            case DUPLICATE -> {
                question.accept(reply);
                late(TroubledChannel.OVERTAKEN, () -> question.accept(nobody -> {}));
                return;
            }
            default -> {
                // Lost on the way there.
            }
        }
        late(Duration.ofSeconds(1), () -> reply.accept(LOST));
    }

    private void late(Duration delay, Runnable work) {
        program.after(delay, "card-cable", work);
    }
}
