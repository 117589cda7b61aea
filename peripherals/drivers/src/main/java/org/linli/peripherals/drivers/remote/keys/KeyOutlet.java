package org.linli.peripherals.drivers.remote.keys;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.remote.KeyPhase;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteKey;

/**
 * Where a driver puts the keys of its wire, and whoever listens gets those that are meant. Safe from any thread; once a
 * subscription is closed nothing arrives there any more.
 */
public final class KeyOutlet {
    /**
     * A key held while the wire is lost comes as a new press when the wire is back: a service started anew has forgotten
     * that it told of it. So long a loss is believed to have hidden one press; it is longer than a service takes to
     * restart and than the line takes to be opened again.
     */
    private static final Duration HELD_THROUGH_A_LOSS = Duration.ofSeconds(4);

    private final Steadiness steadiness;
    private @Nullable Ear ear;
    private @Nullable Press last;

    /** One subscription: the same listener may come back, and its first subscription must not send it away then. */
    private static final class Ear {
        private final Consumer<KeyStroke> listener;

        Ear(Consumer<KeyStroke> listener) {
            this.listener = listener;
        }
    }

    /** The last press of the wire, delivered or not. */
    private static final class Press {
        private final RemoteKey key;
        private final long began;
        private final @Nullable Ear heardBy;
        private long lastSign;
        private long lastStep;
        private long believedHeldUntil;
        private boolean up;

        Press(RemoteKey key, long began, @Nullable Ear heardBy) {
            this.key = key;
            this.began = began;
            this.heardBy = heardBy;
            this.lastSign = began;
            this.lastStep = began;
            this.believedHeldUntil = began;
        }
    }

    public KeyOutlet(Steadiness steadiness) {
        this.steadiness = steadiness;
    }

    /** As {@link org.linli.peripherals.spi.remote.RemoteControl#listen}. */
    public synchronized Subscription listen(Consumer<KeyStroke> heard) {
        if (ear != null) {
            throw new IllegalStateException("a remote control has one listener");
        }
        var lent = new Ear(heard);
        ear = lent;
        return () -> leave(lent);
    }

    private synchronized void leave(Ear lent) {
        if (ear == lent) {
            ear = null;
        }
    }

    /** The wire says that a key went down, as far as the wire can tell. */
    public synchronized void pressed(RemoteKey key, long nanos) {
        var before = last;
        if (before != null && before.key == key && isSamePress(before, nanos)) {
            before.lastSign = nanos;
            return;
        }
        last = new Press(key, nanos, ear);
        deliver(key, KeyPhase.PRESSED);
    }

    /** The wire says that the key is still down. */
    public synchronized void repeated(RemoteKey key, long nanos) {
        var press = last;
        if (press == null || press.key != key || press.up) {
            return;
        }
        press.lastSign = nanos;
        if (isHeard(press)
                && key.use() == RemoteKey.Use.STEPS
                && nanos - press.began >= steadiness.firstRepeat().toNanos()
                && nanos - press.lastStep >= steadiness.step().toNanos()) {
            press.lastStep = nanos;
            deliver(key, KeyPhase.REPEATED);
        }
    }

    /** The wire says that the key went up. */
    public synchronized void released(RemoteKey key, long nanos) {
        var press = last;
        if (press == null || press.key != key || press.up) {
            return;
        }
        press.up = true;
        press.lastSign = nanos;
        if (isHeard(press)) {
            deliver(key, KeyPhase.RELEASED);
        }
    }

    /** The wire is lost. A key that was down at that moment is believed to be the same press when it comes again. */
    public synchronized void lost(long nanos) {
        var press = last;
        if (press != null && !press.up && isSamePress(press, nanos)) {
            press.believedHeldUntil = nanos + HELD_THROUGH_A_LOSS.toNanos();
        }
    }

    /** Whoever listens now heard the press itself. */
    private boolean isHeard(Press press) {
        return ear != null && press.heardBy == ear;
    }

    private boolean isSamePress(Press press, long nanos) {
        return nanos - press.lastSign < steadiness.samePress(press.key).toNanos()
                || nanos - press.believedHeldUntil < 0;
    }

    private void deliver(RemoteKey key, KeyPhase phase) {
        var to = ear;
        if (to != null) {
            to.listener.accept(new KeyStroke(key, phase));
        }
    }
}
