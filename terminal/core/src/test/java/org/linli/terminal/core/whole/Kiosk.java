package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.TerminalId;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.time.ManualTime;
import org.linli.payments.code.CodeForm;
import org.linli.payments.desk.DeskOpening;
import org.linli.payments.desk.DeskParts;
import org.linli.payments.desk.Mailbox;
import org.linli.payments.desk.PaymentDesk;
import org.linli.terminal.core.Terminal;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.core.attend.ServiceCode;
import org.linli.terminal.core.attend.Stick;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Screen;

/** A kiosk that can be switched off at any moment and on again, with a resident before it. */
final class Kiosk {
    static final String ID_NUMBER = "999999194910010010";
    static final String CODE = "134650123456789012";

    final ManualTime time = new ManualTime();
    final SmallCentral central = new SmallCentral(time);
    final HandDevices devices;
    final FaultyDisk disk = new FaultyDisk();

    private final TerminalParts.Devices attached;
    private final Executor session;
    Optional<ServiceCode> serviceCode = Optional.empty();
    Stick stick = Stick.NONE;
    /** By itself at each start. */
    boolean reachesOut = true;

    private final Runnable catchUp;
    private final List<Shown> history = new ArrayList<>();
    private @Nullable Terminal terminal;
    private @Nullable InlineMailbox mailbox;
    private int tasks;
    private int processes;

    Kiosk() {
        this(new HandDevices());
    }

    /** With a page printer, and a central that issues certificates. */
    static Kiosk withPages() {
        var devices = new HandDevices();
        return new Kiosk(
                devices,
                new TerminalParts.Devices(
                        Optional.of(devices.reader),
                        Optional.of(devices.scanner),
                        Optional.of(devices.printer),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(devices.pages)),
                Runnable::run,
                () -> {});
    }

    private Kiosk(HandDevices devices) {
        this(
                devices,
                new TerminalParts.Devices(devices.reader, devices.scanner, devices.printer),
                Runnable::run,
                () -> {});
    }

    /**
     * With devices whose threads are not the test's.
     *
     * @param session where the session's work waits until {@code catchUp} runs it, on the test's thread
     */
    Kiosk(TerminalParts.Devices attached, Executor session, Runnable catchUp) {
        this(new HandDevices(), attached, session, catchUp);
    }

    private Kiosk(HandDevices devices, TerminalParts.Devices attached, Executor session, Runnable catchUp) {
        this.devices = devices;
        this.attached = attached;
        this.session = session;
        this.catchUp = catchUp;
        switchOn();
    }

    void switchOn() {
        mailbox = new InlineMailbox();
        var settings = JournalSettings.standard()
                .withSegmentBytes(320 * 1024)
                .withIds(() -> UUID.fromString("7d3f1a52-0000-4000-8000-0123456789ab"));
        var opening = PaymentDesk.open(new DeskParts(
                disk, Path.of("/var/linli/payments"), settings, new TerminalId("kiosk-0001"), central, time, mailbox));
        var desk = assertInstanceOf(DeskOpening.Opened.class, opening).desk();
        terminal = Terminal.open(new TerminalParts(
                Samples.premises(),
                Optional.empty(),
                ZoneId.of("Asia/Shanghai"),
                Scene.Face.TOUCH,
                central,
                desk,
                attached,
                TerminalParts.Help.NONE,
                new TerminalParts.Attending(serviceCode, Path.of("/var/linli/attend"), stick),
                CodeForm.USUAL,
                Optional.empty(),
                disk,
                Path.of("/var/linli/tasks"),
                session,
                Runnable::run,
                time,
                time,
                () -> "kiosk-0001-" + ++tasks,
                () -> false));
        int process = ++processes;
        terminal.attach(shown -> {
            // What a dead process would still draw, nobody sees.
            if (process == processes) {
                history.add(shown);
            }
        });
        if (reachesOut) {
            reachesOut();
        }
        catchUp.run();
    }

    /** What the program does once its first page stands. */
    void reachesOut() {
        Objects.requireNonNull(terminal).reachOut();
    }

    /** SIGKILL or a power cut: nothing unsynced survives, nothing of the process runs on. */
    void losesPower() {
        if (mailbox != null) {
            mailbox.close();
        }
        disk.cutPower(sector -> false);
        // The dead process is deaf and mute: its terminal is not told, and its sinks show nothing more.
        terminal = null;
        processes++;
        devices.losePower();
        time.pass(Duration.ofSeconds(10));
        disk.restart();
        switchOn();
    }

    Shown shown() {
        return history.getLast();
    }

    List<Shown> history() {
        return history;
    }

    Screen screen() {
        var now = shown();
        return now.over().<Screen>map(Shown.Over::notice).orElse(now.screen());
    }

    void shows(String id) {
        assertEquals(id, screen().id());
    }

    Counter.Answer presses(String action) {
        return give(new Input.Act(shown().question(), ActionId.of(action), Origin.TERMINAL));
    }

    Counter.Answer leaves() {
        return give(new Input.Leave(shown().question(), Origin.TERMINAL));
    }

    Counter.Answer give(Input input) {
        if (terminal == null) {
            throw new IllegalStateException("the kiosk is off");
        }
        var answer = terminal.counter().give(input).toCompletableFuture();
        catchUp.run();
        return answer.join();
    }

    void waits(int seconds) {
        time.pass(Duration.ofSeconds(seconds));
        catchUp.run();
    }

    // ---- the resident

    /** To the question for the payment code, with both bills chosen. */
    void comesAsFarAsTheCode() {
        presses("pay-bill");
        devices.reader.lays(HandDevices.card("王小芳", ID_NUMBER));
        shows("bills.pick");
        presses("review");
        shows("bills.review");
        presses("pay");
    }

    /** To what the residence certificate says. */
    void comesAsFarAsTheCertificate() {
        presses("certificate");
        devices.reader.lays(HandDevices.card("王小芳", ID_NUMBER));
        shows("certificate.choose");
        presses("kind-residence");
    }

    void showsCode() {
        shows("pay.code");
        assertTrue(devices.scanner.isWaiting());
        devices.scanner.shows(CODE);
    }

    /** The desk's one thread, run on the caller's. */
    private static final class InlineMailbox implements Mailbox {
        private final Queue<Runnable> queue = new ArrayDeque<>();
        private boolean running;
        private boolean dead;

        @Override
        public boolean offer(Runnable work) {
            return put(work);
        }

        @Override
        public boolean put(Runnable work) {
            if (dead) {
                return false;
            }
            queue.add(work);
            if (running) {
                return true;
            }
            running = true;
            try {
                while (!dead && !queue.isEmpty()) {
                    queue.remove().run();
                }
            } finally {
                running = false;
            }
            return true;
        }

        @Override
        public void close() {
            dead = true;
            queue.clear();
        }
    }
}
