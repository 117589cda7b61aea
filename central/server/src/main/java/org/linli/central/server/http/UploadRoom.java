package org.linli.central.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.linli.foundation.time.Monotonic;

/**
 * Where large bodies are taken in: a few at once, however many are sent, and none for ever, however slowly it comes. They lie in
 * memory while they are looked at, and central has other things to remember. Safe from any thread.
 */
final class UploadRoom {
    /** Of twelve megabytes each at most. */
    static final int MOST_AT_ONCE = 6;

    /** A browser waits longer than this for an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Twelve megabytes over a poor line. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int PIECE = 64 * 1024;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
    private final Duration patience;
    private final Monotonic clock;

    /** @param patience of whoever waits for a place */
    UploadRoom(Duration patience, Monotonic clock) {
        this.patience = patience;
        this.clock = clock;
    }

    /** Whether there is a place; to be given back with {@link #leave}. */
    boolean enter() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        places.release();
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
            if (clock.since(began).compareTo(LONGEST) > 0) {
                throw new HttpException.RuntimeException(HttpStatus.REQUEST_TIMEOUT_408, "too slow");
            }
        }
        return body.toByteArray();
    }
}
