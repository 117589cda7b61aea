package org.linli.rehearsal.gallery;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.linli.stb.tv.Veil;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;

/**
 * One screen as a face is told to show it.
 *
 * @param touched keys of the bar that have been touched since: 放大字
 * @param ringed whether somebody uses a keyboard, so that the focus is seen
 * @param typed whether the field to type into is full
 * @param reopened whether a television's panel has been closed and opened again
 */
record Exhibit(
        String name,
        String journey,
        Screen screen,
        Optional<Over> over,
        Shown.Bar bar,
        Shown.Around around,
        Optional<String> touched,
        boolean ringed,
        boolean typed,
        boolean reopened) {

    /** As {@link #touched}: the key that closes a television's panel. */
    static final String CLOSED = "closed";

    private static final Shown.Around STILL = new Shown.Around(true, Optional.empty(), false);
    private static final Shown.Around CUT_OFF = new Shown.Around(false, Optional.of(LocalTime.of(9, 40)), false);
    private static final Shown.Around A_PHONE_CAN_JOIN =
            beside(new Shown.Beside(true, Phones.Presence.NOBODY, Phones.Presence.NOBODY), false);
    private static final Shown.Around A_PHONE_IS_HERE =
            beside(new Shown.Beside(true, Phones.Presence.HERE, Phones.Presence.NOBODY), false);
    private static final Shown.Around TWO_PHONES_AND_ONE_AWAY =
            beside(new Shown.Beside(false, Phones.Presence.HERE, Phones.Presence.AWAY), true);
    private static final Shown.Around REHEARSING = new Shown.Around(true, Optional.empty(), true);

    static Exhibit of(String name, Screen screen) {
        boolean home = name.startsWith("home");
        var bar = new Shown.Bar(!home, true, true, home ? Shown.Leaving.NONE : Shown.Leaving.GIVING_UP);
        return new Exhibit(
                name,
                home ? "home" : "pay-bill",
                screen,
                Optional.empty(),
                bar,
                STILL,
                Optional.empty(),
                false,
                false,
                false);
    }

    Exhibit named(String other) {
        return new Exhibit(other, journey, screen, over, bar, around, touched, ringed, typed, reopened);
    }

    Exhibit under(Over lying) {
        return new Exhibit(name, journey, screen, Optional.of(lying), bar, around, touched, ringed, typed, reopened);
    }

    Exhibit with(Shown.Bar other) {
        return new Exhibit(name, journey, screen, over, other, around, touched, ringed, typed, reopened);
    }

    Exhibit offline() {
        return new Exhibit(name, journey, screen, over, bar, CUT_OFF, touched, ringed, typed, reopened);
    }

    private static Shown.Around beside(Shown.Beside phones, boolean rehearsing) {
        return new Shown.Around(true, Optional.empty(), rehearsing, phones);
    }

    /** Above the bar: a phone can join. */
    Exhibit open() {
        return new Exhibit(name, journey, screen, over, bar, A_PHONE_CAN_JOIN, touched, ringed, typed, reopened);
    }

    Exhibit withAPhone() {
        return new Exhibit(name, journey, screen, over, bar, A_PHONE_IS_HERE, touched, ringed, typed, reopened);
    }

    /** While practising. */
    Exhibit withTwoPhones() {
        return new Exhibit(name, journey, screen, over, bar, TWO_PHONES_AND_ONE_AWAY, touched, ringed, typed, reopened);
    }

    Exhibit rehearsing() {
        return new Exhibit(name, journey, screen, over, bar, REHEARSING, touched, ringed, typed, reopened);
    }

    Exhibit touching(String barKey) {
        return new Exhibit(name, journey, screen, over, bar, around, Optional.of(barKey), ringed, typed, reopened);
    }

    /** Only a television's panel can be. */
    Exhibit closedAndOpened() {
        return new Exhibit(name, journey, screen, over, bar, around, touched, ringed, typed, true);
    }

    /** What the room sees of it before somebody has pressed OK. */
    Exhibit veiled() {
        var seen = new AtomicReference<Screen>(screen);
        var veil = new Veil(input -> CompletableFuture.completedFuture(new Counter.Answer.Taken()), "OK");
        veil.before(shown -> seen.set(shown.screen())).show(shown(1, Manner.FIRST, 0));
        return new Exhibit(name, journey, seen.get(), over, bar, around, touched, ringed, typed, reopened);
    }

    Exhibit withFocusSeen() {
        return new Exhibit(name, journey, screen, over, bar, around, touched, true, typed, reopened);
    }

    Exhibit withTheFieldFull() {
        return new Exhibit(name, journey, screen, over, bar, around, touched, ringed, true, reopened);
    }

    private Map<String, Shown.Typing> typing() {
        if (!typed || !(screen instanceof Entry entry)) {
            return Map.of();
        }
        String text = "5180264937"
                .repeat(entry.field().most() / 10 + 1)
                .substring(0, entry.field().most());
        return Map.of(entry.field().name(), new Shown.Typing(text, text.length()));
    }

    /** Whether the face itself has laid something over the screen. */
    boolean isOverlaid() {
        return touched.isPresent() || reopened;
    }

    /** Whether it differs from others in more than what stands around the screen. */
    boolean isAmongItself() {
        return around.equals(STILL);
    }

    /** Whether the next step waits until enough has been typed or ticked, and its place is empty meanwhile. */
    boolean waits() {
        return over.isEmpty()
                && ((screen instanceof Entry && !typed)
                        || (screen instanceof Pick pick && pick.ticked().size() < pick.least()));
    }

    Set<String> ticked() {
        return screen instanceof Pick pick ? pick.ticked() : Set.of();
    }

    Shown shown(long question, Manner manner, int page) {
        return new Shown(
                question, journey, screen, new Shown.Draft(ticked(), typing(), page), bar, manner, over, around);
    }

    /** What is read now: the screen, or what lies over it. */
    Screen read() {
        return over.<Screen>map(Over::notice).orElse(screen);
    }
}
