package org.linli.rehearsal.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The cable between kiosk and central, in this machine's loopback: bytes go through as they come until somebody cuts or
 * slows it. It sees what an attacker on the way would see, which is TLS. Safe from any thread.
 */
public final class CentralLine implements AutoCloseable {
    /** How the cable is. */
    public enum State {
        WHOLE,
        /** Who calls is refused at once, and calls that stood are gone: a router that says so. */
        REFUSED,
        /** Who calls gets through to nobody, and calls that stood hear nothing more: a cable that is out. */
        SILENT,
        SLOW
    }

    private static final int CHUNK = 1 << 16;
    /// What an Ethernet frame holds of TCP; a slow line is slow by the frame.
    private static final int FRAME = 1_400;
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int BACKLOG = 64;

    private final InetSocketAddress central;
    /** 0 until the door has been opened for the first time; then it stays. */
    private volatile int port;

    private final Set<Socket> calls = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;
    private volatile Duration forEachFrame = Duration.ZERO;
    private volatile boolean closed;
    private @Nullable ServerSocket door;

    private CentralLine(InetSocketAddress central) {
        this.central = central;
    }

    static CentralLine to(InetSocketAddress central) throws ProgramFailed {
        var line = new CentralLine(central);
        line.openDoor();
        return line;
    }

    /** What the kiosk takes for central's. */
    int port() {
        return port;
    }

    public State state() {
        return state;
    }

    /** @param how REFUSED or SILENT */
    public synchronized void cut(State how) {
        state = how;
        if (how == State.REFUSED) {
            closeDoor();
            calls.forEach(CentralLine::hangUp);
        }
    }

    /** @param each what a frame of 1400 bytes takes, in either direction */
    public synchronized void slow(Duration each) throws ProgramFailed {
        forEachFrame = each;
        state = State.SLOW;
        openDoor();
    }

    /** As it was. Calls that were silent go on where they stopped, as TCP does. */
    public synchronized void restore() throws ProgramFailed {
        state = State.WHOLE;
        openDoor();
    }

    private synchronized void openDoor() throws ProgramFailed {
        if (door != null) {
            return;
        }
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            port = opened.getLocalPort();
            door = opened;
            Thread.ofVirtual().name("line").start(() -> accept(opened));
        } catch (IOException taken) {
            throw new ProgramFailed("the line to central cannot be opened: " + taken.getMessage(), taken);
        }
    }

    private synchronized void closeDoor() {
        var open = door;
        door = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException gone) {
                // Closed is what was wanted.
            }
        }
    }

    private void accept(ServerSocket opened) {
        try {
            while (true) {
                var caller = opened.accept();
                Thread.ofVirtual().name("line call").start(() -> connect(caller));
            }
        } catch (IOException closedDoor) {
            // Cut, or the house is closed.
        }
    }

    private void connect(Socket caller) {
        calls.add(caller);
        if (state == State.REFUSED) {
            // Came in while the door was closing.
            hangUp(caller);
            calls.remove(caller);
            return;
        }
        try (caller;
                var callee = new Socket(central.getAddress(), central.getPort())) {
            calls.add(callee);
            caller.setTcpNoDelay(true);
            callee.setTcpNoDelay(true);
            var back = Thread.ofVirtual().name("line back").start(() -> carry(callee, caller));
            carry(caller, callee);
            back.join();
            calls.remove(callee);
        } catch (IOException nobodyThere) {
            // The caller is hung up on, as without a line between.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            calls.remove(caller);
        }
    }

    /** Until one side is done; then the other is told so. */
    private void carry(Socket from, Socket to) {
        byte[] chunk = new byte[CHUNK];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int length = in.read(chunk, 0, room()); length >= 0; length = in.read(chunk, 0, room())) {
                hinder();
                out.write(chunk, 0, length);
            }
            to.shutdownOutput();
        } catch (IOException gone) {
            hangUp(from);
            hangUp(to);
        }
    }

    private int room() {
        return state == State.SLOW ? FRAME : CHUNK;
    }

    private void hinder() {
        if (state == State.SLOW) {
            LockSupport.parkNanos(forEachFrame.toNanos());
        }
        while (state == State.SILENT && !closed) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static void hangUp(Socket call) {
        try {
            call.close();
        } catch (IOException gone) {
            // Gone is what was wanted.
        }
    }

    @Override
    public void close() {
        closed = true;
        closeDoor();
        calls.forEach(CentralLine::hangUp);
    }
}
