package org.linli.peripherals.drivers.scanner.serial;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.owner.OneCall;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.ScannerCondition;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.scan.Scan;
import org.linli.peripherals.spi.scan.Scanner;
import org.linli.peripherals.spi.scan.ScannerCapabilities;
import org.linli.peripherals.spi.scan.ScannerFault;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * A scanner on a serial line. Safe from any thread.
 *
 * <p>It is online only while it has answered; a scanner that cannot be asked is {@code UNKNOWN} until it scans
 * something, and an open port alone proves nothing.
 */
public final class SerialScanner implements Scanner {
    /** What scanners are delivered with; over USB the number means nothing. */
    public static final int USUAL_BAUD = 9_600;

    /** A code that began and did not end. */
    private static final Duration HALF_CODE_PATIENCE = Duration.ofSeconds(1);

    private static final Duration ASK_AGAIN_AFTER = Duration.ofSeconds(3);
    private static final int PATIENCE = 2;
    private static final System.Logger LOG = System.getLogger("linli.scanner");

    private final DeviceIdentity identity;
    private final ScannerSettings settings;
    private final boolean newland;
    private final OwnerThread owner;
    private final KeptLine line;
    private final ScanParser parser;
    private final OneCall<Scan> calls = new OneCall<>(this::nobodyWaits);
    private final ConditionBoard<ScannerCondition> board =
            new ConditionBoard<>(sequence -> new ScannerCondition(sequence, Availability.NO_DEVICE));

    // All below: the owner thread's.
    private boolean lineTried;
    private boolean lineUp;
    private boolean looking;
    private int unanswered;
    private DeviceTime.Wait silence = () -> false;
    private DeviceTime.Wait question = () -> false;

    private SerialScanner(DeviceIdentity identity, Line line, DeviceTime time, ScannerSettings settings) {
        this.identity = identity;
        this.settings = settings;
        this.newland = settings.trigger() == ScannerSettings.Trigger.NEWLAND;
        this.parser = new ScanParser(settings);
        this.owner = new OwnerThread(identity.id(), time, bug -> bugged());
        this.line = new KeptLine(identity.id(), line, owner, new KeptLine.Events() {
            @Override
            public void up() {
                opened();
            }

            @Override
            public void heard(byte[] bytes) {
                take(bytes);
            }

            @Override
            public void down() {
                lost();
            }
        });
    }

    /** Starts looking for the scanner. Whether it is there is told by {@link #watch}. */
    public static SerialScanner attach(DeviceIdentity identity, Line line, DeviceTime time, ScannerSettings settings) {
        var scanner = new SerialScanner(identity, line, time, settings);
        scanner.owner.start();
        scanner.owner.post(scanner.line::start);
        return scanner;
    }

    @Override
    public DeviceIdentity identity() {
        return identity;
    }

    @Override
    public ScannerCapabilities capabilities() {
        return new ScannerCapabilities(newland, newland);
    }

    @Override
    public ScannerCondition condition() {
        return board.current();
    }

    @Override
    public Subscription watch(Consumer<ScannerCondition> listener) {
        return board.watch(listener);
    }

    @Override
    public Call<Scan> awaitScan(Duration within) {
        return calls.open(owner, within, identity.id() + " waits for a code", () -> {
            if (lineTried && !lineUp) {
                end(ScannerFault.LINE_LOST.fault());
            } else if (newland && board.current().availability() == Availability.OFFLINE) {
                end(ScannerFault.NO_ANSWER.fault());
            } else {
                look();
            }
        });
    }

    @Override
    public void close() {
        owner.close(() -> {
            end(CallFault.CLOSED.fault());
            line.close();
        });
    }

    private void bugged() {
        end(CallFault.DRIVER_FAILED.fault());
        line.drop("the driver failed");
    }

    private void opened() {
        lineTried = true;
        lineUp = true;
        looking = false;
        unanswered = 0;
        report(Availability.UNKNOWN);
        if (newland) {
            ask(Newland.LEVEL_MODE);
        }
    }

    private void lost() {
        lineTried = true;
        lineUp = false;
        silence.cancel();
        question.cancel();
        parser.silence();
        report(Availability.NO_DEVICE);
        end(ScannerFault.LINE_LOST.fault());
    }

    private void take(byte[] bytes) {
        silence.cancel();
        parser.feed(bytes).forEach(this::take);
        if (parser.midCode()) {
            var patience = switch (settings.end()) {
                case ScanEnd.LineEnd end -> HALF_CODE_PATIENCE;
                case ScanEnd.IdleGap idle -> idle.gap();
            };
            silence = owner.after(
                    patience,
                    identity.id() + " has fallen silent",
                    () -> parser.silence().forEach(this::take));
        }
    }

    private void take(ScanParser.Found found) {
        switch (found) {
            case ScanParser.Code code -> {
                var scan = code.scan();
                answered();
                LOG.log(
                        Level.INFO,
                        "{0} device={1} characters={2}",
                        calls.waiting() ? "scanner.read" : "scanner.nobody-waited",
                        identity.id(),
                        scan.text().length());
                looking = false; // the light goes out after a read
                calls.end(Outcome.done(scan));
            }
            case ScanParser.Answer answer -> answered();
            case ScanParser.Garbage garbage ->
                LOG.log(Level.WARNING, "scanner.garbage device={0} bytes={1}", identity.id(), garbage.bytes());
        }
    }

    private void look() {
        if (newland && lineUp) {
            looking = true;
            ask(Newland.LOOK);
        }
    }

    /** The light goes out at once: it shines into somebody's eyes. */
    private void nobodyWaits() {
        if (looking && lineUp) {
            looking = false;
            ask(Newland.LOOK_AWAY);
        }
    }

    private void ask(byte[] command) {
        question.cancel();
        line.send(command);
        question = owner.after(settings.answerWithin(), identity.id() + " is asked", () -> {
            unanswered++;
            if (unanswered >= PATIENCE) {
                report(Availability.OFFLINE);
                end(ScannerFault.NO_ANSWER.fault());
            }
            askAgain(unanswered >= PATIENCE ? ASK_AGAIN_AFTER : Duration.ZERO);
        });
    }

    private void answered() {
        unanswered = 0;
        report(Availability.ONLINE);
        if (newland) {
            question.cancel();
            askAgain(ASK_AGAIN_AFTER);
        }
    }

    private void askAgain(Duration after) {
        question.cancel();
        question = owner.after(after, identity.id() + " is asked again", () -> {
            if (calls.waiting()) {
                look();
            } else {
                // Asking for what already holds changes nothing and is answered.
                ask(Newland.LOOK_AWAY);
            }
        });
    }

    private void end(Fault why) {
        if (calls.waiting()) {
            LOG.log(Level.WARNING, "{0} device={1}", why.code(), identity.id());
        }
        calls.end(Outcome.notDone(why));
    }

    private void report(Availability seen) {
        board.post(sequence -> new ScannerCondition(sequence, seen));
    }
}
