package org.linli.peripherals.drivers.smartcard.pcsc;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * One question at a time to the service, and its answer. Confined to the owner thread.
 *
 * <p>Answers do not say what they answer. So after one that is late the line is given up; the service then lets go of
 * whatever this program held.
 */
final class PcscExchange {
    private final OwnerThread owner;
    private final KeptLine line;
    private final String device;
    private byte[] heard = new byte[0];
    private int expected;
    private @Nullable Consumer<byte[]> asker;
    private @Nullable Runnable onSilence;
    private DeviceTime.Wait wait = () -> false;
    private long question;

    PcscExchange(OwnerThread owner, KeptLine line, String device) {
        this.owner = owner;
        this.line = line;
        this.device = device;
    }

    boolean busy() {
        return asker != null;
    }

    /**
     * Asks.
     *
     * @param bytes how long the answer is
     * @param silence runs when it does not come in time, just before the line is given up
     */
    void ask(byte[] message, int bytes, Duration within, Consumer<byte[]> answered, Runnable silence) {
        asker = answered;
        onSilence = silence;
        expected = bytes;
        heard = new byte[0];
        long mine = ++question;
        wait.cancel();
        wait = owner.after(within, device + " waits for the card service", () -> {
            if (mine == question) {
                silent();
            }
        });
        line.send(message);
    }

    /** The answer goes on for so many bytes: {@code answered} is called with those alone. */
    void more(int bytes, Consumer<byte[]> answered) {
        asker = answered;
        expected = bytes;
        heard(new byte[0]);
    }

    void heard(byte[] bytes) {
        byte[] all = Arrays.copyOf(heard, heard.length + bytes.length);
        System.arraycopy(bytes, 0, all, heard.length, bytes.length);
        heard = all;
        var to = asker;
        if (to == null) {
            forget();
            line.drop("the card service speaks unasked");
            return;
        }
        if (heard.length >= expected) {
            byte[] answer = Arrays.copyOf(heard, expected);
            heard = Arrays.copyOfRange(heard, expected, heard.length);
            long answered = question;
            asker = null;
            to.accept(answer);
            // Unless the answer goes on, or the next question is under way already, this one is over.
            if (asker == null && answered == question) {
                wait.cancel();
                question++;
                onSilence = null;
            }
        }
    }

    /** The line is gone: forgets the question without an answer. */
    void forget() {
        wait.cancel();
        question++;
        asker = null;
        onSilence = null;
        heard = new byte[0];
    }

    private void silent() {
        var say = onSilence;
        forget();
        if (say != null) {
            say.run();
        }
        line.drop("the card service is silent");
    }
}
