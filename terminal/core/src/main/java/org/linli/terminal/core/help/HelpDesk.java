package org.linli.terminal.core.help;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.outside.Outside;

/**
 * Brings calls to whoever answers them, and what becomes of them back. A call that nobody hears is tried again, under the
 * same id, until it is called off; calling off is tried again too, so that nobody runs for somebody who has gone. Safe
 * from any thread.
 */
public final class HelpDesk {
    /** Somebody stands at the screen and waits. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    /** Nobody stands at the screen any more, but somebody may be on the way there. */
    private static final Duration CALL_OFF_AGAIN = Duration.ofSeconds(15);

    /** An hour. Whoever has not come by then has been to look, or will not. */
    private static final int MOST_CALL_OFFS = 240;

    /** A call whose arrival nobody has proven may still be under way when the first calling off arrives. */
    private static final int CALL_OFFS_WHEN_UNPROVEN = 3;

    private static final Code PLACED = Code.of("help.placed");
    private static final Code NOT_REACHED = Code.of("help.not-reached");
    private static final System.Logger LOG = System.getLogger("linli.help");

    private final HelpLine line;
    private final Bell bell;
    private final Executor blocking;
    private final Scheduler scheduler;

    /** @param blocking where a call to the line may wait */
    public HelpDesk(HelpLine line, Bell bell, Executor blocking, Scheduler scheduler) {
        this.line = line;
        this.bell = bell;
        this.blocking = blocking;
        this.scheduler = scheduler;
    }

    /** @param news each change, in order; runs on any thread and only hands over. Ending the engagement calls it off */
    public Outside.Engagement call(Call call, Consumer<Call.Seen> news) {
        var open = new Open(call, news);
        LOG.log(Level.INFO, "{0} kind={1}", PLACED, call.kind());
        if (call.kind() == Call.Kind.EMERGENCY) {
            open.rung = bell.ring(call.kind());
        }
        blocking.execute(open::ask);
        return open;
    }

    private final class Open implements Outside.Engagement {
        private final Call call;
        private final Consumer<Call.Seen> news;
        private Optional<Call.Seen> last = Optional.empty();
        private Scheduler.Pending pending = () -> false;
        private boolean placed;
        private boolean rung;
        private boolean over;
        private int callOffs;
        /** One word at a time goes over the line: a call must not arrive behind its own calling off. */
        private final ReentrantLock speaking = new ReentrantLock();

        Open(Call call, Consumer<Call.Seen> news) {
            this.call = call;
            this.news = news;
        }

        private void ask() {
            HelpLine.Said said;
            speaking.lock();
            try {
                boolean known;
                synchronized (this) {
                    if (over) {
                        return;
                    }
                    known = placed;
                }
                said = known ? line.ask(call) : line.place(call);
            } finally {
                speaking.unlock();
            }
            said(said);
        }

        private void said(HelpLine.Said said) {
            var seen = seen(said);
            boolean changed;
            synchronized (this) {
                if (over) {
                    return;
                }
                changed = !last.equals(Optional.of(seen));
                last = Optional.of(seen);
                over = seen instanceof Call.Seen.Ended;
                if (!over) {
                    pending = scheduler.after(AGAIN, "help-again", () -> blocking.execute(this::ask));
                }
            }
            if (changed) {
                news.accept(seen);
            }
        }

        private synchronized Call.Seen seen(HelpLine.Said said) {
            return switch (said) {
                case HelpLine.Said.Ringing ringing -> {
                    placed = true;
                    yield new Call.Seen.Ringing();
                }
                case HelpLine.Said.Answered answered -> {
                    placed = true;
                    yield new Call.Seen.Answered(answered.by());
                }
                case HelpLine.Said.Ended ended -> new Call.Seen.Ended();
                // Whoever has answered is on the way, whatever the network does now.
                case HelpLine.Said.Silence silence ->
                    last.filter(before -> placed).orElseGet(this::notReached);
            };
        }

        private Call.Seen notReached() {
            if (last.isEmpty()) {
                LOG.log(Level.WARNING, "{0} kind={1}", NOT_REACHED, call.kind());
                rung |= call.kind() == Call.Kind.HELP && bell.ring(call.kind());
            }
            return new Call.Seen.NotReached(rung);
        }

        @Override
        public void end() {
            synchronized (this) {
                if (over) {
                    return;
                }
                over = true;
                pending.cancel();
            }
            blocking.execute(this::callOff);
        }

        private void callOff() {
            HelpLine.Said said;
            int most;
            speaking.lock();
            try {
                said = line.callOff(call);
                callOffs++;
                most = said instanceof HelpLine.Said.Silence ? MOST_CALL_OFFS : mostWhenHeard();
            } finally {
                speaking.unlock();
            }
            if (callOffs < most) {
                scheduler.after(CALL_OFF_AGAIN, "help-call-off-again", () -> blocking.execute(this::callOff));
            }
        }

        private synchronized int mostWhenHeard() {
            return placed ? 1 : CALL_OFFS_WHEN_UNPROVEN;
        }
    }
}
