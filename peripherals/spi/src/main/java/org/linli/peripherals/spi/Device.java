package org.linli.peripherals.spi;

import java.util.function.Consumer;

/**
 * What every device has, whatever it does. Safe from any thread; no method blocks, except that {@link #close} may take
 * up to a second to let the device's thread end.
 *
 * @param <C> the condition this class of device reports
 */
public interface Device<C extends Condition> extends AutoCloseable {
    DeviceIdentity identity();

    /** The condition as last seen. */
    C condition();

    /**
     * Follows the condition. The first delivery is the condition of this moment (on the caller's thread, before this
     * method returns); each later one has a higher sequence and differs from the one before it in more than that.
     *
     * @param listener runs on the device's thread and only hands over
     */
    Subscription watch(Consumer<C> listener);

    /** Idempotent. Open calls end: with {@link CallFault#CLOSED}, as not done or unknown, whichever is true. */
    @Override
    void close();
}
