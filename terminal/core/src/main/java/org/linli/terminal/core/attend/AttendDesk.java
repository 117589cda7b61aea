package org.linli.terminal.core.attend;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.linli.central.api.id.PaymentId;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.time.Monotonic;
import org.linli.payments.desk.PaymentDesk;
import org.linli.peripherals.spi.Condition;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.terminal.core.device.CardsLying;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.payment.Stages;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.attend.Attendance;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.screen.Text;

/** Answers the attendant. Safe from any thread; whatever waits runs on the executor for it. */
public final class AttendDesk implements AutoCloseable {
    /** What a closed machine shows: somebody took it out of service on purpose. */
    public static final Code OUT_OF_SERVICE = Code.of("attend.out-of-service");

    private static final Code WRONG_CODE = Code.of("attend.wrong-code");
    private static final Code LOCKED = Code.of("attend.locked");
    private static final Code NOT_SET_UP = Code.of("attend.not-set-up");
    private static final Code ADMITTED = Code.of("attend.admitted");
    private static final Code UNWRITTEN = Code.of("attend.lock-unwritten");
    private static final Code NOT_SUPPORTED = Code.of("call.not-supported");
    private static final System.Logger LOG = System.getLogger("linli.attend");

    /**
     * @param code empty where no attendant was given one: then the door stays shut
     * @param folder what is kept over restarts
     * @param printer empty where none is built in
     */
    public record Parts(
            Optional<ServiceCode> code,
            FilePort files,
            Path folder,
            Monotonic monotonic,
            Executor waiting,
            PaymentDesk desk,
            Optional<ReceiptPrinter> printer,
            CardsLying cards,
            Stick stick,
            InstantSource now,
            ZoneId zone) {}

    private final Parts parts;
    private final CodeLock lock;
    private final SmallFile closedFile;
    private final SmallFile forgottenFile;
    private final TestSheet sheet;
    private final ShiftBook shift;
    private final PaymentCount count;
    private final DeviceBook book;
    private final LogCopy copy;
    private final RecentLines lines = new RecentLines();
    private final List<Followed> devices = new ArrayList<>();
    private final List<Consumer<Outcome>> watchers = new ArrayList<>();
    private final Runnable onService;
    /** Whoever looks tells before the next one looks: nothing old is told after something new. Taken before the monitor. */
    private final Object telling = new Object();

    private int forgotten;
    /** Asked for by whoever holds a device's board, so never behind the monitor. */
    private volatile boolean closed;

    private CompletableFuture<Void> notes = CompletableFuture.completedFuture(null);

    private record Followed(String id, Text name, Device<?> device, Subscription subscription) {
        boolean prints() {
            return device instanceof ReceiptPrinter;
        }
    }

    /** @param onService told when the machine was taken out of service, or back; only hands over */
    public AttendDesk(Parts parts, TestSheet sheet, Runnable onService) {
        this.parts = parts;
        this.sheet = sheet;
        this.onService = onService;
        lock = new CodeLock(parts.files(), parts.folder(), parts.monotonic());
        shift = new ShiftBook(parts.files(), parts.folder(), parts.now(), parts.zone());
        count = new PaymentCount(parts.desk(), shift, parts.waiting());
        book = new DeviceBook(parts.files(), parts.folder());
        copy = new LogCopy(parts.stick(), parts.zone());
        closedFile = new SmallFile(parts.files(), parts.folder().resolve("out-of-service"));
        forgottenFile = new SmallFile(parts.files(), parts.folder().resolve("cards-taken"));
        closed = closedFile.read().orElse(0) == 1;
        forgotten = forgottenFile.read().orElse(0);
    }

    public <C extends Condition> void follow(Device<C> device, Text name) {
        var worked = new AtomicBoolean(true);
        var subscription = device.watch(condition -> {
            boolean works = DeviceWords.works(DeviceWords.of(condition));
            if (worked.getAndSet(works) && !works) {
                parts.waiting().execute(shift::fault);
            }
            // A device's own thread only hands over: it holds what the telling asks of every device.
            parts.waiting().execute(this::tellAll);
        });
        synchronized (this) {
            devices.add(new Followed(device.identity().id(), name, device, subscription));
        }
    }

    /** Payments that a process before this one left open count here, and lines of the log are kept from now on. */
    public void begin() {
        lines.begin();
        count.begin();
    }

    /** A sheet or a receipt came out of the printer. */
    public void printed() {
        parts.waiting().execute(() -> {
            shift.paper();
            tellAll();
        });
    }

    /** An attempt to pay was written down. */
    public void paymentBegan(PaymentId id) {
        count.follow(id);
    }

    /** Why the machine is closed; empty while it serves. */
    public Optional<Code> closed() {
        return closed ? Optional.of(OUT_OF_SERVICE) : Optional.empty();
    }

    public void ask(Query query, Vault vault, Duration within, Consumer<Outcome> reply) {
        switch (query) {
            case Attendance.CheckCode check -> {
                var typed = vault.take(check.typed(), TypedText.class);
                if (typed.isEmpty()) {
                    reply.accept(new Outcome.NotDone(WRONG_CODE));
                    return;
                }
                parts.waiting().execute(() -> reply.accept(new Outcome.Done(checked(typed.get()))));
            }
            case Attendance.TestPrint print ->
                parts.printer()
                        .ifPresentOrElse(
                                printer -> sheet.print(printer, within, reply),
                                () -> reply.accept(new Outcome.NotDone(NOT_SUPPORTED)));
            case Attendance.SetService service -> note(reply, () -> serve(service.open()));
            case Attendance.CardsTaken taken -> note(reply, this::cardsTaken);
            case Attendance.BeginShift begin -> note(reply, shift::begin);
            case Attendance.NoteSwap swap -> {
                var typed = vault.take(swap.serial(), TypedText.class);
                note(reply, () -> typed.ifPresent(serial -> swapped(swap.device(), serial)));
            }
            case Attendance.WriteLogs write ->
                parts.waiting()
                        .execute(() ->
                                reply.accept(copy.write(texts(), parts.now().instant())));
            default -> reply.accept(new Outcome.NotDone(NOT_SUPPORTED));
        }
    }

