package org.linli.kiosk.main;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/** What was opened, to be closed in the reverse order, once, whoever closes first. */
final class Parts implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.kiosk");

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    synchronized <T extends AutoCloseable> T register(T part) {
        opened.push(part);
        return part;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            closeAll();
        }
    }

    private synchronized void closeAll() {
        while (!opened.isEmpty()) {
            var part = opened.pop();
            try {
                part.close();
            } catch (Exception failed) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "kiosk.close-failed " + part.getClass().getSimpleName(),
                        failed);
            }
        }
    }
}
