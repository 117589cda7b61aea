package org.linli.payments.desk;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linli.central.api.id.PaymentId;

/**
 * How each attempt stands, and who wants to hear of it. Changed and told on the desk's owner thread; {@link #views} may be
 * read from any.
 */
final class Watchers {
    private static final System.Logger LOG = System.getLogger("linli.payments");

    private final Map<PaymentId, List<Consumer<AttemptView>>> listeners = new ConcurrentHashMap<>();
    private final Map<PaymentId, AttemptView> views = new ConcurrentHashMap<>();

    Map<PaymentId, AttemptView> views() {
        return views;
    }

    void know(AttemptView view) {
        views.put(view.id(), view);
    }

    void forget(PaymentId id) {
        views.remove(id);
    }

    /** Tells at once how the attempt stands, if it is known, and from then on at every {@link #tell}. */
    void add(PaymentId id, Consumer<AttemptView> listener) {
        listeners.computeIfAbsent(id, none -> new CopyOnWriteArrayList<>()).add(listener);
        var view = views.get(id);
        if (view != null) {
            deliver(listener, view);
        }
    }

    void remove(PaymentId id, Consumer<AttemptView> listener) {
        listeners.computeIfPresent(id, (payment, those) -> {
            those.remove(listener);
            return those.isEmpty() ? null : those;
        });
    }

    void tell(AttemptView view) {
        listeners.getOrDefault(view.id(), List.of()).forEach(listener -> deliver(listener, view));
    }

    private static void deliver(Consumer<AttemptView> listener, AttemptView view) {
        try {
            listener.accept(view);
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "pay.listener-bug", bug);
        }
    }
}
