package org.linli.rehearsal.simulate;

import java.util.ArrayDeque;
import java.util.Queue;
import org.linli.payments.desk.Mailbox;

/** A desk's thread where there is only one: work runs at once, in order, and never inside other work. */
public final class OneThread implements Mailbox {
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private boolean running;
    private boolean closed;

    @Override
    public boolean offer(Runnable work) {
        return put(work);
    }

    @Override
    public boolean put(Runnable work) {
        if (closed) {
            return false;
        }
        queue.add(work);
        if (running) {
            return true;
        }
        running = true;
        try {
            while (!closed && !queue.isEmpty()) {
                queue.remove().run();
            }
        } finally {
            running = false;
        }
        return true;
    }

    @Override
    public void close() {
        closed = true;
        queue.clear();
    }
}
