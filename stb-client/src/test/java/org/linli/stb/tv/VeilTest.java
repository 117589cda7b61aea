package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;

/** Others may be watching: nothing personal is shown before somebody has pressed OK for it, once a session. */
class VeilTest {
    /** A sum, the tail of an account, a masked name. */
    private static final Pattern PERSONAL = Pattern.compile("\\d+\\.\\d\\d|尾号|\\*|元");

    private final List<Input> heard = new ArrayList<>();
    private final List<Shown> seen = new ArrayList<>();
    private final Veil veil = new Veil(
            input -> {
                heard.add(input);
                return CompletableFuture.completedFuture(new Counter.Answer.Taken());
            },
            "OK");
    private final Sink room = veil.before(seen::add);

    private static final List<String> COVERED =
            List.of("bills-few", "bills-review", "pay-qr", "receipt-take", "history-list", "bills-choices");

    @Test
    void aBillPassesOnlyAfterOk() {
        var bills = Sofa.shown(2, Samples.named("bills-few"));
        room.show(bills);
        assertEquals("tv.veil", seen.getLast().screen().id());

        veil.give(new Input.Act(2, Veil.SHOW, Origin.TERMINAL));

        assertEquals(bills, seen.getLast());
        assertInstanceOf(Input.Repeat.class, heard.getFirst());
    }

    @Test
    void onceIsEnoughUntilTheSessionEnds() {
        room.show(Sofa.shown(2, Samples.named("bills-few")));
        veil.give(new Input.Act(2, Veil.SHOW, Origin.TERMINAL));
        room.show(Sofa.shown(3, Samples.named("bills-review")));
        assertEquals("bills.review", seen.getLast().screen().id());

        room.show(Sofa.shown(4, Samples.named("home")));
        room.show(Sofa.shown(5, Samples.named("bills-few")));

        assertEquals("tv.veil", seen.getLast().screen().id());
    }

    @Test
    void itFallsAgainWhenThePanelIsClosed() {
        room.show(Sofa.shown(2, Samples.named("bills-review")));
        veil.give(new Input.Act(2, Veil.SHOW, Origin.TERMINAL));

        veil.fall();

        assertEquals("tv.veil", seen.getLast().screen().id());
    }

    @Test
    void nobodyAnswersWhatNobodyHasSeen() {
        room.show(Sofa.shown(2, Samples.named("bills-review")));

        var answer = veil.give(new Input.Act(2, ActionId.of("pay"), Origin.TERMINAL))
                .toCompletableFuture()
                .join();

        assertInstanceOf(Counter.Answer.Refused.class, answer);
        assertEquals(List.of(), heard);
    }

    @Test
    void helpAndTheWayBackAreNeverCovered() {
        room.show(Sofa.shown(2, Samples.named("bills-review")));

        veil.give(new Input.Help(2, Origin.TERMINAL));
        veil.give(new Input.Back(2, Origin.TERMINAL));

        assertEquals(2, heard.size());
    }

    @Test
    void theFrontPageNeedsNone() {
        room.show(Sofa.shown(1, Samples.named("home")));

        assertEquals("home.menu", seen.getLast().screen().id());
    }

    @Test
    void noSumAndNoNameIsInAnyNodeBeforeOk() {
        for (String name : COVERED) {
            var sofa = new Sofa(HardwareProfile.TELEVISION_720, RemoteProfile.FULL);
            var screen = Samples.all().get(name);
            if (screen == null) {
                continue;
            }
            var bills = Sofa.shown(2, screen);
            room.show(bills);
            sofa.sees(seen.getLast());
            assertFalse(
                    sofa.texts().stream()
                            .anyMatch(text -> PERSONAL.matcher(text.getText()).find()),
                    name + " shows through the veil");

            veil.give(new Input.Act(2, Veil.SHOW, Origin.TERMINAL));
            sofa.sees(Objects.requireNonNull(seen.getLast()));

            assertTrue(
                    sofa.texts().stream()
                            .anyMatch(text -> PERSONAL.matcher(text.getText()).find()),
                    name + " is never shown");
            veil.fall();
        }
    }
}
