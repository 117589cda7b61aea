package org.linli.terminal.core.speech;

import java.time.Duration;

/** Sound to be played: one channel, 16 bits a sample, little-endian. Whoever gets one must not write into it. */
public final class Sound {
    static final int BYTES_A_SAMPLE = 2;

    private final byte[] samples;
    private final int hertz;

    Sound(byte[] samples, int hertz) {
        if (hertz < 4_000 || hertz > 96_000) {
            throw new IllegalArgumentException("a sound of " + hertz + " Hz");
        }
        this.samples = samples;
        this.hertz = hertz;
    }

    /** A short tone: a sign was typed that nobody may hear. */
    static Sound tone() {
        int hertz = 16_000;
        var samples = new byte[hertz / 10 * BYTES_A_SAMPLE];
        for (int at = 0; at < samples.length / BYTES_A_SAMPLE; at++) {
            short sample = (short) (9_000 * Math.sin(2 * Math.PI * 660 * at / hertz));
            samples[at * BYTES_A_SAMPLE] = (byte) sample;
            samples[at * BYTES_A_SAMPLE + 1] = (byte) (sample >> 8);
        }
        return new Sound(samples, hertz);
    }

    /** Two notes that carry through a hall, three times: somebody is to come. About four seconds. */
    static Sound bell() {
        int hertz = 16_000;
        int note = hertz * 2 / 3;
        var samples = new byte[note * 2 * 3 * BYTES_A_SAMPLE];
        for (int at = 0; at < samples.length / BYTES_A_SAMPLE; at++) {
            double pitch = at / note % 2 == 0 ? 880 : 698.5;
            double fading = Math.exp(-3.0 * (at % note) / note);
            short sample = (short) (26_000 * fading * Math.sin(2 * Math.PI * pitch * at / hertz));
            samples[at * BYTES_A_SAMPLE] = (byte) sample;
            samples[at * BYTES_A_SAMPLE + 1] = (byte) (sample >> 8);
        }
        return new Sound(samples, hertz);
    }

    byte[] samples() {
        return samples;
    }

    /** Samples a second. */
    public int hertz() {
        return hertz;
    }

    public Duration length() {
        return Duration.ofNanos(1_000_000_000L * (samples.length / BYTES_A_SAMPLE) / hertz);
    }

    /** How loud the loudest moment is, 0 to 32,768: 0 is silence. */
    public int peak() {
        int peak = 0;
        for (int at = 0; at + 1 < samples.length; at += BYTES_A_SAMPLE) {
            int sample = (short) ((samples[at] & 0xff) | samples[at + 1] << 8);
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
