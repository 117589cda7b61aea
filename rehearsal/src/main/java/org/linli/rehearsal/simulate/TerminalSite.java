package org.linli.rehearsal.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.foundation.file.PowerLost;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
import org.linli.payments.card.CardTerminalPort;
import org.linli.payments.desk.DeskOpening;
import org.linli.payments.desk.DeskParts;
import org.linli.payments.desk.PaymentDesk;
import org.linli.payments.machine.Attempt;

/** A terminal: its disk, its desk while the program runs, its line to central and its card terminal. */
final class TerminalSite implements Site {
    private static final Path FOLDER = Path.of("/var/linli/payments");

    private final SimTime time;
    private final TerminalId id;
    private final Trace trace;
    private final Findings findings;
    private final TerminalProof proof;
    private final WitnessedDisk disk;
    private final Wire wire;
    private final ModelCardTerminal cards;
    private final JournalSettings settings;
    private final boolean byTheWallClock;
    private Life life;
    private Duration wrong = Duration.ZERO;
    private @Nullable PaymentDesk desk;
    private BiFunction<CardTerminalPort, Life, CardTerminalPort> cabling = (cards, program) -> cards;

    TerminalSite(
            SimTime time,
            TerminalId id,
            Trace trace,
            Findings findings,
            TerminalProof proof,
            WitnessedDisk disk,
            Wire wire,
            ModelCardTerminal cards,
            UUID journal,
            boolean byTheWallClock) {
        this.time = time;
        this.id = id;
        this.trace = trace;
        this.findings = findings;
        this.proof = proof;
        this.disk = disk;
        this.wire = wire;
        this.cards = cards;
        this.settings = JournalSettings.standard().withSegmentBytes(320 * 1024).withIds(() -> journal);
        this.byTheWallClock = byTheWallClock;
        this.life = new Life(time, this::guarded, byTheWallClock);
    }

    /** What lies between each program and the card terminal. */
    void cabling(BiFunction<CardTerminalPort, Life, CardTerminalPort> between) {
        cabling = between;
    }

    @Override
    public String name() {
        return id.value();
    }

    TerminalId id() {
        return id;
    }

    TerminalProof proof() {
        return proof;
    }

    Wire wire() {
        return wire;
    }

    ModelCardTerminal cards() {
        return cards;
    }

    @Override
    public WitnessedDisk disk() {
        return disk;
    }

    @Override
    public boolean isUp() {
        return desk != null;
    }

    @Override
    public boolean isStuck() {
        return desk != null && desk.stopped().isPresent();
    }

    @Override
    public void clockIsOffBy(Duration error) {
        wrong = error;
        life.clockIsOffBy(error);
    }

    @Override
    public void start() {
        if (isUp()) {
            return;
        }
        disk.faults().restart();
        life = new Life(time, this::guarded, byTheWallClock);
        life.clockIsOffBy(wrong);
        wire.answersTo(life);
        try {
            open();
        } catch (PowerLost off) {
            wentDark();
        }
    }

    private void open() {
        var parts = new DeskParts(disk, FOLDER, settings, id, wire, life, new OneThread())
                .withCards(cabling.apply(cards.plugIn(life), life));
        switch (PaymentDesk.open(parts)) {
            case DeskOpening.Refused refused -> {
                trace.say(id + " does not open: " + refused.why());
                findings.require(
                        refused.why().equals(Journal.UNREADABLE), "I5", id + " does not open: " + refused.sentence());
                kill();
            }
            case DeskOpening.Opened opened -> {
                desk = opened.desk();
                trace.say(id + " is up, " + opened.desk().openAttempts().size() + " open");
                proof.attempts().forEach(attempt -> watch(attempt.id()));
                if (!isStuck()) {
                    proof.sameAs(opened.desk(), "after a start");
                }
            }
        }
    }

    private void watch(PaymentId payment) {
        var running = desk;
        if (running != null) {
            running.watch(payment, view -> proof.shown(view, running.stopped().isPresent()));
        }
    }

    /** Watched from its first moment on. */
    void watchFromNowOn(PaymentId payment) {
        watch(payment);
    }

    /** Central has news of each of its payments, also of those that ended here (a late success). */
    void isHinted() {
        var all = proof.attempts().stream().map(Attempt::id).toList();
        tell(running -> all.forEach(running::hint));
    }

    /** I9 at the end. */
    void holdAgainstTheJournal() {
        if (desk == null) {
            throw findings.broken("I13", id + " is down");
        }
        proof.sameAs(desk, "at the end");
    }

    @Override
    public void kill() {
        life.end();
        desk = null;
        try {
            disk.programKilled();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void wentDark() {
        trace.say(id + " lost its power");
        kill();
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (PowerLost off) {
            wentDark();
        }
    }

    /** What the desk says to somebody who stands there; null when it is off, or goes off meanwhile. */
    <T> @Nullable T ask(Function<PaymentDesk, CompletableFuture<T>> what) {
        var running = desk;
        if (running == null) {
            return null;
        }
        try {
            return what.apply(running).getNow(null);
        } catch (PowerLost off) {
            wentDark();
            return null;
        }
    }

    /** As {@link #ask}, for what is only said to it. */
    void tell(Consumer<PaymentDesk> what) {
        var running = desk;
        if (running != null) {
            guarded(() -> what.accept(running));
        }
    }

    @Nullable
    PaymentDesk desk() {
        return desk;
    }
}
