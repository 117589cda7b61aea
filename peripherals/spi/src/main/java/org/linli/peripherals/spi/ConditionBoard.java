package org.linli.peripherals.spi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Where a driver posts its condition and others read it. Safe from any thread. It keeps what {@link Device#watch}
 * promises: a snapshot first, sequences that only grow, no delivery without a difference, and for each listener no
 * older condition after a newer one.
 */
public final class ConditionBoard<C extends Condition> {
    private final Map<Object, Consumer<C>> listeners = new LinkedHashMap<>();
    private C current;

    /** @param first makes the first condition from its sequence */
    public ConditionBoard(LongFunction<C> first) {
        current = first.apply(1);
    }

    public synchronized C current() {
        return current;
    }

    /**
     * Posts a condition if it differs from the present one.
     *
     * @param seen makes the condition from a sequence; called up to twice, so it must be pure
     */
    public synchronized void post(LongFunction<C> seen) {
        if (seen.apply(current.sequence()).equals(current)) {
            return;
        }
        current = seen.apply(current.sequence() + 1);
        // Delivered under the lock: that keeps the order, and a listener only hands over.
        for (Consumer<C> listener : List.copyOf(listeners.values())) {
            listener.accept(current);
        }
    }

    public synchronized Subscription watch(Consumer<C> listener) {
        Object place = new Object();
        listeners.put(place, listener);
        listener.accept(current);
        return () -> leave(place);
    }

    private synchronized void leave(Object place) {
        listeners.remove(place);
    }
}
