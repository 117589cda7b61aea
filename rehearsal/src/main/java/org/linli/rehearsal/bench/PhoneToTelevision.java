package org.linli.rehearsal.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.bench.Stopwatch.Part;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.phone.BrowserPhone;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Joining;
import org.linli.rehearsal.visit.Visit;

/**
 * A phone that has joined the television types: how soon each character stands on the screen. From the key in the phone's
 * browser through its sealing, central's relay and the terminal to the television's pixels, all on one machine.
 */
final class PhoneToTelevision {
    static final String FIELD = "identify.number";

    /// Where the first figures that are typed stand on 1920 × 1080.
    private static final Part TYPED = new Part(216, 194, 540, 80);

    private static final Duration REACTION = Duration.ofSeconds(5);

    private final Counter counter;
    private final Stopwatch stopwatch;
    private final Monotonic clock;

    PhoneToTelevision(Counter counter, Stopwatch stopwatch, Monotonic clock) {
        this.counter = counter;
        this.stopwatch = stopwatch;
        this.clock = clock;
    }

    /**
     * @param visit of somebody who types a number
     * @return milliseconds of each stroke
     */
    Sample measure(Visit visit, int strokes) throws ProgramFailed, IOException {
        visit.goUntil(FIELD);
        try (var phone = BrowserPhone.inHand()) {
            new Joining(counter, Album.none()).join(phone);
            phone.beginsToType();
            var sample = new Sample();
            for (int stroke = 0; stroke < strokes; stroke++) {
                sample.add(stroke(phone, stroke % 2 == 0 ? "1" : "Backspace"));
            }
            return sample;
        }
    }

    private double stroke(BrowserPhone phone, String key) throws ProgramFailed {
        long before = stopwatch.still(TYPED, REACTION);
        var shown = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return stopwatch.change(TYPED, before, REACTION);
                    } catch (ProgramFailed failed) {
                        throw new CompletionException(failed);
                    }
                },
                work -> Thread.ofPlatform().daemon().name("eye").start(work));
        long struck = clock.nanos();
        phone.strikes(key);
        return (shown.join() - struck) / 1e6;
    }
}
