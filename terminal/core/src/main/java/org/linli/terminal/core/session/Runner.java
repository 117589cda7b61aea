package org.linli.terminal.core.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.turn.InTurn;

/**
 * Runs journeys for one resident after the other.
 *
 * <p>All state belongs to one thread, the turn's. Every public method may be called from any thread and only hands
 * over.
 */
public final class Runner implements Counter, AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.session");

    /** Thirty fast taps and a card fit; a stuck key does not fill the memory. */
    private static final int INPUTS = 64;

    private static final Code CROWDED = Code.of("input.crowded");
    private static final Code FRONT_PAGE_ALONE = Code.of("handover.front-page-alone");
    private static final String TOKEN = "[A-Za-z0-9_-]{22}";

    /** Before the token in a code that another machine's scanner reads: nobody takes it for a payment or a bill. */
    static final String TASK_CODE = "linli-task:";

    private final InTurn turn;
    private final Session session;
    private final List<Sink> sinks = new ArrayList<>();

    public Runner(RunnerParts parts) {
        turn = new InTurn(parts.executor(), INPUTS, LOG, Broken.CODE);
        session = new Session(parts, turn, this::show);
    }

    /** Shows the front page, or first what is left over from before. Call once. */
    public void begin() {
        turn.put(session::begin);
    }

    /** The face is shown how it stands now, then every change. */
    public void attach(Sink sink) {
        turn.put(() -> {
            sinks.add(sink);
            session.shown().ifPresent(sink::show);
        });
    }

    public void detach(Sink sink) {
        turn.put(() -> sinks.remove(sink));
    }

    @Override
    public CompletionStage<Answer> give(Input input) {
        var answer = new CompletableFuture<Answer>();
        boolean taken = turn.offer(() -> {
            try {
                answer.complete(session.take(input));
            } finally {
                // After a bug too: a face that waits for ever takes no touch any more.
                answer.complete(new Answer.Refused(Broken.CODE));
            }
        });
        if (!taken) {
            answer.complete(new Answer.Refused(CROWDED));
        }
        return answer;
    }

    /**
     * The voice began, or fell silent. While it speaks, the idle question does not come, a countdown stands still, and so
     * do the journeys' own timers: nobody is hurried through what is still being said.
     */
    public void speaking(boolean now) {
        turn.put(() -> session.above().speaking(now));
    }

    /** What came of taking a task along. */
    public sealed interface Parking {
        /**
         * Nothing of it is left at this machine.
         *
         * @param token opens it at another one, for its owner; 128 bits, base64url
         */
        record Parked(String token, Instant until) implements Parking {
            @Override
            public String toString() {
                return "Parked[hidden, until " + until + "]";
            }
        }

        /** It goes on here as it stood. */
        record Refused(Code why) implements Parking {}
    }

    /**
     * The paired phone takes the task along: it gets what opens it, and the screen shows no code. Completes on the runner's
     * thread; never exceptionally.
     */
    public CompletionStage<Parking> park() {
        var parking = new CompletableFuture<Parking>();
        park(parking::complete);
        return parking;
    }

    /** @param told on the runner's thread, before the session ends and its phones are sent away with it */
    public void park(Consumer<Parking> told) {
        if (!turn.offer(() -> session.moving().takeAlong(true, told))) {
            told.accept(new Parking.Refused(CROWDED));
        }
    }

    /**
     * A phone brings a task to this screen; the front page alone lets one in, and what follows is shown there. Completes on
     * the runner's thread, and not before it is known: taken when the task goes on here, and its token is spent; refused
     * when it does not, and whoever brought it still has it.
     *
     * @param token with or without the words before it in a scanned code
     */
    public CompletionStage<Answer> resume(String token) {
        var answer = new CompletableFuture<Answer>();
        resume(token, answer::complete);
        return answer;
    }

    /** @param told on the runner's thread, before the phones are sent away where the session ends with it */
    public void resume(String token, Consumer<Answer> told) {
        boolean taken = turn.offer(() -> {
            if (!session.moving().goOn(bare(token), true, told)) {
                told.accept(new Answer.Refused(FRONT_PAGE_ALONE));
            }
        });
        if (!taken) {
            told.accept(new Answer.Refused(CROWDED));
        }
    }

    /** The code that says this token. */
    public static String codeOf(String token) {
        return TASK_CODE + token;
    }

    /** The token in a code, if it is the code of a task. */
    public static Optional<String> tokenIn(String scanned) {
        return scanned.matches(TASK_CODE + TOKEN) ? Optional.of(bare(scanned)) : Optional.empty();
    }

    private static String bare(String token) {
        return token.startsWith(TASK_CODE) ? token.substring(TASK_CODE.length()) : token;
    }

    @Override
    public void close() {
        close(() -> {});
    }

    /**
     * Ends waits at devices and erases the session. What the payment desk has open it brings to its end alone.
     *
     * @param after runs on the session's thread when nothing of the session will run any more
     */
    public void close(Runnable after) {
        turn.put(() -> {
            session.close();
            after.run();
        });
    }

    private void show(Shown shown) {
        sinks.forEach(sink -> sink.show(shown));
    }
}
