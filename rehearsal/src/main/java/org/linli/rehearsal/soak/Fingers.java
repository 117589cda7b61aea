package org.linli.rehearsal.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Remote;

/** Clumsy ones: of a seed always the same keys. Arrows most, OK often, and everything else a remote control has. */
final class Fingers {
    private record Habit(RemoteKey key, int often) {}

    private static final List<Habit> HABITS = List.of(
            new Habit(RemoteKey.DOWN, 18),
            new Habit(RemoteKey.UP, 12),
            new Habit(RemoteKey.RIGHT, 10),
            new Habit(RemoteKey.LEFT, 10),
            new Habit(RemoteKey.OK, 16),
            new Habit(RemoteKey.BACK, 5),
            new Habit(RemoteKey.MENU, 2),
            new Habit(RemoteKey.HOME, 1),
            new Habit(RemoteKey.HELP, 1),
            new Habit(RemoteKey.RED, 2),
            new Habit(RemoteKey.GREEN, 3),
            new Habit(RemoteKey.YELLOW, 2),
            new Habit(RemoteKey.BLUE, 2),
            new Habit(RemoteKey.PAGE_UP, 1),
            new Habit(RemoteKey.PAGE_DOWN, 2));

    private static final List<RemoteKey> FIGURES = List.of(
            RemoteKey.DIGIT_0,
            RemoteKey.DIGIT_1,
            RemoteKey.DIGIT_2,
            RemoteKey.DIGIT_3,
            RemoteKey.DIGIT_4,
            RemoteKey.DIGIT_5,
            RemoteKey.DIGIT_6,
            RemoteKey.DIGIT_7,
            RemoteKey.DIGIT_8,
            RemoteKey.DIGIT_9);

    private final RandomGenerator dice;
    private final List<RemoteKey> keys = new ArrayList<>();

    Fingers(long seed) {
        dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        HABITS.stream()
                .filter(habit -> Remote.onAKeyboard(habit.key()).isPresent())
                .forEach(habit -> keys.addAll(Collections.nCopies(habit.often(), habit.key())));
        keys.addAll(FIGURES);
    }

    RemoteKey next() {
        return keys.get(dice.nextInt(keys.size()));
    }

    /** One of so many, from the same dice. */
    int choice(int of) {
        return dice.nextInt(of);
    }
}
