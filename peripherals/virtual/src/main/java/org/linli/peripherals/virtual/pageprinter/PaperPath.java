package org.linli.peripherals.virtual.pageprinter;

import com.hp.jipp.model.JobState;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * The mechanism and its queue: one document after the other, one sheet after the other, standing still while something is
 * wrong. Safe from any thread.
 */
final class PaperPath implements AutoCloseable {
    static final int FULL_TRAY = 250;
    private static final int LOW = 5;
    private static final int MOST_JOBS = 200;

    private final Object lock = new Object();
    private final PageTray tray;
    private final DeviceTime time;
    private final long start;
    private final Map<Integer, VirtualJob> jobs = new LinkedHashMap<>();
    private final Deque<VirtualJob> queue = new ArrayDeque<>();
    private final Thread printing;

    private int lastId;
    private int sheets = FULL_TRAY;
    private boolean jammed;
    private boolean coverOpen;
    private boolean doorOpen;
    private boolean tonerOut;
    private boolean tonerLow;
    private boolean liar;
    private Duration aPage = Duration.ZERO;
    private int pagesLeft;
    private @Nullable Runnable afterPages;

    PaperPath(PageTray tray, DeviceTime time) {
        this.tray = tray;
        this.time = time;
        this.start = time.nanos();
        this.printing =
                Thread.ofPlatform().daemon().name("virtual page printer").unstarted(this::run);
    }

    void begin() {
        printing.start();
    }

    /** Hands do something to the mechanism. */
    void change(Consumer<PaperPath> hands) {
        synchronized (lock) {
            hands.accept(this);
            lock.notifyAll();
        }
    }

    // What hands can do; within change().

    void sheets(int loaded) {
        sheets = loaded;
    }

    void jammed(boolean now) {
        jammed = now;
    }

    void coverOpen(boolean now) {
        coverOpen = now;
    }

    void doorOpen(boolean now) {
        doorOpen = now;
    }

    void toner(boolean low, boolean out) {
        tonerLow = low;
        tonerOut = out;
    }

    void liar(boolean now) {
        liar = now;
    }

    void aPage(Duration takes) {
        aPage = takes;
    }

    void afterPages(int pages, Runnable hands) {
        pagesLeft = Math.max(1, pages);
        afterPages = hands;
    }

    /** The power goes: no job is remembered, and they are counted from 1 again. What is on paper stays on paper. */
    void forget() {
        for (VirtualJob job : jobs.values()) {
            job.cancelled = true;
        }
        jobs.clear();
        queue.clear();
        lastId = 0;
    }

    // What the door asks.

    /** Seconds since it was switched on, from 1. */
    int upTime() {
        return (int) Duration.ofNanos(time.nanos() - start).toSeconds() + 1;
    }

    VirtualJob create(String name, String user) {
        synchronized (lock) {
            lastId++;
            var job = new VirtualJob(lastId, name, user, upTime());
            jobs.put(job.id, job);
            if (jobs.size() > MOST_JOBS) {
                jobs.values().stream().filter(VirtualJob::over).findFirst().ifPresent(old -> jobs.remove(old.id));
            }
            return job;
        }
    }

    /** Takes a document for a job; false when it has one already, or has ended. */
    boolean give(VirtualJob job, byte[] document) {
        int pages;
        try {
            pages = PageTray.pagesOf(document);
        } catch (IOException noPdf) {
            pages = 0;
        }
        synchronized (lock) {
            if (job.over() || job.document != null) {
                return false;
            }
            job.document = document;
            job.pages = pages;
            job.state = pages > 0 ? JobState.pending : JobState.aborted;
            if (pages > 0) {
                queue.add(job);
            }
            lock.notifyAll();
            return true;
        }
    }

    void cancel(VirtualJob job) {
        synchronized (lock) {
            job.cancelled = true;
            if (queue.remove(job) || job.document == null) {
                job.state = JobState.canceled;
                job.endedAt = upTime();
            }
            lock.notifyAll();
        }
    }

    Optional<VirtualJob> job(int id) {
        synchronized (lock) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /** All of them, the newest first. */
    List<VirtualJob> jobs() {
        synchronized (lock) {
            return new ArrayList<>(jobs.values()).reversed();
        }
    }

    /** What is asked while nothing moves. */
    <T> T look(Supplier<T> eyes) {
        synchronized (lock) {
            return eyes.get();
        }
    }

    boolean stands() {
        return coverOpen || doorOpen || jammed || tonerOut || sheets == 0;
    }

    boolean atWork() {
        return jobs.values().stream().anyMatch(job -> job.state.equals(JobState.processing));
    }

    List<String> reasons() {
        var reasons = new ArrayList<String>();
        add(reasons, coverOpen, "cover-open-error");
        add(reasons, doorOpen, "door-open-error");
        add(reasons, jammed, "media-jam-error");
        add(reasons, sheets == 0, "media-empty-error");
        add(reasons, sheets == 0 && !queue.isEmpty(), "media-needed-error");
        add(reasons, sheets > 0 && sheets <= LOW, "media-low-warning");
        add(reasons, tonerOut, "toner-empty-error");
        add(reasons, tonerLow && !tonerOut, "toner-low-warning");
        return reasons.isEmpty() ? List.of("none") : reasons;
    }

    private static void add(List<String> reasons, boolean so, String reason) {
        if (so) {
            reasons.add(reason);
        }
    }

    // The mechanism itself.

    private void run() {
        try {
            while (true) {
                print(next());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private VirtualJob next() throws InterruptedException {
        synchronized (lock) {
            while (queue.isEmpty()) {
                lock.wait();
            }
            var job = queue.remove();
            job.state = JobState.processing;
            job.begunAt = upTime();
            return job;
        }
    }

    private void print(VirtualJob job) throws InterruptedException {
        boolean lying = look(() -> liar);
        while (!lying && job.impressions < job.pages && awaitWell(job)) {
            LockSupport.parkNanos(look(() -> aPage).toNanos());
            // What gets stuck or is cancelled on its way has not fallen.
            if (awaitWell(job)) {
                printPage(job);
            }
        }
        byte[] document = look(() -> job.document);
        if (document != null) {
            // Only this thread counts; and what is said to be printed lies in the tray.
            tray.take(document, job.impressions, job.pages);
        }
        synchronized (lock) {
            boolean through = job.impressions == job.pages || lying;
            job.state = through ? JobState.completed : JobState.canceled;
            job.endedAt = upTime();
        }
    }

    /** False when nobody wants it any more. */
    private boolean awaitWell(VirtualJob job) throws InterruptedException {
        synchronized (lock) {
            while (stands() && !job.cancelled) {
                job.state = JobState.processingStopped;
                lock.wait();
            }
            job.state = JobState.processing;
            return !job.cancelled;
        }
    }

    private void printPage(VirtualJob job) {
        Runnable hands = null;
        synchronized (lock) {
            sheets = Math.max(0, sheets - 1);
            job.impressions++;
            if (afterPages != null && --pagesLeft == 0) {
                hands = afterPages;
                afterPages = null;
            }
        }
        if (hands != null) {
            hands.run();
        }
    }

    @Override
    public void close() {
        printing.interrupt();
    }
}
