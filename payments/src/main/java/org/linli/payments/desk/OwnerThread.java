package org.linli.payments.desk;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The mailbox of a running program: a platform thread, because it blocks in fdatasync. It is never interrupted: that
 * would close the journal's file under it.
 */
public final class OwnerThread implements Mailbox {
    private static final System.Logger LOG = System.getLogger("linli.payments");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final AtomicInteger wanted = new AtomicInteger();
    /** Between seeing the mailbox open and adding to it nobody may close it: work behind the end never runs. */
    private final Object gate = new Object();

    private final int room;
    private boolean closed;
    private boolean ended;
    private final Thread thread;

    /** @param room how much outside work may wait at once */
    public OwnerThread(String name, int room) {
        this.room = room;
        this.thread = Thread.ofPlatform().name(name).start(this::run);
    }

    @Override
    public boolean offer(Runnable work) {
        if (wanted.incrementAndGet() > room || !put(() -> taken(work))) {
            wanted.decrementAndGet();
            return false;
        }
        return true;
    }

    private void taken(Runnable work) {
        wanted.decrementAndGet();
        work.run();
    }

    @Override
    public boolean put(Runnable work) {
        synchronized (gate) {
            return !closed && queue.add(work);
        }
    }

    private void run() {
        while (!ended) {
            Runnable work;
            try {
                work = queue.take();
            } catch (InterruptedException nobodyMay) {
                throw new IllegalStateException("the payment desk's thread was interrupted", nobodyMay);
            }
            try {
                work.run();
            } catch (RuntimeException bug) {
                // One attempt's bug must not end the others; the journal has what was done.
                LOG.log(Level.ERROR, "pay.desk-bug", bug);
            }
        }
    }

    @Override
    public void close() {
        synchronized (gate) {
            if (!closed) {
                closed = true;
                queue.add(() -> ended = true);
            }
        }
        try {
            if (!Thread.currentThread().equals(thread) && !thread.join(PATIENCE)) {
                LOG.log(Level.WARNING, "pay.desk-slow-to-close after {0}", PATIENCE);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
