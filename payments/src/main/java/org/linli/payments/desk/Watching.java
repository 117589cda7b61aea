package org.linli.payments.desk;

/** A listener's place at an attempt. */
@FunctionalInterface
public interface Watching {
    /** No more news after what is already on its way. Idempotent, from any thread. */
    void stop();
}
