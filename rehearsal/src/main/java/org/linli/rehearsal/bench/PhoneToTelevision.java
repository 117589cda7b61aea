package org.linli.rehearsal.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.linli.foundation.time.Monotonic;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.bench.Stopwatch.Part;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Clicker;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Visit;

/**
 * A phone that has joined the television types: how soon each character stands on the screen. From the key in the phone's
 * browser through its sealing, central's relay and the terminal to the television's pixels, all on one machine.
 */
final class PhoneToTelevision {
    static final String FIELD = "identify.number";

    /// Where the first figures that are typed stand on 1920 × 1080.
    private static final Part TYPED = new Part(216, 194, 540, 80);

    private static final Pattern LETTERS = Pattern.compile("[BCDFGHJKLMNPQRSTVWXZ]{4}.?[BCDFGHJKLMNPQRSTVWXZ]{4}");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration REACTION = Duration.ofSeconds(5);

    private final House house;
    private final Counter counter;
    private final Stopwatch stopwatch;
    private final Monotonic clock;

    PhoneToTelevision(House house, Counter counter, Stopwatch stopwatch, Monotonic clock) {
        this.house = house;
        this.counter = counter;
        this.stopwatch = stopwatch;
        this.clock = clock;
    }

    /**
     * @param visit of somebody who types a number
     * @param presses a key of the television's remote
     * @return milliseconds of each stroke
     */
    Sample measure(Visit visit, Clicker presses, int strokes) throws ProgramFailed, IOException {
        visit.goUntil(FIELD);
        try (var phone = PhoneInHand.taken()) {
            join(phone, presses);
            phone.beginsToType();
            var sample = new Sample();
            for (int stroke = 0; stroke < strokes; stroke++) {
                sample.add(stroke(phone, stroke % 2 == 0 ? "1" : "Backspace"));
            }
            return sample;
        }
    }

    private void join(PhoneInHand phone, Clicker presses) throws ProgramFailed {
        presses.press(RemoteKey.BLUE);
        var code = counter.eye().until(seen -> seen.words().stream().anyMatch(PhoneToTelevision::isCode), SOON);
        phone.looksFor(
                house.centralUrl(),
                code.words().stream()
                        .filter(PhoneToTelevision::isCode)
                        .findFirst()
                        .orElseThrow());
        counter.eye()
                .until(
                        seen -> seen.over().isPresent()
                                && seen.target("action", "pairing-mine").isPresent(),
                        SOON);
        phone.saysTheyAreAlike();
        counter.eye().touchable(SOON);
        presses.press(RemoteKey.OK);
        counter.eye().until(seen -> seen.over().isEmpty() && seen.screen().equals(FIELD), SOON);
    }

    private static boolean isCode(String word) {
        return LETTERS.matcher(word).matches();
    }

    private double stroke(PhoneInHand phone, String key) throws ProgramFailed {
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
        long struck = phone.strikes(key, clock);
        return (shown.join() - struck) / 1e6;
    }
}
