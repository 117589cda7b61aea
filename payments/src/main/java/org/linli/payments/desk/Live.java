package org.linli.payments.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Scheduler.Pending;
import org.linli.payments.machine.Attempt;
import org.linli.payments.machine.Call;
import org.linli.payments.machine.CardAsk;
import org.linli.payments.machine.Chase;
import org.linli.payments.machine.Wait;

/** An attempt with all that only the running program knows of it. Belongs to the owner thread. */
final class Live {
    private final Map<Wait, Pending> waits = new EnumMap<>(Wait.class);
    /** By {@link Call} or {@link CardAsk}: one of each at a time. */
    private final Map<Enum<?>, Long> questions = new HashMap<>();

    private final Map<Enum<?>, Pending> deadlines = new HashMap<>();
    private Attempt attempt;
    private Chase chase = Chase.FRESH;
    private @Nullable AttemptView shown;
    private final Map<Object, Pending> again = new HashMap<>();

    Live(Attempt attempt) {
        this.attempt = attempt;
    }

    Attempt attempt() {
        return attempt;
    }

    Chase chase() {
        return chase;
    }

    void become(Attempt next, Chase how) {
        attempt = next;
        chase = how;
    }

    AttemptView view() {
        return AttemptView.of(attempt, chase);
    }

    /** Remembers what was shown; false when it was shown before. */
    boolean shows(AttemptView view) {
        boolean news = !view.equals(shown);
        shown = view;
        return news;
    }

    /** Nothing is left to do, on paper, in errands or at the card terminal. */
    boolean isSettled() {
        return attempt.isFinal()
                && attempt.errands().isEmpty()
                && !attempt.takesBack()
                && chase.calling().isEmpty();
    }

    void waiting(Wait wait, Pending pending) {
        forget(wait);
        waits.put(wait, pending);
    }

    /** True for the wait that is still wanted; an ended one that was begun anew meanwhile is stale. */
    boolean ended(Wait wait, Pending which) {
        return waits.remove(wait, which);
    }

    void forget(Wait wait) {
        var pending = waits.remove(wait);
        if (pending != null) {
            pending.cancel();
        }
    }

    /** An event that was not written comes again; of a kind the newest, and a card terminal's word as well as a paper's. */
    void comesAgain(Object kind, Pending pending) {
        var before = again.put(kind, pending);
        if (before != null) {
            before.cancel();
        }
    }

    void asked(Enum<?> call, long question, Pending deadline) {
        questions.put(call, question);
        deadlines.put(call, deadline);
    }

    /** True for the answer that comes first to the question in flight. */
    boolean answered(Enum<?> call, long question) {
        if (!questions.remove(call, question)) {
            return false;
        }
        var deadline = deadlines.remove(call);
        if (deadline != null) {
            deadline.cancel();
        }
        return true;
    }

    void stopWaiting() {
        waits.values().forEach(Pending::cancel);
        waits.clear();
        deadlines.values().forEach(Pending::cancel);
        deadlines.clear();
        questions.clear();
        again.values().forEach(Pending::cancel);
        again.clear();
    }
}
