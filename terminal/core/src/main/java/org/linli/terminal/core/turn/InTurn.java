package org.linli.terminal.core.turn;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.foundation.code.Code;

/**
 * Somebody's one thread: work runs one piece after the other in the order it came, never inside the call that brings it
 * in while another piece runs. When its executor has been shut down the program is ending, and what comes then is left
 * undone without a word. Safe from any thread.
 */
public final class InTurn {
    private final Executor executor;
    private final int room;
    private final System.Logger log;
    private final Code bug;
    private final ConcurrentLinkedQueue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger fromOutside = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();

    /**
     * @param executor may run the work on any of its threads, one at a time
     * @param room how many pieces from outside may wait: what is beyond that is refused, so that nobody fills the memory
     * @param bug written with whatever a piece of work throws; the next piece runs all the same
     */
    public InTurn(Executor executor, int room, System.Logger log, Code bug) {
        this.executor = executor;
        this.room = room;
        this.log = log;
        this.bug = bug;
    }

    /** Work somebody outside wants. False when there is no room; then nothing runs. */
    public boolean offer(Runnable work) {
        if (fromOutside.incrementAndGet() > room) {
            fromOutside.decrementAndGet();
            return false;
        }
        put(() -> {
            fromOutside.decrementAndGet();
            work.run();
        });
        return true;
    }

    /** The owner's own news: bounded by what it asked for. */
    public void put(Runnable work) {
        queue.add(work);
        wake();
    }

    private void wake() {
        if (!queue.isEmpty() && running.compareAndSet(false, true)) {
            try {
                executor.execute(this::drain);
            } catch (RejectedExecutionException goingDown) {
                queue.clear();
                running.set(false);
            }
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

    private void runSurviving(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException thrown) {
            log.log(System.Logger.Level.ERROR, bug.value(), thrown);
        }
    }
}
