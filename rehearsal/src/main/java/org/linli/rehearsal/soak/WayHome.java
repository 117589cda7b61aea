package org.linli.rehearsal.soak;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Eye;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.Eye.Target;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Remote;
import org.linli.rehearsal.visit.Visit;

/** From wherever the keys have led to the front page: 主页, and the plain answer to whatever asks on the way. */
final class WayHome {
    /** What ends what lies over a screen, the surest first: gone, away with it, not the same phone. */
    private static final List<String> ANSWERS = List.of("go", "stay", "pairing-different");

    private static final List<RemoteKey> ARROWS =
            List.of(RemoteKey.DOWN, RemoteKey.RIGHT, RemoteKey.UP, RemoteKey.UP, RemoteKey.LEFT, RemoteKey.DOWN);

    private static final Duration TURNED = Duration.ofSeconds(3);
    private static final Duration MOVED = Duration.ofMillis(400);

    private static final int MOST_TRIES = 6;

    private final Eye eye;
    private final Remote remote;
    private int presses;

    WayHome(Eye eye, Remote remote) {
        this.eye = eye;
        this.remote = remote;
    }

    /** @return how many keys it took; empty where no key leads there now: money is on its way, and the screen waits for it */
    OptionalInt go() throws ProgramFailed {
        presses = 0;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var seen = eye.look();
            if (isHome(seen)) {
                return OptionalInt.of(presses);
            }
            var answer = answer(seen);
            if (answer.isPresent()) {
                choose(answer.get());
            } else {
                press(RemoteKey.HOME);
            }
            within(
                    TURNED,
                    glass -> isHome(glass)
                            || (hasChanged(glass, seen) && glass.over().isPresent()));
        }
        return OptionalInt.empty();
    }

    private static boolean isHome(Seen seen) {
        return seen.screen().equals(Visit.FRONT_PAGE) && seen.over().isEmpty();
    }

    private static boolean hasChanged(Seen glass, Seen before) {
        return !glass.over().equals(before.over());
    }

    private static Optional<String> answer(Seen seen) {
        return seen.over().isEmpty()
                ? Optional.empty()
                : ANSWERS.stream()
                        .filter(answer -> seen.target("action", answer).isPresent())
                        .findFirst();
    }

    private void choose(String action) throws ProgramFailed {
        for (int step = 0; step < ARROWS.size(); step++) {
            var seen = eye.look();
            if (seen.focus().map(Target::name).filter(action::equals).isPresent()) {
                eye.touchable(TURNED);
                press(RemoteKey.OK);
                return;
            }
            press(ARROWS.get(step));
            within(MOVED, glass -> !glass.focus().equals(seen.focus()));
        }
    }

    private void press(RemoteKey key) throws ProgramFailed {
        remote.press(key);
        presses++;
    }

    private void within(Duration time, Predicate<Seen> so) {
        try {
            eye.until(so, time);
        } catch (ProgramFailed notYet) {
            System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "not yet", notYet);
        }
    }
}
