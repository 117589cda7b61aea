package org.linli.peripherals.virtual.printer;

import java.util.function.Consumer;

/**
 * What was received and not yet printed. Real-time commands are taken out as they arrive, wherever they stand: that is
 * why a printer answers while its cover is open, and why a picture must not contain one.
 */
final class ReceiveBuffer {
    /** What is told at once. */
    interface RealTime {
        void ask(int question);

        void forgot();
    }

    /** Thrown into the printing half when everything is forgotten in the middle of a command. */
    static final class Forgotten extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final byte[] FORGET = {DLE, 0x14, 8, 1, 3, 20, 1, 6, 2, 8};
    /** A real one has 4 to 64 KiB, and holds the line back when it is full. */
    private static final int CAPACITY = 65_536;

    private final byte[] ring = new byte[CAPACITY];
    private final byte[] held = new byte[FORGET.length];
    private final RealTime realTime;
    private final Consumer<byte[]> line;
    private int from;
    private int count;
    private int heldCount;
    private boolean forgotten;

    ReceiveBuffer(RealTime realTime, Consumer<byte[]> line) {
        this.realTime = realTime;
        this.line = line;
    }

    /** Takes bytes from the line; waits while the buffer is full. */
    void receive(byte[] bytes) throws InterruptedException {
        for (byte each : bytes) {
            receive(each);
        }
    }

    private void receive(byte each) throws InterruptedException {
        held[heldCount++] = each;
        if (heldCount == 3 && held[0] == DLE && held[1] == EOT && each >= 1 && each <= 4) {
            heldCount = 0;
            realTime.ask(each);
            return;
        }
        if (heldCount == FORGET.length && begins(FORGET)) {
            heldCount = 0;
            forget();
            realTime.forgot();
            line.accept(new byte[] {0x37, 0x25, 0});
            return;
        }
        while (heldCount > 0 && !mayBecomeOne()) {
            put(held[0]);
            heldCount--;
            System.arraycopy(held, 1, held, 0, heldCount);
        }
    }

    private boolean mayBecomeOne() {
        return begins(FORGET) || (heldCount == 2 && held[0] == DLE && held[1] == EOT);
    }

    private boolean begins(byte[] command) {
        for (int at = 0; at < heldCount; at++) {
            if (held[at] != command[at]) {
                return false;
            }
        }
        return true;
    }

    private synchronized void put(byte each) throws InterruptedException {
        while (count == CAPACITY) {
            wait();
        }
        ring[(from + count) % CAPACITY] = each;
        count++;
        notifyAll();
    }

    /** The next byte for the printing half; waits for it. */
    synchronized int next() throws InterruptedException, Forgotten {
        while (count == 0 && !forgotten) {
            wait();
        }
        if (forgotten) {
            forgotten = false;
            throw new Forgotten();
        }
        int value = ring[from] & 0xFF;
        from = (from + 1) % CAPACITY;
        count--;
        notifyAll();
        return value;
    }

    /** Everything received is gone, the command that is being read included. */
    synchronized void forget() {
        count = 0;
        forgotten = true;
        notifyAll();
    }

    synchronized boolean hasForgotten() {
        return forgotten;
    }
}
