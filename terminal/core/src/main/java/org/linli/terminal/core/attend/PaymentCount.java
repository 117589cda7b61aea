package org.linli.terminal.core.attend;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.linli.central.api.id.PaymentId;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.desk.PaymentDesk;
import org.linli.payments.desk.Watching;
import org.linli.payments.machine.AttemptState;

/** Counts each payment once, when its money has come to rest, whoever has left by then. Safe from any thread. */
final class PaymentCount {
    private final PaymentDesk desk;
    private final ShiftBook shift;
    private final Executor waiting;
    private final Map<PaymentId, Watching> followed = new HashMap<>();

    /** @param waiting where the disk may be waited for: the desk's own thread may not */
    PaymentCount(PaymentDesk desk, ShiftBook shift, Executor waiting) {
        this.desk = desk;
        this.shift = shift;
        this.waiting = waiting;
    }

    /** What a process before this one left open comes to rest in this one. */
    void begin() {
        desk.openAttempts().forEach(open -> follow(open.id()));
    }

    void follow(PaymentId id) {
        synchronized (this) {
            if (followed.containsKey(id)) {
                return;
            }
            followed.put(id, () -> {});
        }
        var watching = desk.watch(id, view -> seen(id, view));
        boolean over;
        synchronized (this) {
            over = followed.replace(id, watching) == null;
        }
        if (over) {
            watching.stop();
        }
    }

    private void seen(PaymentId id, AttemptView view) {
        Watching watching;
        synchronized (this) {
            if (!view.isFinal()) {
                return;
            }
            watching = followed.remove(id);
        }
        if (watching == null) {
            return;
        }
        watching.stop();
        waiting.execute(view.state() == AttemptState.CLOSED ? shift::unpaid : shift::paid);
    }
}
