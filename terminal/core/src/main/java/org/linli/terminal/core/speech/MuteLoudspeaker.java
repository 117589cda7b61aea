package org.linli.terminal.core.speech;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Keeps time and makes no sound. */
final class MuteLoudspeaker implements Loudspeaker {
    private static final Duration SLICE = Duration.ofMillis(50);

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public boolean play(Sound sound, int percent, BooleanSupplier hushed) {
        var never = new CountDownLatch(1);
        try {
            for (long left = sound.length().toMillis(); left > 0 && !hushed.getAsBoolean(); left -= SLICE.toMillis()) {
                if (never.await(Math.min(left, SLICE.toMillis()), TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
