package org.linli.rehearsal.gallery;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.terminal.core.outside.Phones;
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
        boolean typed) {

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
                name, home ? "home" : "pay-bill", screen, Optional.empty(), bar, STILL, Optional.empty(), false, false);
    }

    Exhibit named(String other) {
        return new Exhibit(other, journey, screen, over, bar, around, touched, ringed, typed);
    }

    Exhibit under(Over lying) {
        return new Exhibit(name, journey, screen, Optional.of(lying), bar, around, touched, ringed, typed);
    }

    Exhibit with(Shown.Bar other) {
        return new Exhibit(name, journey, screen, over, other, around, touched, ringed, typed);
    }

    Exhibit offline() {
        return new Exhibit(name, journey, screen, over, bar, CUT_OFF, touched, ringed, typed);
    }

    private static Shown.Around beside(Shown.Beside phones, boolean rehearsing) {
        return new Shown.Around(true, Optional.empty(), rehearsing, phones);
    }

    /** Above the bar: a phone can join. */
    Exhibit open() {
        return new Exhibit(name, journey, screen, over, bar, A_PHONE_CAN_JOIN, touched, ringed, typed);
    }

    Exhibit withAPhone() {
        return new Exhibit(name, journey, screen, over, bar, A_PHONE_IS_HERE, touched, ringed, typed);
    }

    /** While practising. */
    Exhibit withTwoPhones() {
        return new Exhibit(name, journey, screen, over, bar, TWO_PHONES_AND_ONE_AWAY, touched, ringed, typed);
    }

    Exhibit rehearsing() {
        return new Exhibit(name, journey, screen, over, bar, REHEARSING, touched, ringed, typed);
    }

    Exhibit touching(String barKey) {
        return new Exhibit(name, journey, screen, over, bar, around, Optional.of(barKey), ringed, typed);
    }

    Exhibit withFocusSeen() {
        return new Exhibit(name, journey, screen, over, bar, around, touched, true, typed);
    }

    Exhibit withTheFieldFull() {
        return new Exhibit(name, journey, screen, over, bar, around, touched, ringed, true);
    }

    private Map<String, Shown.Typing> typing() {
        if (!typed || !(screen instanceof Entry entry)) {
            return Map.of();
        }
        String text = "5180264937".repeat(7).substring(0, entry.field().most());
        return Map.of(entry.field().name(), new Shown.Typing(text, text.length()));
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

    static List<String> names(List<Exhibit> exhibits) {
        return exhibits.stream().map(Exhibit::name).toList();
    }
}
