package org.linli.terminal.core.session;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.journey.kernel.Premises;

/**
 * Who was called from this screen, and what lies over it because of that. One call at a time; an emergency takes the
 * place of a call for help. Belongs to the turn's thread.
 */
final class Calls {
    /** Somebody who was called may need to come up from the ground floor; longer, and nobody is coming. */
    static final Duration COMING = Duration.ofMinutes(5);

    private final Outside outside;
    private final Scheduler scheduler;
    private final InTurn turn;
    private final Supplier<String> ids;
    private final Consumer<Optional<Shown.Over>> show;
    private Optional<Placed> placed = Optional.empty();
    private Optional<Premises> here = Optional.empty();

    private static final class Placed {
        private final Call call;
        private Outside.Engagement engagement = () -> {};
        private Scheduler.Pending waited = () -> false;
        private Call.Seen seen = new Call.Seen.Calling();
        private boolean awaited = true;

        Placed(Call call) {
            this.call = call;
        }
    }

    /** @param show given what shall lie over the screen, or that nothing shall any more */
    Calls(
            Outside outside,
            Scheduler scheduler,
            InTurn turn,
            Supplier<String> ids,
            Consumer<Optional<Shown.Over>> show) {
        this.outside = outside;
        this.scheduler = scheduler;
        this.turn = turn;
        this.ids = ids;
        this.show = show;
    }

    /** 找人帮忙: calls, or shows how the call that is open stands. */
    void help(Premises where, String screen) {
        here = Optional.of(where);
        if (placed.isEmpty()) {
            place(Call.Kind.HELP, screen);
        }
        placed.ifPresent(this::showNow);
    }

    /** 紧急求助: asks once whether it is meant. */
    void emergency(Premises where) {
        here = Optional.of(where);
        if (isEmergency()) {
            placed.ifPresent(this::showNow);
        } else {
            show.accept(Optional.of(CallScreens.asking(where)));
        }
    }

    void emergencyIsMeant(String screen) {
        if (!isEmergency()) {
            end();
            place(Call.Kind.EMERGENCY, screen);
        }
        placed.ifPresent(this::showNow);
    }

    /** Nobody needs to come. */
    void callOff() {
        end();
        show.accept(Optional.empty());
    }

    /** Whoever asked for help has gone; whoever is in need may not be able to say so. */
    void residentLeft() {
        if (!isEmergency()) {
            end();
        }
    }

    /** Somebody may be on the way: whoever waits here for them is not idle. */
    boolean isSomebodyAwaited() {
        return placed.filter(one -> one.awaited).isPresent();
    }

    boolean isEmergency() {
        return placed.filter(one -> one.call.kind() == Call.Kind.EMERGENCY).isPresent();
    }

    void end() {
        placed.ifPresent(one -> {
            one.waited.cancel();
            one.engagement.end();
        });
        placed = Optional.empty();
    }

    private void place(Call.Kind kind, String screen) {
        var one = new Placed(new Call(ids.get() + "-call", kind, screen));
        placed = Optional.of(one);
        one.waited = scheduler.after(COMING, "call-waited", () -> turn.put(() -> one.awaited = false));
        one.engagement = outside.call(one.call, seen -> turn.put(() -> news(one, seen)));
    }

    /** Each news is put in sight, also when the resident had closed what said "calling". */
    private void news(Placed one, Call.Seen seen) {
        if (!placed.equals(Optional.of(one))) {
            return;
        }
        one.seen = seen;
        if (seen instanceof Call.Seen.Ended) {
            one.waited.cancel();
            placed = Optional.empty();
            show.accept(Optional.empty());
        } else {
            showNow(one);
        }
    }

    private void showNow(Placed one) {
        here.ifPresent(where -> show.accept(Optional.of(CallScreens.standing(one.call, one.seen, where))));
    }
}
