package org.linli.terminal.core.session;

import java.time.Duration;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.turn.InTurn;

/** How long nobody may touch anything before it is asked whether somebody is there, and how long that question stands. */
final class Patience {
    /** As long as reading the longest screen aloud takes; shorter hurries the slow. */
    static final Duration QUIET = Duration.ofSeconds(60);

    /** The longest screen read aloud slowly takes a minute; a voice that never says it has ended counts as ended. */
    static final Duration LONGEST_SPEECH = Duration.ofMinutes(2);

    /** At least 20 s by the accessibility standards; 45 lets somebody come back from the window. */
    static final Duration COUNTDOWN = Duration.ofSeconds(45);

    /** So many times over whoever is busy with a phone may leave the screen alone: to go out, photograph, and come back. */
    static final int TIMES_WITH_A_PHONE = 4;

    /** After the last sign of somebody who is busy with a phone, whatever the machine says meanwhile. */
    static final Duration LONGEST_WITH_A_PHONE =
            QUIET.multipliedBy(TIMES_WITH_A_PHONE).plus(LONGEST_SPEECH);

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Scheduler scheduler;
    private final InTurn mailbox;
    private final Runnable onQuiet;
    private final Runnable onLongest;
    private final java.util.function.Consumer<Duration> onTick;
    private Scheduler.Pending pending = () -> false;
    private Scheduler.Pending speechEnd = () -> false;
    private Scheduler.Pending longest = () -> false;
    private Runnable anew = () -> {};
    private boolean speaking;
    private long turn;
    private long signs;

    /**
     * @param onLongest told when the last sign of somebody is {@link #LONGEST_WITH_A_PHONE} ago
     * @param onTick told the time left each second while counting down, the last time zero
     */
    Patience(
            Scheduler scheduler,
            InTurn mailbox,
            Runnable onQuiet,
            Runnable onLongest,
            java.util.function.Consumer<Duration> onTick) {
        this.scheduler = scheduler;
        this.mailbox = mailbox;
        this.onQuiet = onQuiet;
        this.onLongest = onLongest;
        this.onTick = onTick;
    }

    /** Somebody is there, by a sign of theirs. */
    void signOfSomebody() {
        longest.cancel();
        long mine = ++signs;
        longest = scheduler.after(
                LONGEST_WITH_A_PHONE,
                "idle-longest",
                () -> mailbox.put(() -> {
                    if (mine == signs) {
                        onLongest.run();
                    }
                }));
        touched();
    }

    /** The wait begins anew. */
    void touched() {
        after(QUIET, "idle", onQuiet);
    }

    void countDown() {
        tick(COUNTDOWN);
    }

    /** While the machine speaks, nobody's time runs: a wait begins anew when it falls silent, a countdown goes on. */
    void speaking(boolean now) {
        speechEnd.cancel();
        if (now) {
            speechEnd = scheduler.after(LONGEST_SPEECH, "speech-end", () -> mailbox.put(() -> speaking(false)));
        }
        if (now == speaking) {
            return;
        }
        speaking = now;
        if (now) {
            pending.cancel();
        } else {
            anew.run();
        }
    }

    boolean isSpeaking() {
        return speaking;
    }

    void stop() {
        pending.cancel();
        speechEnd.cancel();
        longest.cancel();
        signs++;
        anew = () -> {};
        turn++;
    }

    private void tick(Duration left) {
        after(TICK, "idle-countdown", () -> {
            var now = left.minus(TICK);
            if (now.isPositive()) {
                tick(now);
            }
            onTick.accept(now);
        });
    }

    /** One wait at a time: the newest. */
    private void after(Duration delay, String name, Runnable work) {
        pending.cancel();
        turn++;
        long mine = turn;
        anew = () -> pending = scheduler.after(
                delay,
                name,
                () -> mailbox.put(() -> {
                    if (mine == turn && !speaking) {
                        work.run();
                    }
                }));
        if (!speaking) {
            anew.run();
        }
    }
}
