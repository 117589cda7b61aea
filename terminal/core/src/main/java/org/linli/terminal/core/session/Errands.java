package org.linli.terminal.core.session;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.json.TaskJson;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.store.TaskStore;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;

/**
 * Carries out asks and deeds. Each gets exactly one outcome: the true one, or, when its time is over, "unknown". A deed
 * is in the store before it is sent, and one that cannot be stored is not sent.
 */
final class Errands {
    static final Code LATE = Code.of("session.late");
    private static final Code STORE_STOPPED = Code.of("session.store-stopped");
    private static final System.Logger LOG = System.getLogger("linli.session");

    private final Outside outside;
    private final TaskStore store;
    private final Scheduler scheduler;
    private final InTurn turn;
    private final Delivery delivery;
    private int deeds;

    interface Delivery {
        void deliver(Frame<?, ?, ?> frame, Key key, Outcome outcome);
    }

    Errands(Outside outside, TaskStore store, Scheduler scheduler, InTurn turn, Delivery delivery) {
        this.outside = outside;
        this.store = store;
        this.scheduler = scheduler;
        this.turn = turn;
        this.delivery = delivery;
    }

    /** Whether a deed was sent of which nobody has said yet what became of it. */
    boolean isDeedUnderWay() {
        return deeds > 0;
    }

    void ask(Frame<?, ?, ?> frame, Command.Ask ask, Vault vault) {
        var reply = new Reply(frame, ask.key(), ask.within(), false);
        outside.ask(ask.query(), vault, ask.within(), reply::came);
    }

    void once(Frame<?, ?, ?> frame, Command.Once once, Vault vault, String task) {
        var reply = new Reply(frame, once.key(), once.within(), true);
        deeds++;
        String key = task + "/" + frame.path() + "/" + once.key().name();
        if (!store.sending(task, key, once.deed().getClass().getSimpleName(), json(once.deed()))) {
            LOG.log(Level.ERROR, "{0} a deed was not sent", STORE_STOPPED);
            reply.came(new Outcome.NotDone(STORE_STOPPED));
            return;
        }
        outside.once(key, once.deed(), vault, once.within(), reply::came);
    }

    private static <D extends Deed> String json(D deed) {
        @SuppressWarnings("unchecked") // a record's own class is its type
        var type = (Class<D>) deed.getClass();
        return TaskJson.write(deed, type);
    }

    /** The first outcome counts, be it the truth or the end of patience. */
    private final class Reply {
        private final Frame<?, ?, ?> frame;
        private final Key key;
        private final Scheduler.Pending deadline;
        private final boolean deed;
        private boolean over;

        Reply(Frame<?, ?, ?> frame, Key key, Duration within, boolean deed) {
            this.deed = deed;
            this.frame = frame;
            this.key = key;
            frame.awaits(key);
            deadline = scheduler.after(within, key.name() + "-deadline", () -> came(new Outcome.Unknown(LATE)));
        }

        void came(Outcome outcome) {
            turn.put(() -> {
                if (over) {
                    return;
                }
                over = true;
                deadline.cancel();
                if (deed) {
                    deeds--;
                }
                if (frame.receives(key)) {
                    delivery.deliver(frame, key, outcome);
                }
            });
        }
    }
}
