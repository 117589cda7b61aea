package org.linli.peripherals.drivers.owner;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * Runs a driver's messages one after the other on a platform thread of its own (the work below it is native and would
 * pin a virtual one).
 *
 * <p>The mailbox is bounded by who may fill it: calls are refused beyond {@value #MOST_CALLS}, the line's thread waits
 * beyond {@value #MOST_LINE_EVENTS} (which is flow control), and timers are at most a handful for each open call.
 */
public final class OwnerThread implements AutoCloseable {
    private static final int MOST_CALLS = 64;
    private static final int MOST_LINE_EVENTS = 64;
    private static final Duration LEAVE_PATIENCE = Duration.ofSeconds(1);
    private static final System.Logger LOG = System.getLogger("linli.drivers");

    private final LinkedBlockingQueue<Runnable> mailbox = new LinkedBlockingQueue<>();
    private final Semaphore callPlaces = new Semaphore(MOST_CALLS);
    private final Semaphore linePlaces = new Semaphore(MOST_LINE_EVENTS);
    private final Object gate = new Object();
    private final DeviceTime time;
    private final Consumer<RuntimeException> onBug;
    private final Thread thread;
    private boolean closing;

    /** @param onBug runs on the owner thread when a message threw; the driver ends its calls there and goes on */
    public OwnerThread(String name, DeviceTime time, Consumer<RuntimeException> onBug) {
        this.time = time;
        this.onBug = onBug;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /**
     * For calls from outside. False when too many wait already, or the driver is closing ({@link #refusal} says which).
     * What is taken runs, and runs before the last message: so whoever ends the open calls there ends all of them.
     */
    public boolean offer(Runnable call) {
        synchronized (gate) {
            if (closing || !callPlaces.tryAcquire()) {
                return false;
            }
            mailbox.add(() -> {
                callPlaces.release();
                call.run();
            });
            return true;
        }
    }

    /** Why an offer was not taken. */
    public CallFault refusal() {
        synchronized (gate) {
            return closing ? CallFault.CLOSED : CallFault.BUSY;
        }
    }

    /** For the line: waits for a place, so that a flood of bytes stays in the operating system's buffers. */
    public void put(Runnable lineEvent) throws InterruptedException {
        linePlaces.acquire();
        mailbox.add(() -> {
            linePlaces.release();
            lineEvent.run();
        });
    }

    /** For what must get through and is rare: a cancel, an end. */
    public void post(Runnable message) {
        mailbox.add(message);
    }

    /** Runs work later, on this thread. */
    public DeviceTime.Wait after(Duration delay, String name, Runnable work) {
        return time.after(delay, name, () -> mailbox.add(work));
    }

    public long nanos() {
        return time.nanos();
    }

    /** Runs the last message, then ends the thread; waits for that at most a second. Idempotent. */
    public void close(Runnable last) {
        synchronized (gate) {
            if (closing) {
                return;
            }
            closing = true;
            mailbox.add(() -> {
                try {
                    last.run();
                } finally {
                    thread.interrupt();
                }
            });
        }
        try {
            if (!Thread.currentThread().equals(thread)) {
                thread.join(LEAVE_PATIENCE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        close(() -> {});
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                mailbox.take().run();
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException bug) {
                LOG.log(Level.ERROR, "call.driver-failed thread=" + thread.getName(), bug);
                onBug.accept(bug);
            }
        }
    }
}
