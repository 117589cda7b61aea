package org.linli.terminal.core.companion;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The link's one thread: pieces of work, one after the other, in the order they came. Safe from any thread. */
final class InTurn {
    /** A relay that floods fills no memory: what is beyond this is refused. */
    private static final int ROOM = 512;

    private static final System.Logger LOG = System.getLogger("linli.companion");

    private final Executor executor;
    private final ConcurrentLinkedQueue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger fromOutside = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();

    InTurn(Executor executor) {
        this.executor = executor;
    }

    /** What comes over the line. False when there is no room. */
    boolean offer(Runnable work) {
        if (fromOutside.incrementAndGet() > ROOM) {
            fromOutside.decrementAndGet();
            return false;
        }
        put(() -> {
            fromOutside.decrementAndGet();
            work.run();
        });
        return true;
    }

    /** What this terminal itself has to say: bounded by what it does. */
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

    private static void runSurviving(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "session.broken in the phones' link", bug);
        }
    }
}
