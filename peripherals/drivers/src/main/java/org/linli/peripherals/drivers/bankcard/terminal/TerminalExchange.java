package org.linli.peripherals.drivers.bankcard.terminal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * One question at a time to the terminal, put again with the same number until it is answered or patience ends: the
 * terminal does what a number asks once, and gives the same answer again. Confined to the owner thread.
 */
final class TerminalExchange {
    private static final int TRIES = 3;
    private static final int MOST_WAITING = 8;

    private final OwnerThread owner;
    private final KeptLine line;
    private final TerminalSettings settings;
    private final String device;
    private final EcrParser parser = new EcrParser();
    private final Deque<Question> waiting = new ArrayDeque<>();

    private @Nullable Question current;
    private DeviceTime.Wait wait = () -> false;
    /** Numbers of this life of the driver are others than those of the last one, whose answers may still come. */
    private int next = ThreadLocalRandom.current().nextInt(0x1000000);

    TerminalExchange(OwnerThread owner, KeptLine line, TerminalSettings settings, String device) {
        this.owner = owner;
        this.line = line;
        this.settings = settings;
        this.device = device;
    }

    boolean busy() {
        return current != null;
    }

    /**
     * Asks, behind what is under way.
     *
     * @param silent runs when there is no answer
     */
    void ask(String word, Map<String, String> fields, Consumer<EcrMessage> answered, Runnable silent) {
        next = (next + 1) & 0xFFFFFF;
        String number = String.format(Locale.ROOT, "%06X", next);
        var question = new Question(EcrMessage.question(number, word, fields), answered, silent);
        if (waiting.size() >= MOST_WAITING) {
            throw new IllegalStateException("more questions than the driver has verbs");
        }
        waiting.add(question);
        go();
    }

    void heard(byte[] bytes) {
        for (EcrMessage message : parser.feed(bytes)) {
            var open = current;
            if (open != null
                    && message.kind() == EcrMessage.ANSWER
                    && message.number().equals(open.message.number())) {
                if (message.word().equals("WAIT")) {
                    // It is at work on it: asked again, for as long as it says so.
                    open.tries = 0;
                    expect(settings.poll());
                    continue;
                }
                wait.cancel();
                current = null;
                open.answered.accept(message);
                go();
            }
        }
    }

    /** The line is gone: forgets every question without an answer. */
    void forget() {
        wait.cancel();
        current = null;
        waiting.clear();
        parser.reset();
    }

    private void go() {
        if (current == null && !waiting.isEmpty()) {
            current = waiting.poll();
            put();
        }
    }

    private void put() {
        var open = current;
        if (open == null) {
            return;
        }
        if (open.tries == TRIES) {
            current = null;
            open.silent.run();
            go();
            return;
        }
        open.tries++;
        line.send(open.message.frame());
        expect(settings.answer());
    }

    private void expect(Duration within) {
        wait.cancel();
        var mine = current;
        wait = owner.after(within, device + " waits for an answer", () -> {
            if (mine != null && mine.equals(current)) {
                put();
            }
        });
    }

    private static final class Question {
        final EcrMessage message;
        final Consumer<EcrMessage> answered;
        final Runnable silent;
        int tries;

        Question(EcrMessage message, Consumer<EcrMessage> answered, Runnable silent) {
            this.message = message;
            this.answered = answered;
            this.silent = silent;
        }
    }
}
