package org.linli.central.server.known;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.linli.central.api.known.SandboxMessage;
import org.linli.central.api.known.SandboxMessages;

/**
 * Where messages of the demo communities end, whose phones nobody has: kept in memory for whoever rehearses, and read
 * with the operator's token. Safe from any thread.
 */
public final class SandboxOutbox implements Messages {
    private final InstantSource clock;
    private final Deque<SandboxMessage> newest = new ArrayDeque<>();

    public SandboxOutbox(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void send(String phone, String text) {
        newest.addFirst(new SandboxMessage(phone, text, clock.instant()));
        if (newest.size() > SandboxMessages.MOST) {
            newest.removeLast();
        }
    }

    public synchronized SandboxMessages messages() {
        return new SandboxMessages(List.copyOf(newest));
    }
}
