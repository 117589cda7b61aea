package org.linli.rehearsal.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.TerminalProgram.Kind;

/**
 * Makes the programs' {@link AotCache caches}: a house of its own is built on a display of its own, ended once it stands,
 * and the caches are made from what its programs recorded. Runs beside a standing house as a process of the lowest
 * priority ({@link TrainingMain}); nobody waits for it, and when it fails, the next {@code up} tries again.
 */
public record Training(Launch launch) {
    /// On an idle machine it all takes 30 s. It gets only what others leave.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// Caches of five programs, and the data of the house.
    private static final long ROOM_BYTES = 700_000_000;

    private static final Duration TOUCHABLE = Duration.ofSeconds(20);

    /// Once around, and one more.
    private static final int SIZES = 5;

    private static final List<RemoteKey> FIRST_KEYS = List.of(
            RemoteKey.MENU,
            RemoteKey.DOWN,
            RemoteKey.UP,
            RemoteKey.YELLOW,
            RemoteKey.YELLOW,
            RemoteKey.BACK,
            RemoteKey.OK,
            RemoteKey.DIGIT_1,
            RemoteKey.BACK,
            RemoteKey.MENU);

    private record Pupil(String module, String mainClass) {}

    private static final List<Pupil> PUPILS = List.of(
            new Pupil(Kind.KIOSK.module(), Kind.KIOSK.mainClass()),
            new Pupil(Kind.TELEVISION.module(), Kind.TELEVISION.mainClass()),
            new Pupil("central/server", "org.linli.central.server.CentralMain"),
            new Pupil("central/server", "org.linli.central.server.sandbox.SandboxMain"),
            new Pupil("peripherals/virtual", "org.linli.peripherals.virtual.desk.DeskMain"));

    /**
     * Begins it in the background if a cache is missing and there is room for it.
     *
     * @return the process, for the caller to close with the house
     */
    public Optional<Program> beginIfNeeded(Path log) {
        try {
            Files.createDirectories(launch.caches());
            if (isDone() || launch.caches().toFile().getUsableSpace() < ROOM_BYTES) {
                return Optional.empty();
            }
            var command = Launch.javaLikeThis(TrainingMain.class.getName());
            int main = command.command().indexOf(TrainingMain.class.getName());
            command.command().add(main, "-Dlinli.home=" + launch.home());
            command.command().addAll(1, List.of("nice", "-n", "19"));
            return Optional.of(Program.start("training", command, log));
        } catch (IOException | ProgramFailed notNow) {
            System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "rehearsal.no-training", notNow);
            return Optional.empty();
        }
    }

    /** In this process, and returns when it is done. */
    public void completeIfNeeded() throws ProgramFailed, IOException {
        Files.createDirectories(launch.caches());
        if (!isDone()) {
            run();
        }
    }

    /** The three that matter most; a busy machine may end the small ones before they have written their recording. */
    private boolean isDone() throws ProgramFailed, IOException {
        for (Pupil pupil : PUPILS.subList(0, 3)) {
            if (!cacheOf(pupil).isMade()) {
                return false;
            }
        }
        return true;
    }

    /** The whole of it, in this process. */
    void run() throws ProgramFailed, IOException {
        Path folder = launch.caches().resolve("house");
        clear(folder);
        Set<Path> kept = new HashSet<>();
        for (Pupil pupil : PUPILS) {
            kept.add(cacheOf(pupil).file());
        }
        record(folder);
        for (Pupil pupil : PUPILS) {
            make(pupil);
        }
        clear(folder);
        try (var files = Files.newDirectoryStream(launch.caches())) {
            for (Path file : files) {
                if (!kept.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void record(Path folder) throws ProgramFailed {
        var plan = new Plan(folder, 0, 1, "fenghe", true).with(Television.USUAL);
        try (var display = Display.virtual(plan.log("xvfb"));
                var house = House.open(new Launch(launch.home(), true), plan, display, told -> {})) {
            touch(house);
            press(house);
            // A recording is written at the end of a program, and that takes longer than the house's own patience.
            end(house.kiosk());
            end(house.television());
            end(house.central());
            house.anyEnd().join();
        }
    }

    /** What the first resident's first touches load, so that they need not wait for it. A recording without it is good too. */
    private static void touch(House house) {
        try (var eye = house.eye();
                var hand = house.hand()) {
            for (int size = 0; size < SIZES; size++) {
                tap(eye, hand, "bar", "larger");
            }
            tap(eye, hand, "manner", "contrast-white-on-ink");
            tap(eye, hand, "manner", "close");
            tap(eye, hand, "action", "pay-bill");
            tap(eye, hand, "bar", "back");
        } catch (ProgramFailed busy) {
            System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "rehearsal.untouched-training", busy);
        }
    }

    /** And with the first keys of a remote. */
    private static void press(House house) {
        try (var eye = house.televisionEye();
                var remote = house.remote()) {
            for (var key : FIRST_KEYS) {
                eye.touchable(TOUCHABLE);
                remote.press(key);
            }
        } catch (ProgramFailed busy) {
            System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "rehearsal.untouched-training", busy);
        }
    }

    private static void tap(Eye eye, Hand hand, String kind, String name) throws ProgramFailed {
        var target = eye.touchable(TOUCHABLE)
                .target(kind, name)
                .orElseThrow(() -> new ProgramFailed("the glass has no " + kind + " " + name));
        hand.tap(target.x() + target.width() / 2, target.y() + target.height() / 2);
    }

    private static void end(Program program) throws ProgramFailed {
        try {
            program.input().close();
        } catch (IOException gone) {
            // Then it has ended already.
        }
        await(program);
    }

    private void make(Pupil pupil) throws ProgramFailed, IOException {
        var cache = cacheOf(pupil);
        if (!Files.exists(cache.recording()) || Files.size(cache.recording()) == 0) {
            return;
        }
        Path unfinished = cache.file().resolveSibling("unfinished.aot");
        var command = launch.idle(pupil.module(), cache.make(unfinished));
        try (var maker = Program.start("maker", command, launch.caches().resolve("maker.log"))) {
            await(maker);
        }
        if (Files.exists(unfinished)) {
            Files.move(unfinished, cache.file(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void await(Program program) throws ProgramFailed {
        try {
            program.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            throw new ProgramFailed(program.name() + " does not end", late);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed("interrupted", stop);
        }
    }

    private AotCache cacheOf(Pupil pupil) throws ProgramFailed, IOException {
        return launch.cacheOf(pupil.module(), pupil.mainClass());
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
