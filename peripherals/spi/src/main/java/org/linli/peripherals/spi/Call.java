package org.linli.peripherals.spi;

import java.util.function.Consumer;

/**
 * A deed a device has been asked for. Safe from any thread; no method blocks.
 *
 * <p>Every call ends, exactly once, and not later than its deadline (drivers of ours keep it within 100 ms; a host
 * kills one that does not).
 */
public interface Call<T> {
    /**
     * Says where the outcome goes. Called once a call; a second listener is a bug.
     *
     * @param listener runs once: on the device's thread, or, when the call had already ended, on the caller's thread
     *     before this method returns. It only hands over
     */
    void onOutcome(Consumer<Outcome<T>> listener);

    /**
     * Asks the device to stop. Idempotent, and harmless after the end. The call still ends by itself: with {@link
     * CallFault#CANCELLED} when nothing had happened yet, with its true outcome when something had (a printer does not
     * take ink back).
     */
    void cancel();
}
