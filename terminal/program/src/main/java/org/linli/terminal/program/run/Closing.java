package org.linli.terminal.program.run;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ends things in the opposite order of their beginning, whatever one of them throws. Any thread may register. */
public final class Closing implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.program");

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    public synchronized <T extends AutoCloseable> T register(T resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            var next = opened.pop();
            try {
                next.close();
            } catch (Exception failed) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "kiosk.close-failed " + next.getClass().getSimpleName(),
                        failed);
            }
        }
    }
}
