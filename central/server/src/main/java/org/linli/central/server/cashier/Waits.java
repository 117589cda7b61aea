package org.linli.central.server.cashier;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.server.payment.Timer;
import org.linli.foundation.time.Scheduler;

/** The open timers: one of each kind for a payment (and bill), a new one replacing the old. Safe from any thread. */
final class Waits {
    private final Scheduler scheduler;
    private final BiConsumer<PaymentId, Timer> onTime;
    private final Map<Wait, Scheduler.Pending> open = new HashMap<>();

    private record Wait(PaymentId payment, Timer.Kind kind, Optional<BillId> bill) {}

    /** @param onTime told on the scheduler's thread: hand over, do not block */
    Waits(Scheduler scheduler, BiConsumer<PaymentId, Timer> onTime) {
        this.scheduler = scheduler;
        this.onTime = onTime;
    }

    synchronized void arm(PaymentId payment, Timer timer) {
        var wait = new Wait(payment, timer.kind(), timer.bill());
        String name = timer.kind().name();
        var replaced = open.put(wait, scheduler.after(timer.after(), name, () -> fire(wait, timer)));
        if (replaced != null) {
            replaced.cancel();
        }
    }

    /** Something else that waits; it is not an attempt's timer and is not forgotten with one. */
    void later(Duration delay, Runnable work) {
        scheduler.after(delay, "cashier-again", work);
    }

    private void fire(Wait wait, Timer timer) {
        synchronized (this) {
            open.remove(wait);
        }
        onTime.accept(wait.payment(), timer);
    }

    synchronized void forget(PaymentId payment) {
        open.entrySet().removeIf(entry -> {
            boolean mine = entry.getKey().payment().equals(payment);
            if (mine) {
                entry.getValue().cancel();
            }
            return mine;
        });
    }

    synchronized void forgetAll() {
        open.values().forEach(Scheduler.Pending::cancel);
        open.clear();
    }
}
