package org.linli.peripherals.drivers.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.time.SystemDeviceTime;

/** A driver is closed while others ask it for things. */
class ClosingTest {
    private static final int ROUNDS = 300;
    private static final int ASKERS = 4;

    @Test
    void everyCallIsAnsweredWheneverItCame() throws Exception {
        try (var time = new SystemDeviceTime("closing")) {
            for (int round = 0; round < ROUNDS; round++) {
                var owner = new OwnerThread("closing-" + round, time, bug -> {});
                var calls = new OneCall<String>(() -> {});
                owner.start();
                var go = new CountDownLatch(1);
                List<CompletableFuture<Outcome<String>>> heard = new ArrayList<>();
                for (int asker = 0; asker < ASKERS; asker++) {
                    var outcome = new CompletableFuture<Outcome<String>>();
                    heard.add(outcome);
                    Thread.ofVirtual().start(() -> {
                        try {
                            go.await();
                        } catch (InterruptedException ended) {
                            Thread.currentThread().interrupt();
                        }
                        calls.open(owner, Duration.ofSeconds(100), "a call", () -> {})
                                .onOutcome(outcome::complete);
                    });
                }
                go.countDown();
                owner.close(() -> calls.end(Outcome.notDone(CallFault.CLOSED.fault())));
                for (var each : heard) {
                    each.get(30, TimeUnit.SECONDS);
                }
                var late = new CompletableFuture<Outcome<String>>();
                calls.open(owner, Duration.ofSeconds(100), "a late call", () -> {})
                        .onOutcome(late::complete);
                assertEquals(Outcome.notDone(CallFault.CLOSED.fault()), late.get(30, TimeUnit.SECONDS));
            }
        }
    }
}
