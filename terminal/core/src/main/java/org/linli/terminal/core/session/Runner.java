package org.linli.terminal.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.linli.foundation.code.Code;

/**
 * Runs journeys for one resident after the other.
 *
 * <p>All state belongs to one thread, the mailbox's. Every public method may be called from any thread and only hands
 * over.
 */
public final class Runner implements Counter, AutoCloseable {
    private static final Code CROWDED = Code.of("input.crowded");

    private final Mailbox mailbox;
    private final Session session;
    private final List<Sink> sinks = new ArrayList<>();

    public Runner(RunnerParts parts) {
        mailbox = new Mailbox(parts.executor());
        session = new Session(parts, mailbox, this::show);
    }

    /** Shows the front page, or first what is left over from before. Call once. */
    public void begin() {
        mailbox.put(session::begin);
    }

    /** The face is shown how it stands now, then every change. */
    public void attach(Sink sink) {
        mailbox.put(() -> {
            sinks.add(sink);
            session.shown().ifPresent(sink::show);
        });
    }

    public void detach(Sink sink) {
        mailbox.put(() -> sinks.remove(sink));
    }

    @Override
    public CompletionStage<Answer> give(Input input) {
        var answer = new CompletableFuture<Answer>();
        boolean taken = mailbox.offer(() -> {
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
        mailbox.put(() -> session.above().speaking(now));
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
        mailbox.put(() -> {
            session.close();
            after.run();
        });
    }

    private void show(Shown shown) {
        sinks.forEach(sink -> sink.show(shown));
    }
}
