package org.linli.peripherals.spi;

/** A listener's place at a device. */
public interface Subscription extends AutoCloseable {
    /** Idempotent. A delivery already under way may still arrive. */
    @Override
    void close();
}
