package org.linli.peripherals.drivers.remote.cec;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.linli.peripherals.drivers.remote.keys.Steadiness;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.RemoteControlCondition;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.KeyPhase;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteControl;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.television.VirtualTelevision;

/** A virtual television on one side, our driver on the other, and an unmodified cec-client between them. */
final class LivingRoom implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final SystemDeviceTime time = new SystemDeviceTime("living room time");
    final VirtualTelevision television;
    final RemoteControl remote;
    private final Path port;
    private final List<KeyStroke> heard = new ArrayList<>();

    LivingRoom(Path folder, CecSettings settings) throws IOException {
        port = folder.resolve("cec.tty");
        television = new VirtualTelevision(port, time);
        television.plug();
        remote = CecRemote.attach(new DeviceIdentity("remote", "remote.cec", "", ""), port, time, settings);
        remote.listen(this::hear);
    }

    /** One whose driver is online and whose television is known to be on. */
    static LivingRoom with(Path folder) throws IOException {
        return with(folder, quick());
    }

    static LivingRoom with(Path folder, CecSettings settings) throws IOException {
        var room = new LivingRoom(folder, settings);
        room.becomes(TelevisionPower.ON);
        return room;
    }

    /** Asks more often than a household's. */
    static CecSettings quick() {
        return new CecSettings("Linli", Steadiness.USUAL, Duration.ofSeconds(6), Duration.ofSeconds(2));
    }

    void becomes(Availability wanted) {
        becomes(condition -> condition.availability() == wanted);
    }

    void becomes(TelevisionPower wanted) {
        becomes(condition -> condition.television() == wanted);
    }

    void press(RemoteKey key) {
        television.pressKey(key);
        television.releaseKey();
    }

    synchronized List<KeyStroke> heard() {
        return List.copyOf(heard);
    }

    List<RemoteKey> presses() {
        return heard().stream()
                .filter(stroke -> stroke.phase() == KeyPhase.PRESSED)
                .map(KeyStroke::key)
                .toList();
    }

    void presses(int count) throws InterruptedException {
        until(() -> presses().size() >= count);
    }

    void until(BooleanSupplier so) throws InterruptedException {
        long start = time.nanos();
        while (!so.getAsBoolean()) {
            if (time.nanos() - start > PATIENCE.toNanos()) {
                throw new AssertionError("never so; heard " + heard() + ", it is " + remote.condition());
            }
            waits(Duration.ofMillis(5));
        }
    }

    void waits(Duration howLong) throws InterruptedException {
        var passed = new CountDownLatch(1);
        time.after(howLong, "the test lets time pass", passed::countDown);
        passed.await();
    }

    /** The programs that have this room's port open: found by their arguments, so a neighbour's are never touched. */
    List<ProcessHandle> clients() {
        return ProcessHandle.current()
                .descendants()
                .filter(handle -> handle.info()
                        .commandLine()
                        .filter(line -> line.startsWith("cec-client") || line.contains("/cec-client"))
                        .filter(line -> line.contains(port.toString()))
                        .isPresent())
                .toList();
    }

    @Override
    public void close() {
        remote.close();
        television.close();
        time.close();
    }

    private void becomes(Predicate<RemoteControlCondition> wanted) {
        var seen = new CompletableFuture<RemoteControlCondition>();
        var watching = remote.watch(condition -> {
            if (wanted.test(condition)) {
                seen.complete(condition);
            }
        });
        try {
            seen.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("never so; it is " + remote.condition(), never);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        } finally {
            watching.close();
        }
    }

    private synchronized void hear(KeyStroke stroke) {
        heard.add(stroke);
    }
}
