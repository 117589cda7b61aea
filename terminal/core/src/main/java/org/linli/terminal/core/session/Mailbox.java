package org.linli.terminal.core.session;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The session's one thread: work runs one piece after the other in the order it came, never inside the call that brings
 * it in while another piece runs. Safe from any thread.
 */
final class Mailbox {
    /** Thirty fast taps and a card fit; a stuck key does not fill the memory. */
    private static final int ROOM = 64;

    private static final System.Logger LOG = System.getLogger("linli.session");

    private final Executor executor;
    private final ConcurrentLinkedQueue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inputs = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();

    /** @param executor may run the work on any of its threads, one at a time */
    Mailbox(Executor executor) {
        this.executor = executor;
    }

    /** Work somebody outside wants. False when there is no room; then nothing runs. */
    boolean offer(Runnable work) {
        if (inputs.incrementAndGet() > ROOM) {
            inputs.decrementAndGet();
            return false;
        }
        put(() -> {
            inputs.decrementAndGet();
            work.run();
        });
        return true;
    }

    /** The session's own news: bounded by what it asked for. */
    void put(Runnable work) {
        queue.add(work);
        wake();
    }

    private void wake() {
        if (!queue.isEmpty() && running.compareAndSet(false, true)) {
            executor.execute(this::drain);
        }
    }

    private void drain() {
        try {
            for (var work = queue.poll(); work != null; work = queue.poll()) {
                runSurviving(work);
            }
        } finally {
            running.set(false);
        }
        wake();
    }

    /** Journeys are guarded where they are called; what arrives here is a bug of the session's own. */
    private static void runSurviving(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "session.broken in the runner itself", bug);
        }
    }
}
