package org.linli.rehearsal.house;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * How a program that runs a house ends when it is told to: by Ctrl-C, by SIGTERM, or because its terminal was closed.
 * Open it first and close it last, so that what was opened between is closed before the program is gone.
 *
 * <p>While the house is being built nobody listens: its programs are ended, and whoever waits for one hears of it at
 * once. A standing house is left to its owner, who waits for {@link #asked}. Any thread.
 */
public final class Ending implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(100);
    /// Four programs, the display and the hand, each with the patience of {@link Program#close}, if all of them hang.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CompletableFuture<Void> asked = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean awaited;

    private final Consumer<ProcessHandle> giveUp;

    private Ending(Consumer<ProcessHandle> giveUp) {
        this.giveUp = giveUp;
    }

    public static Ending prepared() {
        return prepared(ProcessHandle::destroy);
    }

    /** For a house in which nothing is worth an orderly end. */
    static Ending abrupt() {
        return prepared(ProcessHandle::destroyForcibly);
    }

    private static Ending prepared(Consumer<ProcessHandle> giveUp) {
        var ending = new Ending(giveUp);
        Runtime.getRuntime().addShutdownHook(new Thread(ending::arrive, "ending"));
        return ending;
    }

    /** Completes when the program was told to end. From now on the caller ends the house itself. */
    public CompletableFuture<Void> asked() {
        awaited = true;
        return asked;
    }

    public boolean isAsked() {
        return asked.isDone();
    }

    private void arrive() {
        asked.complete(null);
        try {
            for (long looks = PATIENCE.dividedBy(LOOK); looks > 0; looks--) {
                if (!awaited) {
                    ProcessHandle.current().children().forEach(giveUp);
                }
                if (closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** All is closed; the program may go. */
    @Override
    public void close() {
        closed.countDown();
    }
}
