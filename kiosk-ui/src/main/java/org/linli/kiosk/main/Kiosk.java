package org.linli.kiosk.main;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.linli.central.api.client.HttpsCentral;
import org.linli.central.api.client.TrustAnchor;
import org.linli.central.api.id.TerminalId;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.SystemScheduler;
import org.linli.kiosk.probe.Probe;
import org.linli.kiosk.touch.Glass;
import org.linli.kiosk.touch.TouchFace;
import org.linli.kiosk.window.KioskWindow;
import org.linli.kiosk.window.NoDisplay;
import org.linli.payments.central.CentralOverHttps;
import org.linli.payments.code.CodeForm;
import org.linli.payments.desk.DeskOpening;
import org.linli.payments.desk.DeskParts;
import org.linli.payments.desk.OwnerThread;
import org.linli.payments.desk.PaymentDesk;
import org.linli.terminal.core.Terminal;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.sink.FxSink;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Text;

/** The assembled kiosk: a list of parts, opened in this order and closed in the reverse. */
final class Kiosk implements AutoCloseable {
    /** All China keeps one time. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int DESK_ROOM = 64;

    private final Parts parts = new Parts();
    private final CountDownLatch end = new CountDownLatch(1);

    private Kiosk() {}

    /** Returns when the first screen is on its way to the glass; {@code kiosk: home} is printed when it is there. */
    static Kiosk assemble(KioskConfig config, Arguments arguments) throws NoDisplay, CannotStart {
        if (arguments.probe().isPresent() && config.profile() == KioskConfig.Profile.PRODUCTION) {
            throw new CannotStart("a production profile opens no probe; leave --probe out");
        }
        var kiosk = new Kiosk();
        try {
            kiosk.open(config, arguments);
            return kiosk;
        } catch (NoDisplay | CannotStart | RuntimeException failed) {
            kiosk.close();
            throw failed;
        }
    }

    private void open(KioskConfig config, Arguments arguments) throws NoDisplay, CannotStart {
        // The toolkit takes as long as everything else together; they start side by side.
        var toolkit = inBackground(KioskWindow::startToolkit);
        var scheduler = parts.register(new SystemScheduler("kiosk timer"));
        var anchor = anchor(config.authority());
        var credentials = new Enrolling(config, anchor).credentials();
        var central = parts.register(
                new HttpsCentral(config.central(), anchor, credentials, InstantSource.system(), Monotonic.system()));
        var desk = desk(config, credentials.terminalId(), central, scheduler);
        var devices = parts.register(new Devices(config.devices()));
        var session = parts.register(Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("session").factory()));
        var waiting = parts.register(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("waiting-", 0).factory()));
        var terminal = parts.register(Terminal.open(new TerminalParts(
                premises(config.place()),
                ZONE,
                Scene.Face.TOUCH,
                central,
                desk,
                devices.parts(),
                CodeForm.USUAL,
                new DiskFiles(),
                config.data().resolve("tasks"),
                session,
                waiting,
                scheduler,
                Monotonic.system(),
                () -> UUID.randomUUID().toString())));
        await(toolkit);
        show(terminal, scheduler, config, arguments);
        endWith(arguments);
    }

    private PaymentDesk desk(KioskConfig config, TerminalId terminal, HttpsCentral central, SystemScheduler scheduler)
            throws CannotStart {
        var opening = PaymentDesk.open(new DeskParts(
                new DiskFiles(),
                config.data().resolve("payments"),
                JournalSettings.standard(),
                terminal,
                new CentralOverHttps(central),
                scheduler,
                new OwnerThread("payments", DESK_ROOM)));
        return switch (opening) {
            case DeskOpening.Opened(var desk, var report) -> parts.register(desk);
            case DeskOpening.Refused(var why, String sentence) ->
                throw new CannotStart("no payments can be taken (" + why + "): " + sentence);
        };
    }

    @SuppressWarnings("FutureReturnValueIgnored") // counting down cannot fail
    private void show(Terminal terminal, SystemScheduler scheduler, KioskConfig config, Arguments arguments)
            throws CannotStart {
        var profile = KioskWindow.fitted(HardwareProfile.PORTRAIT_21_5);
        var face = new TouchFace(new TouchFace.Means(
                profile, terminal.counter(), Monotonic.system(), scheduler, InstantSource.system(), ZONE, true));
        boolean production = config.profile() == KioskConfig.Profile.PRODUCTION;
        Consumer<Glass> probe = probe(arguments);
        var announced = new AtomicBoolean();
        var window = parts.register(KioskWindow.open(new KioskWindow.Opening(profile, production), face, glass -> {
            probe.accept(glass);
            if (announced.compareAndSet(false, true)) {
                System.out.println("kiosk: home " + sinceStart().toMillis() + " ms, " + glass.screen());
            }
        }));
        terminal.attach(parts.register(new FxSink(face::show)));
        window.closed().thenRun(end::countDown);
    }

    private Consumer<Glass> probe(Arguments arguments) throws CannotStart {
        if (arguments.probe().isEmpty()) {
            return glass -> {};
        }
        Path socket = arguments.probe().get();
        try {
            return parts.register(Probe.open(socket));
        } catch (IOException refused) {
            throw new CannotStart("the probe's socket " + socket + " cannot be made: " + refused.getMessage(), refused);
        }
    }

    private static TrustAnchor anchor(Path authority) throws CannotStart {
        try {
            return TrustAnchor.read(authority);
        } catch (IOException unusable) {
            throw new CannotStart("central's authority cannot be read: " + unusable.getMessage(), unusable);
        }
    }

    private static Premises premises(KioskConfig.Place place) {
        return new Premises(
                Text.verbatim(place.name()),
                Text.verbatim(place.machine()),
                Text.verbatim(place.window()),
                Text.verbatim(place.hours()),
                Map.of(
                        DevicePrompt.Place.ID_CARD_READER, Text.of("where.below-left"),
                        DevicePrompt.Place.CODE_SCANNER, Text.of("where.below-right"),
                        DevicePrompt.Place.RECEIPT_SLOT, Text.of("where.below-right")),
                List.of());
    }

    private void endWith(Arguments arguments) {
        // SIGTERM is the ordinary end of a kiosk.
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "kiosk end"));
        if (arguments.withParent()) {
            Thread.ofPlatform().daemon().name("parent watch").start(() -> {
                try {
                    System.in.transferTo(OutputStream.nullOutputStream());
                } catch (IOException gone) {
                    System.getLogger("linli.kiosk").log(System.Logger.Level.DEBUG, "kiosk.parent-gone");
                }
                end.countDown();
            });
        }
    }

    void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration sinceStart() {
        var now = InstantSource.system().instant();
        Optional<Instant> start = ProcessHandle.current().info().startInstant();
        return Duration.between(start.orElse(now), now);
    }

    private interface Starting {
        void run() throws NoDisplay;
    }

    private static CompletableFuture<Void> inBackground(Starting starting) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        starting.run();
                    } catch (NoDisplay none) {
                        throw new CompletionException(none);
                    }
                },
                work -> Thread.ofPlatform().daemon().name("toolkit").start(work));
    }

    private static void await(CompletableFuture<Void> toolkit) throws NoDisplay {
        try {
            toolkit.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof NoDisplay none) {
                throw none;
            }
            throw failed;
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
