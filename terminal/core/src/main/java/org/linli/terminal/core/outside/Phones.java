package org.linli.terminal.core.outside;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The phones beside this screen, as the session sees them: how one is invited, who is here, and that all of them end with
 * the session. Calls come from the session's thread and must not block.
 */
public interface Phones {
    /** A terminal that no phone can join. */
    Phones NONE = new Phones() {
        @Override
        public Company follow(Consumer<Company> news) {
            return Company.NOBODY;
        }

        @Override
        public void invite(long number, Locale language) {}

        @Override
        public void stop() {}

        @Override
        public void mine(Likeness likeness) {}

        @Override
        public void different() {}

        @Override
        public void part() {}

        @Override
        public void forget(long visit) {}
    };

    /** How it stands; then each change, in order, on any thread. Call once. */
    Company follow(Consumer<Company> news);

    /**
     * Somebody wants to join: a code is to be shown.
     *
     * @param number rises with every invitation
     * @param language of the screen
     */
    void invite(long number, Locale language);

    /** The code leaves the screen; whoever is already here stays. */
    void stop();

    /** 是我: the person at the screen holds the phone that shows this likeness. Nothing if another is compared by now. */
    void mine(Likeness likeness);

    /** 不一样. The code comes back, a new one. */
    void different();

    /** 断开: every phone. */
    void part();

    /** The session is over: every phone is sent away and everything known of it forgotten. What comes after is of this visit. */
    void forget(long visit);

    /**
     * Who is beside this screen.
     *
     * @param visit as told by {@link #forget}
     * @param invited number of the newest invitation that this knows of
     * @param able whether a phone can join here at all
     * @param door what stands on the screen for whoever wants to join
     */
    record Company(long visit, long invited, boolean able, Presence phone, Presence family, Optional<Door> door) {
        public static final Company NOBODY =
                new Company(0, 0, false, Presence.NOBODY, Presence.NOBODY, Optional.empty());

        /** Nobody can join any more: a third is turned away. Whoever cannot be reached keeps no place. */
        public boolean isFull() {
            return phone == Presence.HERE && family == Presence.HERE;
        }

        public boolean isAnybody() {
            return phone != Presence.NOBODY || family != Presence.NOBODY;
        }

        /** The same place without any phone. */
        public Company left(long now) {
            return new Company(now, invited, able, Presence.NOBODY, Presence.NOBODY, Optional.empty());
        }
    }

    enum Presence {
        NOBODY,
        HERE,
        /** It joined and cannot be reached at this moment; what it typed stands. */
        AWAY
    }

    /** What stands on the screen for whoever wants to join. */
    sealed interface Door {
        /** No code yet: central has not been reached, and it is tried again. */
        record Opening() implements Door {}

        /**
         * @param address what the QR holds
         * @param site where a browser finds the page for the letters
         * @param letters eight, in two groups of four
         * @param left until both are new
         */
        record Code(String address, String site, String letters, Duration left) implements Door {
            @Override
            public String toString() {
                return "Code[hidden]";
            }
        }

        /** The phone whose likeness stood here has gone; only a key at this screen brings another code. */
        record Lost() implements Door {}

        /** @param mine somebody has said 是我; the phone has not said 一样 yet */
        record Comparing(Likeness likeness, boolean mine) implements Door {}
    }

    /**
     * The same on both screens, or somebody stands between them.
     *
     * @param picture what the drawing is of, for the ear
     * @param path the drawing in SVG's path language, to be stroked on a grid of 24
     */
    record Likeness(String picture, String path, String first, String second) {}
}
