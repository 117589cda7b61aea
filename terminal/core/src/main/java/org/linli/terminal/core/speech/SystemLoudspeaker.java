package org.linli.terminal.core.speech;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Monotonic;

/** The JDK's sound API, which on Linux is ALSA. A lost device is looked for again after a while, and named once in the log. */
final class SystemLoudspeaker implements Loudspeaker {
    private static final System.Logger LOG = System.getLogger("linli.speech");
    private static final Code NO_DEVICE = Code.of("speech.no-loudspeaker");

    /** Somebody plugs a loudspeaker in: the next screen or the one after speaks. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);

    /** How long a touch may have to wait for silence. */
    private static final Duration SLICE = Duration.ofMillis(50);

    private static final AudioFormat USUAL = new AudioFormat(22_050, 16, 1, true, false);

    private final Monotonic monotonic;
    private boolean looked;
    private boolean named;
    private boolean lost;
    private long lostAt;

    SystemLoudspeaker(Monotonic monotonic) {
        this.monotonic = monotonic;
    }

    @Override
    public synchronized boolean isThere() {
        if (lost && monotonic.nanos() - lostAt > LOOK_AGAIN.toNanos()) {
            lost = false;
            looked = false;
        }
        if (!looked) {
            looked = true;
            if (!AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, USUAL))) {
                lose();
            }
        }
        return !lost;
    }

    private synchronized void lose() {
        if (!named) {
            LOG.log(Level.WARNING, "{0}", NO_DEVICE);
        }
        named = true;
        lost = true;
        lostAt = monotonic.nanos();
    }

    private synchronized void found() {
        named = false;
        lost = false;
    }

    @Override
    public boolean play(Sound sound, int percent, BooleanSupplier hushed) {
        if (!isThere()) {
            return false;
        }
        var format = new AudioFormat(sound.hertz(), 16, 1, true, false);
        int slice = (int) (sound.hertz() * SLICE.toMillis() / 1000) * Sound.BYTES_A_SAMPLE;
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format, slice * 2);
            line.start();
            write(line, louder(sound.samples(), percent), slice, hushed);
            found();
            return true;
        } catch (LineUnavailableException | IllegalArgumentException none) {
            lose();
            return false;
        }
    }

    private static void write(SourceDataLine line, byte[] samples, int slice, BooleanSupplier hushed) {
        for (int at = 0; at < samples.length; at += slice) {
            if (hushed.getAsBoolean()) {
                line.stop();
                line.flush();
                return;
            }
            line.write(samples, at, Math.min(slice, samples.length - at));
        }
        line.drain();
    }

    /** Scaled here: not every sound card offers a volume to Java. */
    private static byte[] louder(byte[] samples, int percent) {
        if (percent == 100) {
            return samples;
        }
        var scaled = new byte[samples.length];
        for (int at = 0; at + 1 < samples.length; at += Sound.BYTES_A_SAMPLE) {
            int sample = (short) ((samples[at] & 0xff) | samples[at + 1] << 8) * percent / 100;
            scaled[at] = (byte) sample;
            scaled[at + 1] = (byte) (sample >> 8);
        }
        return scaled;
    }
}
