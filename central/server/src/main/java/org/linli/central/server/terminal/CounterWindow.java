package org.linli.central.server.terminal;

import java.util.BitSet;
import java.util.LinkedHashSet;

/**
 * Which counters and nonces of one terminal were taken: all up to a floor, and single ones above it. Safe from any
 * thread; takes constant memory.
 */
final class CounterWindow {
    /** Requests of one terminal that may overtake each other. */
    private static final int WIDTH = 1024;

    private final BitSet taken = new BitSet(WIDTH);
    private final LinkedHashSet<String> nonces = new LinkedHashSet<>();
    private long floor;
    private long highest;
    private long reserved;

    /** @param reserved everything up to here may have been taken before this process began */
    CounterWindow(long reserved) {
        this.floor = reserved;
        this.highest = reserved;
        this.reserved = reserved;
    }

    enum Taken {
        FRESH,
        /** Fresh, and above what the journal covers: reserve before acting. */
        FRESH_UNRESERVED,
        /** This very one was taken before. */
        REPLAYED,
        /** Too old to tell. */
        STALE
    }

    synchronized Taken take(long counter, String nonce) {
        if (counter <= floor) {
            return Taken.STALE;
        }
        boolean inWindow = counter - floor <= WIDTH;
        if ((inWindow && taken.get((int) (counter % WIDTH))) || nonces.contains(nonce)) {
            return Taken.REPLAYED;
        }
        moveFloorTo(counter - WIDTH);
        taken.set((int) (counter % WIDTH));
        highest = Math.max(highest, counter);
        remember(nonce);
        return counter > reserved ? Taken.FRESH_UNRESERVED : Taken.FRESH;
    }

    /** The window slides up; what falls out below counts as taken. */
    private void moveFloorTo(long newFloor) {
        if (newFloor - floor >= WIDTH) {
            taken.clear();
            floor = newFloor;
        }
        while (floor < newFloor) {
            floor++;
            taken.clear((int) (floor % WIDTH));
        }
    }

    private void remember(String nonce) {
        nonces.add(nonce);
        if (nonces.size() > WIDTH) {
            nonces.removeFirst();
        }
    }

    synchronized void reserve(long upTo) {
        reserved = Math.max(reserved, upTo);
    }

    synchronized long highest() {
        return Math.max(highest, floor);
    }
}