    /** One after the other, in the order they were asked for. What is noted holds at once; where the disk does not take it, the machine's own list says so. */
    private void note(Consumer<Outcome> reply, Runnable deed) {
        Runnable noting = () -> {
            deed.run();
            tellAll();
            reply.accept(isWritten() ? new Outcome.Done(new Attendance.Noted()) : new Outcome.NotDone(UNWRITTEN));
        };
        synchronized (this) {
            // All of it on the executor: a caller that went on into the deed would wait for the disk.
            notes = notes.handleAsync(
                    (before, failed) -> {
                        noting.run();
                        return null;
                    },
                    parts.waiting());
        }
    }

    private void swapped(String device, TypedText serial) {
        book.swapped(device, serial.text(), LocalDate.ofInstant(parts.now().instant(), parts.zone()));
        serial.erase();
    }

    /** What the machine noted of itself: codes, states and counts, and never a person. */
    private Map<String, String> texts() {
        var seen = seen();
        var states = new StringBuilder();
        seen.devices()
                .forEach(device -> states.append(device.id())
                        .append(' ')
                        .append(device.state())
                        .append('\n'));
        var texts = new LinkedHashMap<String, String>();
        texts.put("log.txt", lines.text());
        texts.put("devices.txt", book.record());
        texts.put("states.txt", states.toString());
        texts.put("shift.txt", seen.shift() + "\n");
        return texts;
    }

    private org.linli.terminal.journey.kernel.Fact checked(TypedText typed) {
        char[] code = typed.text().toCharArray();
        typed.erase();
        try {
            if (parts.code().isEmpty()) {
                return new Attendance.TurnedAway(NOT_SET_UP, 0);
            }
            var left = lock.left();
            if (left.isPositive()) {
                return turnedAway(LOCKED, left);
            }
            lock.trying();
            if (parts.code().get().matches(code)) {
                lock.right();
                LOG.log(Level.INFO, "{0}", ADMITTED);
                return new Attendance.Admitted();
            }
            LOG.log(Level.WARNING, "{0}", WRONG_CODE);
            var wait = lock.left();
            return wait.isPositive() ? turnedAway(LOCKED, wait) : turnedAway(WRONG_CODE, Duration.ZERO);
        } finally {
            java.util.Arrays.fill(code, '\0');
        }
    }

    private static Attendance.TurnedAway turnedAway(Code why, Duration left) {
        return new Attendance.TurnedAway(why, (int) left.plusSeconds(59).toMinutes());
    }

    private void serve(boolean open) {
        closed = !open;
        closedFile.keep(open ? 0 : 1);
        onService.run();
    }

    private void cardsTaken() {
        int lay = parts.cards().clear();
        int now;
        synchronized (this) {
            forgotten += lay;
            now = forgotten;
        }
        forgottenFile.keep(now);
    }

    private boolean isWritten() {
        return closedFile.isWritten()
                && forgottenFile.isWritten()
                && shift.isWritten()
                && book.isWritten()
                && lock.isWritten();
    }

    /** The machine now, then at every change. */
    public Outside.Engagement watch(Consumer<Outcome> news) {
        synchronized (this) {
            watchers.add(news);
        }
        parts.waiting().execute(() -> {
            synchronized (telling) {
                news.accept(new Outcome.Done(seen()));
            }
        });
        return () -> {
            synchronized (this) {
                watchers.remove(news);
            }
        };
    }

    private void tellAll() {
        List<Consumer<Outcome>> told;
        synchronized (this) {
            told = List.copyOf(watchers);
        }
        if (!told.isEmpty()) {
            synchronized (telling) {
                var now = new Outcome.Done(seen());
                told.forEach(watcher -> watcher.accept(now));
            }
        }
    }

    /** Asks the devices outside the monitor: one that is just telling something holds what it is asked for. */
    private Attendance.MachineSeen seen() {
        List<Followed> followed;
        int taken;
        synchronized (this) {
            followed = List.copyOf(devices);
            taken = forgotten;
        }
        var rows = followed.stream()
                .map(one -> {
                    var state = DeviceWords.of(one.device().condition());
                    return new Attendance.DeviceSeen(
                            one.id(), one.name(), state, DeviceWords.works(state), book.serial(one.id()), one.prints());
                })
                .collect(Collectors.toCollection(ArrayList::new));
        if (!isWritten()) {
            rows.add(new Attendance.DeviceSeen(
                    "disk", Text.of("attend.device.disk"), UNWRITTEN, false, Optional.empty(), false));
        }
        var payments = parts.desk().openAttempts().stream()
                .map(open -> new Attendance.OpenPayment(open.outTradeNo().value(), Stages.of(open), open.why()))
                .toList();
        return new Attendance.MachineSeen(
                rows, closed, !parts.cards().places().isEmpty(), taken, payments, shift.shift());
    }

    @Override
    public void close() {
        List<Followed> followed;
        synchronized (this) {
            followed = List.copyOf(devices);
        }
        followed.forEach(one -> one.subscription().close());
        lines.close();
    }
}
