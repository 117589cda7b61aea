package org.linli.terminal.core.speech;

import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import javax.sound.sampled.AudioFormat;

/** Takes what FreeTTS would play. It speaks big-endian; a {@link Sound} is little-endian. */
final class HeardInMemory implements AudioPlayer {
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private AudioFormat format = new AudioFormat(16_000, 16, 1, true, true);

    Sound sound() {
        byte[] samples = heard.toByteArray();
        if (format.isBigEndian()) {
            for (int at = 0; at + 1 < samples.length; at += Sound.BYTES_A_SAMPLE) {
                byte high = samples[at];
                samples[at] = samples[at + 1];
                samples[at + 1] = high;
            }
        }
        return new Sound(samples, (int) format.getSampleRate());
    }

    @Override
    public void setAudioFormat(AudioFormat wanted) {
        format = wanted;
    }

    @Override
    public AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public boolean write(byte[] samples) {
        return write(samples, 0, samples.length);
    }

    @Override
    public boolean write(byte[] samples, int from, int length) {
        heard.write(samples, from, length);
        return true;
    }

    @Override
    public void begin(int size) {}

    @Override
    public boolean end() {
        return true;
    }

    @Override
    public boolean drain() {
        return true;
    }

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void reset() {}

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    @Override
    public float getVolume() {
        return 1;
    }

    @Override
    public void setVolume(float volume) {}

    @Override
    public long getTime() {
        return -1;
    }

    @Override
    public void resetTime() {}

    @Override
    public void startFirstSampleTimer() {}

    @Override
    public void showMetrics() {}
}
