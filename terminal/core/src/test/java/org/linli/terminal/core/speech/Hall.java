package org.linli.terminal.core.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.OverSamples;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.sample.Samples;

/** A hall with a loudspeaker in it. Each sentence sounds until it is let end, so that a test decides what overlaps. */
final class Hall implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<String> heard = new ArrayList<>();
    private final List<Boolean> talk = new ArrayList<>();
    private final List<Integer> loudness = new ArrayList<>();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private final AtomicInteger cutOff = new AtomicInteger();
    private volatile boolean broken;
    private volatile boolean bursts;
    final Speaker speaker;

    Hall() {
        Voice plain = (words, percent) -> new Sound(new byte[2], 16_000);
        speaker = new Speaker(new SpeakerParts(
                new Voices(plain, plain, plain), new Slow(), Optional.empty(), this::said, this::talks));
    }

    private synchronized void said(Said said) {
        heard.add(said.words());
    }

    private synchronized void talks(boolean now) {
        talk.add(now);
    }

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    synchronized List<Boolean> talk() {
        return List.copyOf(talk);
    }

    /** From now on a sentence sounds until it is hushed. */
    void holdsSentences() {
        held = new CountDownLatch(1);
    }

    void letsGo() {
        held.countDown();
    }

    /** Fails once, in a way nobody foresaw. */
    void bursts() {
        bursts = true;
    }

    void losesItsLoudspeaker() {
        broken = true;
    }

    /** How loud each sound was meant to be. */
    synchronized List<Integer> loudness() {
        return List.copyOf(loudness);
    }

    private synchronized void played(int percent) {
        loudness.add(percent);
    }

    int cutOff() {
        return cutOff.get();
    }

    void hasHeardAll() {
        await(() -> !talk().isEmpty() && !talk().getLast(), () -> "an end of " + heard());
    }

    static void await(BooleanSupplier condition, Supplier<String> what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what.get());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    static Shown shows(long question, String sample) {
        return shows(question, sample, Set.of(), Manner.FIRST);
    }

    /** With one of the samples of what may lie over a screen. */
    static Shown covered(long question, String sample, String over) {
        var under = shows(question, sample);
        return new Shown(
                question,
                "sample",
                under.screen(),
                under.draft(),
                under.bar(),
                under.manner(),
                Optional.ofNullable(OverSamples.all(Samples.premises()).get(over)),
                true);
    }

    static Shown typed(long question, String sample, String field, String words) {
        return shows(
                question,
                sample,
                new Shown.Draft(Set.of(), Map.of(field, new Shown.Typing(words, words.length())), 0),
                Manner.FIRST);
    }

    static Shown shows(long question, String sample, Set<String> ticked, Manner manner) {
        return shows(question, sample, new Shown.Draft(ticked, Map.of(), 0), manner);
    }

    private static Shown shows(long question, String sample, Shown.Draft draft, Manner manner) {
        return new Shown(
                question,
                "sample",
                Samples.named(sample),
                draft,
                new Shown.Bar(true, true, true, Shown.Leaving.GIVING_UP),
                manner,
                Optional.empty(),
                true);
    }

    @Override
    public void close() {
        letsGo();
        speaker.close();
    }

    private final class Slow implements Loudspeaker {
        @Override
        public boolean isThere() {
            if (bursts) {
                bursts = false;
                throw new IllegalStateException("a loudspeaker with a bug");
            }
            return !broken;
        }

        @Override
        public boolean play(Sound sound, int percent, BooleanSupplier hushed) {
            played(percent);
            try {
                while (!held.await(1, TimeUnit.MILLISECONDS)) {
                    if (hushed.getAsBoolean()) {
                        cutOff.incrementAndGet();
                        return true;
                    }
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return true;
        }
    }
}
