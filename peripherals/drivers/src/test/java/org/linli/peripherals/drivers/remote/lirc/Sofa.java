package org.linli.peripherals.drivers.remote.lirc;

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
import org.linli.peripherals.drivers.line.UnixLine;
import org.linli.peripherals.drivers.remote.keys.Steadiness;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.remote.KeyPhase;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteControl;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.infrared.Handset;
import org.linli.peripherals.virtual.infrared.InfraredService;

/** A real lircd with hands at its remote controls on one side, and our driver on the other. */
final class Sofa implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final DeviceIdentity IDENTITY = new DeviceIdentity("remote", "remote.lirc", "", "");

    final SystemDeviceTime time = new SystemDeviceTime("sofa time");
    final InfraredService service;
    final RemoteControl remote;
    private final List<KeyStroke> heard = new ArrayList<>();

    private Sofa(InfraredService service, LircSettings settings) {
        this.service = service;
        this.remote = LircRemote.attach(IDENTITY, new UnixLine(service.socket()), time, settings);
        remote.listen(this::hear);
    }

    static Sofa with(Path folder, LircSettings settings, Handset... known) throws IOException {
        var time = new SystemDeviceTime("infrared");
        var sofa = new Sofa(InfraredService.start(folder, time, known), settings);
        sofa.becomes(Availability.ONLINE);
        return sofa;
    }

    static Sofa with(Path folder, Handset... known) throws IOException {
        return with(folder, LircSettings.USUAL, known);
    }

    /** A daemon that is silent is not waited for as long as in a household. */
    static LircSettings impatient() {
        return new LircSettings(
                List.of(), java.util.Map.of(), Steadiness.USUAL, Duration.ofMillis(700), Duration.ofMillis(300));
    }

    void becomes(Availability wanted) {
        var seen = new CompletableFuture<Availability>();
        var watching = remote.watch(condition -> {
            if (condition.availability() == wanted) {
                seen.complete(wanted);
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

    synchronized List<KeyStroke> heard() {
        return List.copyOf(heard);
    }

    List<RemoteKey> presses() {
        return heard().stream()
                .filter(stroke -> stroke.phase() == KeyPhase.PRESSED)
                .map(KeyStroke::key)
                .toList();
    }

    void hears(int strokes) throws InterruptedException {
        until(() -> heard().size() >= strokes);
    }

    void until(BooleanSupplier so) throws InterruptedException {
        long start = time.nanos();
        while (!so.getAsBoolean()) {
            if (time.nanos() - start > PATIENCE.toNanos()) {
                throw new AssertionError("never so; heard " + heard() + ", it is " + remote.condition());
            }
            waits(Duration.ofMillis(3));
        }
    }

    void waits(Duration howLong) throws InterruptedException {
        var passed = new CountDownLatch(1);
        time.after(howLong, "the test lets time pass", passed::countDown);
        passed.await();
    }

    @Override
    public void close() {
        remote.close();
        service.close();
        time.close();
    }

    private synchronized void hear(KeyStroke stroke) {
        heard.add(stroke);
    }
}
