package org.linli.peripherals.drivers.line;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.owner.OwnerThread;

/**
 * Keeps a line open: opens it, reads it, and after a loss opens it again with growing waits, of which the longest keeps
 * the promise that a device works again within 2 s of its cable coming back.
 *
 * <p>All methods and all events are the owner thread's.
 */
public final class KeptLine {
    /** What the line tells its driver. */
    public interface Events {
        void up();

        void heard(byte[] bytes);

        /** After {@link #up} once; also once when the very first open failed. */
        void down();
    }

    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final int MOST_UNWRITTEN = 512;
    private static final System.Logger LOG = System.getLogger("linli.drivers");

    private final String name;
    private final Line line;
    private final OwnerThread owner;
    private final Events events;

    private @Nullable Session session;
    private Duration wait = FIRST_WAIT;
    private boolean told;
    private boolean closed;

    public KeptLine(String name, Line line, OwnerThread owner, Events events) {
        this.name = name;
        this.line = line;
        this.owner = owner;
        this.events = events;
    }

    public void start() {
        if (!closed && session == null) {
            session = new Session();
            session.begin();
        }
    }

    /**
     * Sends bytes, in order, without waiting.
     *
     * @return false when the line is down, or the device has taken nothing for so long that the line is given up
     */
    public boolean send(byte[] bytes) {
        var to = session;
        if (to == null || !to.up) {
            return false;
        }
        if (to.unwritten.offer(bytes)) {
            return true;
        }
        drop("the device takes nothing");
        return false;
    }

    /** Gives the line up and opens it anew: for a device that is stuck. */
    public void drop(String why) {
        var lost = session;
        if (lost != null) {
            lost.end();
            ended(lost, why);
        }
    }

    public void close() {
        closed = true;
        if (session != null) {
            session.end();
            session = null;
        }
    }

    private void opened(Session by) {
        if (by == session) {
            by.up = true;
            told = true;
            LOG.log(Level.INFO, "line.open device={0}", name);
            events.up();
        }
    }

    private void heard(Session by, byte[] bytes) {
        if (by == session) {
            wait = FIRST_WAIT;
            events.heard(bytes);
        }
    }

    private void ended(Session by, String why) {
        if (by != session) {
            return;
        }
        boolean wasUp = by.up;
        session = null;
        if (wasUp || !told) {
            told = true;
            LOG.log(Level.WARNING, "line.lost device={0} why={1}", name, why);
            events.down();
        }
        owner.after(wait, name + " opens its line again", this::start);
        wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
    }

    /** One life of the line, from open to loss. */
    private final class Session {
        private final ArrayBlockingQueue<byte[]> unwritten = new ArrayBlockingQueue<>(MOST_UNWRITTEN);
        private final Object gate = new Object();
        private @Nullable Thread reader;
        private @Nullable Thread writer;
        private Line.@Nullable Connection connection;
        private boolean over;
        private boolean up;

        void begin() {
            synchronized (gate) {
                reader = Thread.ofPlatform().daemon().name(name + " line").start(this::run);
            }
        }

        private void run() {
            try {
                try {
                    var opened = line.open();
                    if (admit(opened)) {
                        owner.put(() -> opened(this));
                        while (true) {
                            byte[] bytes = opened.read();
                            owner.put(() -> heard(this, bytes));
                        }
                    }
                } catch (LineLost lost) {
                    end();
                    owner.put(() -> ended(this, String.valueOf(lost.getMessage())));
                } catch (RuntimeException | LinkageError bug) {
                    // A device without its line for ever would be worse than one that is opened once a second.
                    LOG.log(Level.ERROR, "line.bug device=" + name, bug);
                    end();
                    owner.put(() -> ended(this, "a bug: " + bug.getClass().getSimpleName()));
                }
            } catch (InterruptedException leaving) {
                end();
            }
        }

        /** False when the session was ended while the port was opening; then nobody else would close it. */
        private boolean admit(Line.Connection opened) {
            synchronized (gate) {
                if (over) {
                    opened.close();
                    return false;
                }
                connection = opened;
                writer = Thread.ofPlatform().daemon().name(name + " line out").start(() -> write(opened));
                return true;
            }
        }

        private void write(Line.Connection to) {
            try {
                while (true) {
                    to.write(unwritten.take());
                }
            } catch (LineLost lost) {
                // The connection is closed, so the reading thread ends and tells the owner.
                to.close();
            } catch (InterruptedException ended) {
                to.close();
            } catch (RuntimeException | LinkageError bug) {
                LOG.log(Level.ERROR, "line.bug device=" + name, bug);
                to.close();
            }
        }

        void end() {
            synchronized (gate) {
                over = true;
                if (connection != null) {
                    connection.close();
                }
                if (writer != null) {
                    writer.interrupt();
                }
                // The reader itself comes by here after a loss, and still has that to tell.
                if (reader != null && !reader.equals(Thread.currentThread())) {
                    reader.interrupt();
                }
            }
        }
    }
}
