package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.Central;
import org.linli.central.server.CentralSettings;
import org.linli.central.server.Surroundings;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.time.ManualTime;

/** Ctrl-C ends central and whoever started it, and that ends central once more. */
class TwoEndCentralAtOnceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final CountDownLatch firstIsAtIt = new CountDownLatch(1);
    private final CountDownLatch diskIsSlow = new CountDownLatch(1);

    @Test
    void theSecondReturnsWhenTheFirstHasEndedAll() throws Exception {
        var central = start(slow(FilePort.class, new DiskFiles()));
        ending.set(true);
        var first = Thread.ofPlatform().start(central::close);
        assertTrue(firstIsAtIt.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        var second = Thread.ofPlatform().start(central::close);
        assertEquals(Thread.State.BLOCKED, settledStateOf(second), "nothing has ended yet");
        diskIsSlow.countDown();
        assertTrue(first.join(PATIENCE));
        assertTrue(second.join(PATIENCE));
        start(new DiskFiles()).close();
    }

    private Central start(FilePort files) throws Exception {
        var world = Surroundings.of(time, time);
        return Central.start(
                CentralSettings.on(folder.resolve("central")),
                new Surroundings(time, time, files, world.channel(), world.biller()));
    }

    private static Thread.State settledStateOf(Thread thread) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var state = thread.getState();
            if (state == Thread.State.BLOCKED || state == Thread.State.TERMINATED) {
                return state;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return thread.getState();
    }

    /** The real disk; once central is ending, the first file takes its time to close. */
    private <T> T slow(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, given) -> {
            if (method.getName().equals("close") && ending.getAndSet(false)) {
                firstIsAtIt.countDown();
                assertTrue(diskIsSlow.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
            try {
                var answer = method.invoke(real, given);
                return answer instanceof FilePort.Handle handle ? slow(FilePort.Handle.class, handle) : answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }
}
