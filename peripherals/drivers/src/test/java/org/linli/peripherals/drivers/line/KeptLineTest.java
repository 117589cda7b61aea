package org.linli.peripherals.drivers.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.time.DeviceTime;

/** Time stands still here: what waits is run by hand. */
class KeptLineTest {
    private static final int PATIENCE_SECONDS = 60;

    private final LinkedBlockingQueue<Duration> waits = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final OwnerThread owner = new OwnerThread("kept line", new StandingTime(), bug -> told.add("bug"));
    private volatile boolean there;
    private volatile boolean broken;
    private final CountDownLatch closed = new CountDownLatch(1);

    private final KeptLine line = new KeptLine("device", this::open, owner, new KeptLine.Events() {
        @Override
        public void up() {
            told.add("up");
        }

        @Override
        public void heard(byte[] bytes) {
            told.add("heard " + bytes.length);
        }

        @Override
        public void down() {
            told.add("down");
        }
    });

    @AfterEach
    void end() {
        owner.close(line::close);
    }

    @Test
    void opensAgainWithGrowingWaitsAndSaysDownOnce() throws Exception {
        owner.start();
        owner.post(line::start);
        assertEquals("down", told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        for (long millis : List.of(50L, 100L, 200L, 400L, 800L, 1000L, 1000L)) {
            assertEquals(Duration.ofMillis(millis), waits.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
            work.take().run();
        }
        assertTrue(told.isEmpty(), "said once, not at each attempt");
        waits.take();
        there = true;
        work.take().run();
        assertEquals("up", told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void aBugInTheLineIsALossAndNoEnd() throws Exception {
        broken = true;
        owner.start();
        owner.post(line::start);
        assertEquals("down", told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(Duration.ofMillis(50), waits.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        broken = false;
        there = true;
        work.take().run();
        assertEquals("up", told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void aDeviceThatTakesNothingLosesItsLineAndNotOurMemory() throws Exception {
        there = true;
        owner.start();
        owner.post(line::start);
        assertEquals("up", told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        var refused = new LinkedBlockingQueue<Integer>();
        owner.post(() -> {
            int sent = 0;
            while (line.send(new byte[] {1})) {
                sent++;
            }
            refused.add(sent);
        });
        Integer sent = refused.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertTrue(sent != null && sent <= 513, "queued " + sent);
        assertEquals("down", told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertTrue(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the port was closed");
    }

    private Line.Connection open() throws LineLost {
        if (broken) {
            throw new IllegalStateException("told in the log");
        }
        if (!there) {
            throw new LineLost("not there");
        }
        return new Line.Connection() {
            @Override
            public byte[] read() throws LineLost {
                return block();
            }

            @Override
            public void write(byte[] bytes) throws LineLost {
                block();
            }

            private byte[] block() throws LineLost {
                try {
                    closed.await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                throw new LineLost("closed");
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
    }

    private final class StandingTime implements DeviceTime {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public Wait after(Duration delay, String name, Runnable run) {
            waits.add(delay);
            work.add(run);
            return () -> work.remove(run);
        }
    }
}
