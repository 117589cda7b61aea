package org.linli.payments.desk;

import java.util.ArrayDeque;
import java.util.Queue;

/** The desk's thread is the test's own: work runs in order, at once, and never inside other work. */
final class InlineMailbox implements Mailbox {
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private boolean running;
    private boolean dead;
    private boolean full;

    /** No room for what somebody outside wants. */
    void full() {
        full = true;
    }

    @Override
    public boolean offer(Runnable work) {
        return !full && put(work);
    }

    @Override
    public boolean put(Runnable work) {
        if (dead) {
            return false;
        }
        queue.add(work);
        if (running) {
            return true;
        }
        running = true;
        try {
            while (!dead && !queue.isEmpty()) {
                queue.remove().run();
            }
        } finally {
            running = false;
        }
        return true;
    }

    @Override
    public void close() {
        dead = true;
        queue.clear();
    }
}
