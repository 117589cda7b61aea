package org.linli.rehearsal.torn;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What was looked at, over all workers. Safe from any thread. */
final class Tally {
    /** More would only push the first off the screen. */
    private static final int MOST_TOLD = 10;

    private final PrintStream out;
    private final Set<Image.Hash> seen = ConcurrentHashMap.newKeySet();
    private final AtomicLong records = new AtomicLong();
    private final AtomicLong inPart = new AtomicLong();
    private final AtomicLong cutOff = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();
    private final AtomicLong altered = new AtomicLong();
    private final AtomicInteger bad = new AtomicInteger();

    Tally(PrintStream out) {
        this.out = out;
    }

    /** False when this image was looked at before. */
    boolean isNew(Image.Hash image) {
        return seen.add(image);
    }

    /** @param complete all subsets of what was not synced are looked at */
    void moment(boolean complete) {
        records.incrementAndGet();
        if (!complete) {
            inPart.incrementAndGet();
        }
    }

    /** @param whole the record that nobody had acknowledged was there */
    void opened(boolean whole) {
        (whole ? kept : cutOff).incrementAndGet();
    }

    void alteredOne() {
        altered.incrementAndGet();
    }

    void bad(String where, String what) {
        if (bad.incrementAndGet() <= MOST_TOLD) {
            synchronized (out) {
                out.println("bad: " + where + ": " + what);
            }
        }
    }

    int bad() {
        return bad.get();
    }

    int states() {
        return seen.size();
    }

    void tell() {
        synchronized (out) {
            out.printf(
                    Locale.ROOT,
                    "  syncs %d, of %d a part of the states; the last record whole in %d, not there in %d;"
                            + " acknowledged records altered in %d%n",
                    records.get(),
                    inPart.get(),
                    kept.get(),
                    cutOff.get(),
                    altered.get());
        }
    }

    void conclude() {
        out.printf(Locale.ROOT, "torn: %d states, %d bad%n", states(), bad());
    }
}
