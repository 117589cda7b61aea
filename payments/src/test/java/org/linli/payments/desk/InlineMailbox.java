package org.linli.payments.desk;

import java.util.ArrayDeque;
import java.util.Queue;

/** The desk's thread is the test's own: work runs in order, at once, and never inside other work. */
final class InlineMailbox implements Mailbox {
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private boolean running;
    private boolean dead;

    @Override
    public boolean offer(Runnable work) {
        if (dead) {
            return false;
        }
        put(work);
        return true;
    }

    @Override
    public void put(Runnable work) {
        if (dead) {
            return;
        }
        queue.add(work);
        if (running) {
            return;
        }
        running = true;
        try {
            while (!dead && !queue.isEmpty()) {
                queue.remove().run();
            }
        } finally {
            running = false;
        }
    }

    @Override
    public void close() {
        dead = true;
        queue.clear();
    }
}
