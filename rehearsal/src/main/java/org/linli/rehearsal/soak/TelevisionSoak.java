package org.linli.rehearsal.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.linli.foundation.time.Monotonic;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Remote;
import org.linli.rehearsal.house.Television;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Means;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;
import org.linli.rehearsal.visit.Visit;

/**
 * Turn after turn: somebody begins their business and comes as far as one of its screens; then the clumsy fingers press;
 * then 主页 must lead to the front page. Looked at all the while.
 */
final class TelevisionSoak {
    /** How far the business has come when the fingers begin. */
    private static final List<String> STAGES = List.of(Visit.FRONT_PAGE, "identify.number", "bills.review", "pay.qr");

    private static final int KEYS_A_TURN = 150;
    private static final int KEYS_BETWEEN_LOOKS = 10;
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(10);
    private static final Duration PAINTED = Duration.ofSeconds(5);

    /// A code that was shown is called back for two minutes at most; then central goes on alone.
    private static final Duration MONEY_SETTLED = Duration.ofMinutes(5);

    private static final Optional<String> CLOSED = Optional.of("closed");

    private final House house;
    private final Path log;
    private final List<Resident> residents;
    private final SoakOptions options;
    private final PrintStream out;
    private final Monotonic clock = Monotonic.system();
    private final Fingers fingers;
    private final Growth heap = new Growth(4, 2);
    private final Growth memory = new Growth(24, 16);
    private final Map<String, Integer> screens = new HashMap<>();
    private final long begun = clock.nanos();
    private long readAt = begun;
    private int keys;
    private long homeAt = begun;
    private boolean atHome;
    private int wayHome;
    private int turns;
    private int strayed;
    private String last = "";

    /**
     * @param log of the television's program
     * @param residents who come, one a turn
     */
    TelevisionSoak(House house, Path log, List<Resident> residents, SoakOptions options, PrintStream out) {
        this.house = house;
        this.log = log;
        this.residents = List.copyOf(residents);
        this.options = options;
        this.out = out;
        this.fingers = new Fingers(options.seed());
    }

    /** @param stopped asked between two turns */
    Soaked run(BooleanSupplier stopped) throws ProgramFailed {
        var body = new Body(house.television());
        body.limit(options.mebibytes());
        var complaints = Complaints.in(log);
        List<String> troubles = new ArrayList<>();
        try (var remote = house.remote();
                var counter = Counter.atHome(house, Television.USUAL.size(), remote::press)) {
            home(counter, remote);
            while (clock.since(begun).compareTo(options.length()) < 0 && !stopped.getAsBoolean()) {
                turn(counter, remote, body);
            }
        } catch (ProgramFailed | IOException | RuntimeException failed) {
            troubles.add("after %d keys on %s: %s".formatted(keys, last, failed.getMessage()));
            keepThreads(body);
        }
        troubles.addAll(complaints.all().stream().distinct().limit(20).toList());
        if (memory.most() > options.mebibytes()) {
            troubles.add("it held %.0f MiB".formatted(memory.most()));
        }
        return new Soaked(
                options.seed(), keys, clock.since(begun), heap, memory, screens, turns, strayed, wayHome, troubles);
    }

    private void turn(Counter counter, Remote remote, Body body) throws ProgramFailed, IOException {
        String stage = STAGES.get(fingers.choice(STAGES.size()));
        turns++;
        var resident = residents.get(fingers.choice(residents.size()));
        begin(counter, resident, stage);
        for (int key = 0; key < KEYS_A_TURN; key++) {
            press(remote, fingers.next());
            if (key % KEYS_BETWEEN_LOOKS == 0) {
                look(counter, remote);
            }
            if (heap.size() == 0 || clock.since(readAt).compareTo(BETWEEN_READINGS) >= 0) {
                read(body);
            }
        }
        home(counter, remote);
    }

    /** What was begun in an earlier turn may stand in the way of it: a bill that is still being paid is not paid again. */
    private void begin(Counter counter, Resident resident, String stage) throws IOException {
        if (!atHome || stage.equals(Visit.FRONT_PAGE)) {
            return;
        }
        try {
            new Visit(counter, resident, Album.none())
                    .by(Route.ACCOUNT)
                    .paying(Means.QR)
                    .goUntil(stage);
        } catch (ProgramFailed elsewhere) {
            strayed++;
            System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "not at " + stage, elsewhere);
        }
    }

    private void press(Remote remote, RemoteKey key) throws ProgramFailed {
        long pressed = clock.nanos();
        remote.press(key);
        keys++;
        var turn = Duration.ofSeconds(1).dividedBy(options.keysASecond());
        for (var rest = turn.minus(clock.since(pressed)); rest.isPositive(); rest = turn.minus(clock.since(pressed))) {
            LockSupport.parkNanos(rest.toNanos());
        }
    }

    /** Whatever lies over the programme has one thing that OK means. Who sees the programme asks for the terminal again. */
    private void look(Counter counter, Remote remote) throws ProgramFailed {
        var seen = counter.eye().look();
        last = seen.screen() + seen.over().map(over -> " under " + over).orElse("");
        screens.merge(last, 1, Integer::sum);
        if (!hasOwner(seen)) {
            counter.eye().until(TelevisionSoak::hasOwner, PAINTED);
        }
        if (seen.over().equals(CLOSED)) {
            press(remote, RemoteKey.MENU);
        }
    }

    private static boolean hasOwner(Seen seen) {
        return seen.over().equals(CLOSED)
                || seen.focus()
                        .filter(focus -> seen.target(focus.kind(), focus.name()).isPresent())
                        .isPresent();
    }

    /** Whoever has begun to pay is let go when the payment has come to its end, and not before. */
    private void home(Counter counter, Remote remote) throws ProgramFailed {
        var pressed = new WayHome(counter.eye(), remote).go();
        atHome = pressed.isPresent();
        if (atHome) {
            wayHome = Math.max(wayHome, pressed.getAsInt());
            homeAt = clock.nanos();
        } else if (clock.since(homeAt).compareTo(MONEY_SETTLED) > 0) {
            var seen = counter.eye().look();
            throw new ProgramFailed("for %d s nothing leads to the front page from %s %s: %s"
                    .formatted(clock.since(homeAt).toSeconds(), seen.screen(), seen.over(), seen.words()));
        }
    }

    private void read(Body body) throws ProgramFailed {
        var at = clock.since(begun);
        double live = body.liveMebibytes();
        double pss = body.pssMebibytes();
        heap.read(at, live);
        memory.read(at, pss);
        readAt = clock.nanos();
        out.printf("  %4d s  %6d keys  heap %5.1f MiB  PSS %4.0f MiB  %s%n", at.toSeconds(), keys, live, pss, last);
    }

    /** Where its threads stood, for whoever looks for the cause. */
    private void keepThreads(Body body) {
        try {
            Files.writeString(log.resolveSibling("tv-threads.txt"), body.threads());
        } catch (ProgramFailed | IOException gone) {
            out.println("  its threads cannot be seen: " + gone.getMessage());
        }
    }
}
