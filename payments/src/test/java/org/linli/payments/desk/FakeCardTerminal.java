package org.linli.payments.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.ManualTime;
import org.linli.payments.card.CardOutcome;
import org.linli.payments.card.CardTerminalPort;

/** A card terminal with a resident before it. It can lose questions, answers and its memory. */
final class FakeCardTerminal implements CardTerminalPort {
    static final Code DECLINED = Code.of("bankcard.declined");
    static final Code NO_CARD = Code.of("bankcard.no-card");
    private static final Code LOST = Code.of("bankcard.line-lost");
    private static final Duration AT_THE_BANK = Duration.ofSeconds(4);
    private static final Duration LONG_AT_THE_BANK = Duration.ofSeconds(40);
    private static final Duration ANSWER = Duration.ofMillis(200);

    /** What the next charge comes to. */
    enum Card {
        IS_APPROVED,
        IS_DECLINED,
        /** The bank takes its time, and nothing stops it. */
        IS_DECLINED_LATE,
        NEVER_COMES,
        /** Charged, and the line breaks before the answer. */
        ANSWER_IS_LOST,
        /** The line breaks before the bank is asked. */
        REQUEST_IS_LOST,
        /** Charged, and not a word. */
        IS_APPROVED_IN_SILENCE
    }

    private final ManualTime time;
    private final FakeBank bank;
    private final Map<TradeNumber, CardOutcome> memory = new HashMap<>();
    private final Map<TradeNumber, Consumer<CardOutcome>> waiting = new HashMap<>();
    private final Set<TradeNumber> cancelled = new HashSet<>();
    private final List<String> calls = new ArrayList<>();
    private BiConsumer<String, TradeNumber> looker = (call, order) -> {};
    private Card card = Card.IS_APPROVED;
    private boolean down;
    private Fen misread = Fen.ZERO;

    FakeCardTerminal(ManualTime time, FakeBank bank) {
        this.time = time;
        this.bank = bank;
    }

    void card(Card next) {
        card = next;
    }

    /** Nothing answers any more. */
    void down(boolean off) {
        down = off;
    }

    /** Tells so much more than it has charged. */
    void misreads(Fen more) {
        misread = more;
    }

    void losesItsMemory() {
        memory.clear();
        waiting.clear();
    }

    void beforeEachCall(BiConsumer<String, TradeNumber> look) {
        looker = look;
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void charge(TradeNumber order, Fen amount, Duration within, Consumer<CardOutcome> reply) {
        called("charge", order);
        var fate = down ? Card.REQUEST_IS_LOST : card;
        if (memory.containsKey(order) || bank.wasCharged(order)) {
            later(ANSWER, () -> reply.accept(new CardOutcome.Unknown(Code.of("bankcard.order-used"))));
            return;
        }
        waiting.put(order, reply);
        switch (fate) {
            case IS_APPROVED -> later(AT_THE_BANK, () -> reply.accept(atTheBank(order, amount)));
            case IS_DECLINED -> later(AT_THE_BANK, () -> reply.accept(ended(order, DECLINED)));
            case IS_DECLINED_LATE -> later(LONG_AT_THE_BANK, () -> reply.accept(ended(order, DECLINED)));
            case NEVER_COMES ->
                later(within, () -> {
                    if (waiting.containsKey(order)) {
                        reply.accept(ended(order, NO_CARD));
                    }
                });
            case ANSWER_IS_LOST ->
                later(AT_THE_BANK, () -> {
                    atTheBank(order, amount);
                    reply.accept(new CardOutcome.Unknown(LOST));
                });
            case REQUEST_IS_LOST -> later(AT_THE_BANK, () -> reply.accept(new CardOutcome.Unknown(LOST)));
            case IS_APPROVED_IN_SILENCE -> later(AT_THE_BANK, () -> atTheBank(order, amount));
        }
    }

    private CardOutcome atTheBank(TradeNumber order, Fen amount) {
        if (cancelled.contains(order) && !bank.wasCharged(order)) {
            return ended(order, Code.of("bankcard.cancelled-there"));
        }
        waiting.remove(order);
        if (!bank.charge(order)) {
            return ended(order, DECLINED);
        }
        var approved = new CardOutcome.Approved(
                amount.plus(misread),
                "61234567"
                        + Integer.toHexString(order.value().hashCode() & 0xfff).toUpperCase(java.util.Locale.ROOT),
                "UNIONPAY",
                Instant.parse("2026-11-21T02:24:00Z"));
        memory.put(order, approved);
        return approved;
    }

    private CardOutcome ended(TradeNumber order, Code why) {
        waiting.remove(order);
        var declined = new CardOutcome.Declined(why);
        memory.put(order, declined);
        return declined;
    }

    @Override
    public void status(TradeNumber order, Consumer<CardOutcome> reply) {
        called("status", order);
        if (down) {
            later(ANSWER, () -> reply.accept(new CardOutcome.Unknown(LOST)));
            return;
        }
        later(ANSWER, () -> {
            if (waiting.containsKey(order)) {
                reply.accept(new CardOutcome.Unknown(Code.of("bankcard.open")));
            } else {
                reply.accept(memory.getOrDefault(order, new CardOutcome.NotFound()));
            }
        });
    }

    @Override
    public void cancel(TradeNumber order) {
        called("cancel", order);
        var reply = waiting.get(order);
        if (reply != null && !down && card != Card.IS_DECLINED_LATE) {
            cancelled.add(order);
            later(ANSWER, () -> {
                if (waiting.containsKey(order)) {
                    reply.accept(ended(order, Code.of("bankcard.cancelled-there")));
                }
            });
        }
    }

    @Override
    public void reverse(TradeNumber order, Consumer<CardOutcome> reply) {
        called("reverse", order);
        if (down) {
            later(ANSWER, () -> reply.accept(new CardOutcome.Unknown(LOST)));
            return;
        }
        if (waiting.containsKey(order)) {
            later(ANSWER, () -> reply.accept(new CardOutcome.Unknown(Code.of("call.busy"))));
            return;
        }
        later(ANSWER, () -> {
            bank.giveBack(order);
            memory.put(order, new CardOutcome.Reversed());
            reply.accept(new CardOutcome.Reversed());
        });
    }

    private void called(String call, TradeNumber order) {
        looker.accept(call, order);
        calls.add(call);
    }

    private void later(Duration delay, Runnable work) {
        time.after(delay, "card-terminal", work);
    }
}
