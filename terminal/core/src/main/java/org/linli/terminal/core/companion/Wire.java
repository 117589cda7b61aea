package org.linli.terminal.core.companion;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.client.CompanionLine;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.turn.InTurn;

/** The line to the relay, made again with growing waits for as long as it is wanted. Belongs to the link's thread. */
final class Wire {
    private static final System.Logger LOG = System.getLogger("linli.companion");
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final CompanionLine way;
    private final InTurn turn;
    private final Scheduler scheduler;
    private final Ends ends;
    private CompanionLine.@Nullable Line line;
    private Scheduler.Pending again = () -> false;
    private Duration wait = FIRST_WAIT;
    private boolean wanted;
    private boolean standing;
    /** Which line it is: news of one before it is no news. */
    private long number;

    private int silentSeconds;

    /** Told on the link's thread. */
    interface Ends {
        void opened();

        void heard(ToTerminal frame);

        void lost();
    }

    Wire(CompanionLine way, InTurn turn, Scheduler scheduler, Ends ends) {
        this.way = way;
        this.turn = turn;
        this.scheduler = scheduler;
        this.ends = ends;
    }

    boolean isStanding() {
        return standing;
    }

    /** Somebody joins, or is here. */
    void want() {
        if (!wanted) {
            wanted = true;
            wait = FIRST_WAIT;
            open();
        }
    }

    /** Nobody needs it: what was sent before still goes out. */
    void letGo() {
        wanted = false;
        again.cancel();
        hangUp();
    }

    void send(FromTerminal frame) {
        if (standing && line != null) {
            line.send(FrameJson.write(frame));
        }
    }

    /** Each second: a line that gives no sign of life is none. A mobile modem that moved says nothing of it. */
    void tick() {
        if (!standing || line == null) {
            return;
        }
        silentSeconds++;
        if (silentSeconds == 15) {
            line.ping();
        } else if (silentSeconds >= 25) {
            hangUp();
            lost();
        }
    }

    private void open() {
        number++;
        long mine = number;
        line = way.open(new CompanionLine.Hearing() {
            @Override
            public void opened() {
                turn.put(() -> of(mine, Wire.this::opened));
            }

            @Override
            public void heard(String frame) {
                if (!turn.offer(() -> of(mine, () -> Wire.this.heard(frame)))) {
                    turn.put(() -> of(mine, Wire.this::flooded));
                }
            }

            @Override
            public void ponged() {
                turn.put(() -> of(mine, () -> silentSeconds = 0));
            }

            @Override
            public void closed() {
                turn.put(() -> of(mine, Wire.this::lost));
            }
        });
    }

    private void of(long its, Runnable news) {
        if (its == number && wanted) {
            news.run();
        }
    }

    private void opened() {
        standing = true;
        silentSeconds = 0;
        wait = FIRST_WAIT;
        ends.opened();
    }

    private void heard(String json) {
        silentSeconds = 0;
        try {
            ends.heard(FrameJson.read(json, ToTerminal.class));
        } catch (BrokenContractException notTheRelay) {
            LOG.log(Level.WARNING, "{0} from the relay", Refusals.MALFORMED);
            hangUp();
            lost();
        }
    }

    private void flooded() {
        LOG.log(Level.WARNING, "{0} from the relay", Refusals.TOO_FAST);
        hangUp();
        lost();
    }

    private void hangUp() {
        number++;
        standing = false;
        if (line != null) {
            line.close();
            line = null;
        }
    }

    private void lost() {
        standing = false;
        line = null;
        number++;
        again.cancel();
        again = scheduler.after(
                wait,
                "companion-again",
                () -> turn.put(() -> {
                    if (wanted && line == null) {
                        open();
                    }
                }));
        wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        ends.lost();
    }
}
