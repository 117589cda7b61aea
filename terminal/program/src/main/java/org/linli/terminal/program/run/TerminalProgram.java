package org.linli.terminal.program.run;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.client.TerminalCredentials;
import org.linli.central.api.client.TerminalFolder;
import org.linli.central.api.client.TrustAnchor;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.SystemScheduler;
import org.linli.terminal.core.Terminal;
import org.linli.terminal.core.speech.Loudspeaker;
import org.linli.terminal.core.speech.Speaker;
import org.linli.terminal.core.speech.SpeakerParts;
import org.linli.terminal.core.speech.SpeakingCounter;
import org.linli.terminal.core.speech.Voices;
import org.linli.terminal.face.glass.DrawnFace;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.sink.FxSink;
import org.linli.terminal.face.window.FaceWindow;
import org.linli.terminal.face.window.NoDisplay;
import org.linli.terminal.program.configuration.CannotStart;
import org.linli.terminal.program.configuration.TerminalConfiguration;
import org.linli.terminal.program.configuration.TerminalConfiguration.Profile;
import org.linli.terminal.program.probe.Probe;

/**
 * One run of a terminal, from the first thread to the last. The window and what stands behind it begin side by side.
 *
 * <p>Ends when it is told to (SIGTERM), when its parent's stdin ends, or when somebody closes a development window.
 */
public final class TerminalProgram {
    private static final Code NO_DISPLAY = Code.of("kiosk.no-display");
    private static final Code NO_AUTHORITY = Code.of("kiosk.authority-unreadable");
    private static final Code NO_PROBE = Code.of("kiosk.probe-refused");
    private static final Code DATA = Code.of("kiosk.data-unusable");
    /** Screens on which nobody can begin anything. */
    private static final String BEFORE_ANY_SESSION = "start.";

    /** By then a first page stands on any machine that can draw one. */
    private static final Duration FIRST_PAGE = Duration.ofSeconds(2);

    /** Less than the ten seconds that service managers wait before they kill. */
    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(8);

    private final Arguments arguments;
    private final TerminalConfiguration configuration;
    private final Toolkit toolkit;
    private final Machine machine;
    private final Monotonic monotonic;
    private final InstantSource wall;
    private final Closing closing = new Closing();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final AtomicBoolean openSaid = new AtomicBoolean();
    private final AtomicBoolean reachedOut = new AtomicBoolean();
    private final CompletableFuture<DrawnFace> face = new CompletableFuture<>();
    private final FxSink sink = new FxSink(shown -> face.join().show(shown));
    private final Foyer foyer = new Foyer(sink);
    private final Switched counter = new Switched(foyer);
    private final Machine.Front front;
    private final AtomicReference<Optional<Terminal>> served = new AtomicReference<>(Optional.empty());
    private final Loudspeaker loudspeaker;
    private final Speaker speaker;
    private @Nullable Probe probe;

    public TerminalProgram(
            Arguments arguments,
            TerminalConfiguration configuration,
            Toolkit toolkit,
            Machine machine,
            Monotonic monotonic,
            InstantSource wall) {
        this.arguments = arguments;
        this.configuration = configuration;
        this.toolkit = toolkit;
        this.machine = machine;
        this.front = machine.front(counter);
        this.monotonic = monotonic;
        this.wall = wall;
        this.loudspeaker = configuration.speech().loudspeaker(monotonic);
        this.speaker = closing.register(new Speaker(new SpeakerParts(
                Voices.ofThisMachine(),
                loudspeaker,
                configuration.speech().clips(),
                said -> {},
                talking -> served.get().ifPresent(terminal -> terminal.speaking(talking)))));
    }

