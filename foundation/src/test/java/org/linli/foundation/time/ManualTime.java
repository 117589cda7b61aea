package org.linli.foundation.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Wall clock, monotonic clock and scheduler moved by hand. Safe from any thread; work runs inside {@link #pass}, on the
 * caller's thread, in the order it falls due (and, at the same instant, in the order it was asked for).
 */
public final class ManualTime implements InstantSource, Monotonic, Scheduler {
    /** A Saturday morning at ten, in the places that keep China's time. */
    public static final Instant START = Instant.parse("2026-11-21T02:24:00Z");

    private final PriorityQueue<Wait> waits =
            new PriorityQueue<>(Comparator.comparingLong(Wait::dueNanos).thenComparingLong(Wait::order));
    private long elapsedNanos;
    private Instant wall = START;
    private long asked;

    @Override
    public synchronized Instant instant() {
        return wall;
    }

    @Override
    public synchronized long nanos() {
        return elapsedNanos;
    }

    @Override
    public synchronized Pending after(Duration delay, String name, Runnable work) {
        var wait = new Wait(elapsedNanos + delay.toNanos(), asked++, name, work);
        waits.add(wait);
        return () -> {
            synchronized (this) {
                return waits.remove(wait);
            }
        };
    }

    /** Lets time pass, and with it everything that falls due on the way, also what that work asks for in turn. */
    public void pass(Duration duration) {
        long end = nanos() + duration.toNanos();
        for (var due = nextDue(end); due != null; due = nextDue(end)) {
            due.work().run();
        }
        moveTo(end);
    }

    /** Sets the wall clock, as a wrong BIOS battery would; elapsed time is untouched. */
    public synchronized void setWallClock(Instant wrong) {
        wall = wrong;
    }

    /** The names of all open waits, soonest first. */
    public synchronized List<String> openWaits() {
        return waits.stream()
                .sorted(waits.comparator())
                .map(Wait::name)
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private synchronized @org.jspecify.annotations.Nullable Wait nextDue(long end) {
        var first = waits.peek();
        if (first == null || first.dueNanos() > end) {
            return null;
        }
        waits.remove();
        moveTo(first.dueNanos());
        return first;
    }

    private synchronized void moveTo(long nanos) {
        if (nanos > elapsedNanos) {
            wall = wall.plusNanos(nanos - elapsedNanos);
            elapsedNanos = nanos;
        }
    }

    private record Wait(long dueNanos, long order, String name, Runnable work) {}
}
