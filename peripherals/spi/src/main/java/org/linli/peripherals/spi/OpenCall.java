package org.linli.peripherals.spi;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call as the driver holds it: the driver ends it, and hears of a cancel. Safe from any thread. The first end counts;
 * later ones are ignored and reported as false, so that a deadline and a late answer need no further agreement.
 */
public final class OpenCall<T> implements Call<T> {
    private final Runnable onCancel;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private @Nullable Outcome<T> outcome;
    private @Nullable Consumer<Outcome<T>> listener;
    private boolean listened;

    /** @param onCancel runs at the first cancel of a call still open, on the canceller's thread; it only hands over */
    public OpenCall(Runnable onCancel) {
        this.onCancel = onCancel;
    }

    /** A call that never reached the device. */
    public static <T> Call<T> ended(Outcome<T> outcome) {
        var call = new OpenCall<T>(() -> {});
        call.end(outcome);
        return call;
    }

    @Override
    public void onOutcome(Consumer<Outcome<T>> heard) {
        Outcome<T> already;
        synchronized (this) {
            if (listened) {
                throw new IllegalStateException("a call has one listener");
            }
            listened = true;
            already = outcome;
            if (already == null) {
                listener = heard;
            }
        }
        if (already != null) {
            heard.accept(already);
        }
    }

    @Override
    public void cancel() {
        if (!ended() && cancelled.compareAndSet(false, true)) {
            onCancel.run();
        }
    }

    /** Ends the call. False when it had ended before. */
    public boolean end(Outcome<T> how) {
        Consumer<Outcome<T>> waiting;
        synchronized (this) {
            if (outcome != null) {
                return false;
            }
            outcome = how;
            waiting = listener;
            listener = null;
        }
        if (waiting != null) {
            waiting.accept(how);
        }
        return true;
    }

    public synchronized boolean ended() {
        return outcome != null;
    }
}