    /**
     * Returns when all is closed: 0 when it was told to end. Once.
     *
     * @throws CannotStart when it cannot begin
     */
    public int run() throws CannotStart {
        if (arguments.probe().isPresent() && configuration.profile() == Profile.PRODUCTION) {
            throw CannotStart.wrongUse(NO_PROBE, "a production profile opens no probe");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAndWait, "asked to end"));
        if (arguments.withParent()) {
            Thread.ofVirtual().name("parent").start(() -> endWith(System.in));
        }
        try {
            return begin();
        } finally {
            closing.close();
            ended.complete(null);
        }
    }

    private int begin() throws CannotStart {
        var authority = authority();
        var folder = new TerminalFolder(configuration.data());
        var credentials = credentials(folder);
        var scheduler = closing.register(new SystemScheduler(machine.name()));
        var machinery =
                new Machinery(machine, configuration, closing, scheduler, monotonic, wall, loudspeaker, speaker);
        machine.listen(closing, speaker::earphone);
        if (credentials.isPresent()) {
            // The window and the machinery do not wait for each other.
            var glass = CompletableFuture.runAsync(
                    () -> openWindow(scheduler),
                    work -> Thread.ofPlatform().name("window").start(work));
            var terminal = behindTheGlass(machinery, authority, credentials.get(), glass);
            join(glass);
            terminal.ifPresent(open -> serve(open, scheduler));
        } else {
            join(CompletableFuture.runAsync(() -> openWindow(scheduler), Runnable::run));
            var approved =
                    new Enrolling(machine.name(), configuration, authority, foyer, end).enrol(folder, monotonic, wall);
            if (approved.isPresent()) {
                behindTheGlass(machinery, authority, approved.get(), CompletableFuture.completedFuture(null))
                        .ifPresent(open -> serve(open, scheduler));
            }
        }
        end.join();
        return outOfService ? CannotStart.FAILED : 0;
    }

    private boolean outOfService;

    /** What cannot be trusted with money stays shut, and says so on the glass until somebody has looked. */
    private Optional<Terminal> behindTheGlass(
            Machinery machinery, TrustAnchor authority, TerminalCredentials who, CompletableFuture<Void> glass)
            throws CannotStart {
        try {
            return Optional.of(machinery.open(authority, who));
        } catch (CannotStart why) {
            join(glass);
            System.err.println(machine.name() + ": out of service: " + why.getMessage());
            outOfService = true;
            foyer.isOutOfService(why.code());
            return Optional.empty();
        }
    }

    private void serve(Terminal terminal, SystemScheduler scheduler) {
        served.set(Optional.of(terminal));
        counter.to(terminal.counter());
        terminal.attach(front.before().apply(sink));
        terminal.attach(front.beforeVoice().apply(speaker));
        // A glass that nobody paints, a display asleep, keeps nobody from central.
        scheduler.after(FIRST_PAGE, "first page", this::reachOut);
    }

    private void reachOut() {
        if (reachedOut.compareAndSet(false, true)) {
            served.get().ifPresent(Terminal::reachOut);
        }
    }

    private void openWindow(SystemScheduler scheduler) {
        toolkit.join();
        openProbe();
        var glass = FaceWindow.fitted(machine.glass());
        boolean sealed = configuration.profile() == Profile.PRODUCTION;
        var means = new Machine.Means(
                glass,
                new SpeakingCounter(front.counter(), speaker),
                monotonic,
                scheduler,
                wall,
                configuration.place().zone(),
                !configuration.still());
        face.complete(FaceWindow.face(() -> machine.face(means)));
        var window = FaceWindow.open(new FaceWindow.Opening(glass, sealed), face.join(), this::seen);
        closing.register(() -> {
            sink.close();
            window.close();
        });
        window.whenClosed(() -> end.complete(null));
    }

    private void openProbe() {
        arguments.probe().ifPresent(socket -> {
            try {
                probe = closing.register(Probe.open(socket));
            } catch (IOException cannot) {
                throw new CompletionException(CannotStart.failed(NO_PROBE, "the probe cannot be opened at " + socket));
            }
        });
    }

    /** The probe hears first: whoever was told that the screen is open may look at it. */
    private void seen(Glass glass) {
        Consumer<Glass> watching = probe;
        if (watching != null) {
            watching.accept(glass);
        }
        if (!glass.screen().startsWith(BEFORE_ANY_SESSION) && openSaid.compareAndSet(false, true)) {
            long sinceStart = ManagementFactory.getRuntimeMXBean().getUptime();
            System.out.println(machine.name() + ": open " + sinceStart + " ms");
            reachOut();
        }
    }

    private TrustAnchor authority() throws CannotStart {
        var file = configuration.central().authority();
        try {
            return TrustAnchor.read(file);
        } catch (IOException unreadable) {
            throw CannotStart.wrongUse(NO_AUTHORITY, "central's authority " + file + " cannot be read");
        }
    }

    private Optional<TerminalCredentials> credentials(TerminalFolder folder) throws CannotStart {
        try {
            return folder.credentials();
        } catch (IOException damaged) {
            throw CannotStart.failed(DATA, "the data folder " + configuration.data() + ": " + damaged.getMessage());
        }
    }

    private static void join(CompletableFuture<Void> begun) throws CannotStart {
        try {
            begun.join();
        } catch (CompletionException failed) {
            Throwable why = failed;
            while (why instanceof CompletionException && why.getCause() != null) {
                why = why.getCause();
            }
            switch (why) {
                case NoDisplay none -> throw CannotStart.wrongUse(NO_DISPLAY, String.valueOf(none.getMessage()));
                case CannotStart known -> throw known;
                default -> throw failed;
            }
        }
    }

    private void endWith(InputStream parent) {
        try {
            parent.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // Gone is what is waited for.
        }
        end.complete(null);
    }

    private void endAndWait() {
        end.complete(null);
        ended.completeOnTimeout(null, CLOSING_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
