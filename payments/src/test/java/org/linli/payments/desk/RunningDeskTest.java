package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final FakeCentral central = new FakeCentral(time);

    @TempDir
    private Path folder;

    @Test
    void takesAPaymentAndFindsItAgainAfterARestart() throws Exception {
        central.owes("water-2026-10", 1, 3150);
        var order = Counter.water(1);
        var states = Collections.synchronizedList(new ArrayList<AttemptState>());
        try (var desk = open()) {
            desk.watch(order.id(), view -> states.add(view.state()));
            assertInstanceOf(Starting.Started.class, desk.start(order).get(5, TimeUnit.SECONDS));
            until(() -> desk.find(order.id()).orElseThrow().codeWanted());
            var code = (PaymentCode.Parsed.Valid) PaymentCode.parse(Counter.CODE, CodeForm.USUAL);
            assertInstanceOf(
                    Taking.Taken.class,
                    desk.presentCode(order.id(), code.code()).get(5, TimeUnit.SECONDS));
            until(() -> desk.find(order.id()).orElseThrow().isFinal());
        }
        assertEquals(List.of(AttemptState.INTENT, AttemptState.SENT, AttemptState.PAID), distinct(states));
        try (var desk = open()) {
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

    private PaymentDesk open() {
        var parts = new DeskParts(
                new DiskFiles(),
                folder.resolve("payments"),
                JournalSettings.standard().withSegmentBytes(1024 * 1024),
                new TerminalId("kiosk-0001"),
                central,
                time,
                new OwnerThread("payments", 64));
        return assertInstanceOf(DeskOpening.Opened.class, PaymentDesk.open(parts))
                .desk();
    }

    private void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not come about within ten seconds");
            time.pass(Duration.ofMillis(100));
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static List<AttemptState> distinct(List<AttemptState> states) {
        return states.stream().distinct().toList();
    }
}
