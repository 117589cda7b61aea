package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.id.TerminalId;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.time.ManualTime;
import org.linli.payments.code.CodeForm;
import org.linli.payments.code.PaymentCode;
import org.linli.payments.machine.AttemptState;

/** The desk as a program runs it: its own thread and the real disk; only time and central are the test's. */
class RunningDeskTest {
    private final ManualTime time = new ManualTime();
    private final FakeCentral central = new FakeCentral(time, new FakeBank());

    @TempDir
    private Path folder;

    @Test
    void takesAPaymentAndFindsItAgainAfterARestart() throws Exception {
        central.owes("water-2026-10", 1, 3150);
        var order = Counter.water(1);
        var states = Collections.synchronizedList(new ArrayList<AttemptState>());
        var thread = new OwnerThread("payments", 64);
        try (var desk = open(thread)) {
            desk.watch(order.id(), view -> states.add(view.state()));
            assertInstanceOf(Starting.Started.class, desk.start(order).get(60, TimeUnit.SECONDS));
            until(thread, () -> desk.find(order.id()).orElseThrow().codeWanted());
            var code = (PaymentCode.Parsed.Valid) PaymentCode.parse(Counter.CODE, CodeForm.USUAL);
            assertInstanceOf(
                    Taking.Taken.class,
                    desk.presentCode(order.id(), code.code()).get(60, TimeUnit.SECONDS));
            until(thread, () -> desk.find(order.id()).orElseThrow().isFinal());
        }
        assertEquals(List.of(AttemptState.INTENT, AttemptState.SENT, AttemptState.PAID), distinct(states));
        try (var desk = open(new OwnerThread("payments", 64))) {
            assertEquals(AttemptState.PAID, desk.find(order.id()).orElseThrow().state());
        }
    }

    @Test
    void turnsOutsideWorkAwayWhenThereIsTooMuchAndNeverItsOwn() {
        var mailbox = new OwnerThread("test-desk", 1);
        var goOn = new AtomicBoolean();
        var ran = Collections.synchronizedList(new ArrayList<String>());
        mailbox.put(() -> {
            while (!goOn.get()) {
                LockSupport.parkNanos(100_000);
            }
        });
        assertTrue(mailbox.offer(() -> ran.add("outside")));
        assertTrue(!mailbox.offer(() -> ran.add("too much")));
        mailbox.put(() -> {
            ran.add("bug");
            throw new IllegalStateException("told in the log");
        });
        mailbox.put(() -> ran.add("own"));
        goOn.set(true);
        mailbox.close();
        assertEquals(List.of("outside", "bug", "own"), ran);
        assertTrue(!mailbox.offer(() -> ran.add("after the end")));
    }

    @Test
    void whatIsTakenIsDoneHoweverCloseTheEndIs() throws Exception {
        for (int round = 0; round < 300; round++) {
            var mailbox = new OwnerThread("test-desk", Integer.MAX_VALUE);
            var taken = new AtomicInteger();
            var done = new AtomicInteger();
            var outside = Thread.ofPlatform().start(() -> {
                while (mailbox.offer(done::incrementAndGet)) {
                    taken.incrementAndGet();
                }
            });
            while (taken.get() == 0) {
                Thread.onSpinWait();
            }
            mailbox.close();
            outside.join();
            assertEquals(taken.get(), done.get());
        }
    }

    private PaymentDesk open(OwnerThread thread) {
        var parts = new DeskParts(
                new DiskFiles(),
                folder.resolve("payments"),
                JournalSettings.standard().withSegmentBytes(1024 * 1024),
                new TerminalId("kiosk-0001"),
                central,
                time,
                thread);
        return assertInstanceOf(DeskOpening.Opened.class, PaymentDesk.open(parts))
                .desk();
    }

    /** Time passes only as fast as the desk's thread keeps up with it: a busy machine is no silent central. */
    private void until(OwnerThread thread, BooleanSupplier condition) throws Exception {
        for (int tenths = 0; !condition.getAsBoolean(); tenths++) {
            assertTrue(tenths < 600, "it did not come about within a minute");
            time.pass(Duration.ofMillis(100));
            var caughtUp = new CompletableFuture<Void>();
            thread.put(() -> caughtUp.complete(null));
            caughtUp.get(60, TimeUnit.SECONDS);
        }
    }

    private static List<AttemptState> distinct(List<AttemptState> states) {
        return states.stream().distinct().toList();
    }
}
