package org.linli.rehearsal.visit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.Eye.Target;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * Four arrows and OK, as a person uses them: looks where the ring is and where it ought to be, presses the arrow that
 * leads there, looks again. What an arrow does here is learnt by pressing it ({@link Ways}); nothing is known of the layout.
 */
final class Pressing implements Reach {
    /** A repaint takes a few hundredths of a second; after so long, the arrow has led nowhere. */
    private static final Duration NOWHERE = Duration.ofMillis(700);

    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final Duration SOON = Duration.ofSeconds(20);

    /**
     * To what a visit goes on with, trials and all: a column of six rows down, a foot of five keys across, and one too
     * many. Who needs more has lost the way, and so has the visit.
     */
    private static final int MOST_ON_THE_WAY = 12;

    /** To a key of a keypad: ten abreast and six rows, there and, from where an arrow has led astray, back. */
    private static final int MOST_TO_A_CHARACTER = 32;

    private final Counter counter;
    private final Album album;
    private final Clicker clicker;

    Pressing(Counter counter, Album album, Clicker clicker) {
        this.counter = counter;
        this.album = album;
        this.clicker = clicker;
    }

    @Override
    public void choose(Seen seen, String kind, String name) throws ProgramFailed {
        album.keep(seen, "OK on " + name);
        confirm(seen, kind, name, MOST_ON_THE_WAY);
    }

    @Override
    public void type(Seen field, String characters) throws ProgramFailed {
        album.keep(field, "types the number with the arrows");
        Seen seen = field;
        for (int typed = 1; typed <= characters.length(); typed++) {
            confirm(seen, "key", characters.substring(typed - 1, typed), MOST_TO_A_CHARACTER);
            String sofar = characters.substring(0, typed);
            seen = counter.eye().until(glass -> Tapping.together(glass).contains(sofar), SOON);
        }
    }

    @Override
    public Seen turn(Seen seen, int page) throws ProgramFailed {
        choose(seen, "page", Integer.toString(page));
        return counter.eye().until(glass -> glass.page() == page, SOON);
    }

    private void confirm(Seen first, String kind, String name, int most) throws ProgramFailed {
        Seen seen = first;
        boolean again = false;
        while (seen.target(kind, name).isEmpty()) {
            if (seen.page() + 1 < seen.pages()) {
                seen = turn(seen, seen.page() + 1);
            } else if (seen.page() > 0 && !again) {
                again = true;
                seen = toTheFirstPage(seen);
            } else {
                throw new ProgramFailed("there is no " + kind + " " + name + " on " + seen.screen());
            }
        }
        bring(seen, kind, name, most);
        clicker.press(RemoteKey.OK);
    }

    private Seen toTheFirstPage(Seen later) throws ProgramFailed {
        Seen seen = later;
        while (seen.page() > 0) {
            seen = turn(seen, seen.page() - 1);
        }
        return seen;
    }

    /** Brings the ring there, with so many presses at most. */
    private void bring(Seen first, String kind, String name, int most) throws ProgramFailed {
        var ways = new Ways();
        Seen seen = first;
        for (int pressed = 0; pressed < most; pressed++) {
            var wanted = seen.target(kind, name)
                    .orElseThrow(() -> new ProgramFailed("what was to be chosen has gone: " + kind + " " + name));
            var ring = focus(seen);
            if (isSame(ring, wanted)) {
                return;
            }
            var arrow = ways.next(ring, wanted, seen.targets())
                    .orElseThrow(() -> new ProgramFailed("no arrow leads from " + called(ring) + " to " + name));
            clicker.press(arrow);
            seen = moved(ring);
            ways.led(ring, arrow, focus(seen));
        }
        if (!isSame(focus(seen), seen.target(kind, name).orElse(focus(first)))) {
            throw new ProgramFailed(most + " arrows do not lead to " + kind + " " + name + " on " + seen.screen());
        }
    }

    private static Target focus(Seen seen) throws ProgramFailed {
        return seen.focus().orElseThrow(() -> new ProgramFailed("nothing on " + seen.screen() + " has the focus"));
    }

    private Seen moved(Target from) throws ProgramFailed {
        Seen seen = counter.eye().look();
        for (long glances = NOWHERE.dividedBy(GLANCE); glances > 0; glances--) {
            if (seen.focus().filter(now -> !isSame(now, from)).isPresent()) {
                return seen;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
            seen = counter.eye().look();
        }
        return seen;
    }

    private static boolean isSame(Target one, Target other) {
        return called(one).equals(called(other));
    }

    static String called(Target target) {
        return target.kind() + " " + target.name();
    }
}
