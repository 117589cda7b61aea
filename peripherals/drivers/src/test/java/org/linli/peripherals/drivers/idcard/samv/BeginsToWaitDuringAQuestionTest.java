package org.linli.peripherals.drivers.idcard.samv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.line.LineLost;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.time.DeviceTime;

/** The card lies there and was not read, and the next resident's call comes while the reader is asked about it. */
class BeginsToWaitDuringAQuestionTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final byte[] UNPLUGGED = {};

    private final LinkedBlockingQueue<byte[]> asked = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();
    private final SamvReader reader =
            SamvReader.attach(new DeviceIdentity("idcard", "idcard.samv", "", ""), this::open, new StandingTime());

    @AfterEach
    void end() {
        answers.add(UNPLUGGED);
        reader.close();
    }

    @Test
    void theCardIsReadAndNotTakenForHandled() throws Exception {
        isAsked(SamvCommand.STATUS);
        var first = reader.awaitCard(LONG);
        says(SamvStatus.OK);
        isAsked(SamvCommand.FIND);
        says(SamvStatus.FOUND);
        isAsked(SamvCommand.SELECT);
        first.cancel();
        says(SamvStatus.OK);
        isAsked(SamvCommand.ADDRESS);
        reader.awaitCard(LONG);
        says(SamvStatus.OK);
        isAsked(SamvCommand.READ);
    }

    private void isAsked(SamvCommand command) throws InterruptedException {
        assertArrayEquals(command.frame(), asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private void says(int sw3) {
        answers.add(Frames.reply(sw3, new byte[0]));
    }

    private Line.Connection open() {
        return new Line.Connection() {
            @Override
            public byte[] read() throws LineLost {
                try {
                    byte[] bytes = answers.take();
                    if (bytes.length > 0) {
                        return bytes;
                    }
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                throw new LineLost("closed");
            }

            @Override
            public void write(byte[] bytes) {
                asked.add(bytes);
            }

            @Override
            public void close() {
                answers.add(UNPLUGGED);
            }
        };
    }

    /** Nothing that waits comes about: only what the test does happens. */
    private static final class StandingTime implements DeviceTime {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public Wait after(Duration delay, String name, Runnable run) {
            return () -> true;
        }
    }
}
