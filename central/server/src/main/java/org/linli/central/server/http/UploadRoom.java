package org.linli.central.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.linli.foundation.time.Monotonic;

/**
 * Where a door's large bodies are taken in: a few at once, however many are sent, fewer from one network, and none for ever,
 * however slowly it comes. They lie in memory while they are looked at, and central has other things to remember. Safe from any
 * thread.
 */
final class UploadRoom {
    /** Of twelve megabytes each at most. */
    static final int MOST_AT_ONCE = 6;

    /** Nobody fills it alone. */
    static final int MOST_OF_A_NETWORK = 2;

    /** A browser waits longer than this for an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** For a line that is slow to begin. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** A poor line of a phone. */
    private static final int SLOWEST_BYTES_A_SECOND = 100_000;

    private static final int PIECE = 64 * 1024;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
    private final Map<String, Integer> perNetwork = new HashMap<>();
    private final Duration patience;
    private final Monotonic clock;

    static UploadRoom standard() {
        return new UploadRoom(PATIENCE, Monotonic.system());
    }

    /** @param patience of whoever waits for a place */
    UploadRoom(Duration patience, Monotonic clock) {
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Whether there is a place; to be given back with {@link #leave}.
     *
     * @param from the network it comes from
     */
    boolean enter(String from) {
        if (!count(from)) {
            return false;
        }
        boolean entered = false;
        try {
            entered = places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            if (!entered) {
                forget(from);
            }
        }
        return entered;
    }

    void leave(String from) {
        places.release();
        forget(from);
    }

    private synchronized boolean count(String from) {
        int before = perNetwork.getOrDefault(from, 0);
        if (before >= MOST_OF_A_NETWORK) {
            return false;
        }
        perNetwork.put(from, before + 1);
        return true;
    }

    private synchronized void forget(String from) {
        perNetwork.computeIfPresent(from, (network, places) -> places > 1 ? places - 1 : null);
    }

    /** As long as so many bytes may take. */
    static Duration longest(long bytes) {
        return GRACE.plusSeconds(bytes / SLOWEST_BYTES_A_SECOND);
    }

    /** Throws away what somebody sends beyond what is read: so much of it, and no longer than that may take. */
    void skip(InputStream in, long most) throws IOException {
        long began = clock.nanos();
        byte[] piece = new byte[PIECE];
        long skipped = 0;
        for (int read = 0; read >= 0 && skipped < most; skipped += read) {
            patient(began, most);
            read = in.read(piece);
        }
    }

    private void patient(long began, long bytes) {
        if (clock.since(began).compareTo(longest(bytes)) > 0) {
            throw new HttpException.RuntimeException(HttpStatus.REQUEST_TIMEOUT_408, "too slow");
        }
    }

    /**
     * At most so many bytes of it.
     *
     * @throws HttpException.RuntimeException when it takes too long
     */
    byte[] read(InputStream in, int most) throws IOException {
        long began = clock.nanos();
        var body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        while (body.size() < most) {
            int read = in.read(piece, 0, Math.min(PIECE, most - body.size()));
            if (read < 0) {
                break;
            }
            body.write(piece, 0, read);
            patient(began, most);
        }
        return body.toByteArray();
    }
}
