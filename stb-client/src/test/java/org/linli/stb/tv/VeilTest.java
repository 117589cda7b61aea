package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.core.voiceface.VoiceFace;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Audience;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** Others may be watching: nothing personal is shown before somebody has pressed OK for it, once a session. */
class VeilTest {
    /** A sum, the tail of an account, a masked name. */
    private static final Pattern PERSONAL = Pattern.compile("\\d+\\.\\d\\d|尾号|\\*|元");

    /** Of the samples, as many as say something of somebody at least. */
    private static final int FEWEST = 30;

    private final List<Input> heard = new ArrayList<>();
    private final List<Shown> seen = new ArrayList<>();
    private final Veil veil = new Veil(
            input -> {
                heard.add(input);
                return CompletableFuture.completedFuture(new Counter.Answer.Taken());
            },
            "OK");
    private final Sink room = veil.before(seen::add);

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
    void whatIsForEverybodyNeedsNone() {
        room.show(Sofa.shown(2, Samples.named("find-guide")));

        assertEquals("find.guide", seen.getLast().screen().id());
    }

    /** A list of what somebody has applied for says much without a name. */
    @Test
    void whatIsSomebodysOwnNeedsOneThoughNoWordOfItIsANameOrASum() {
        var words = List.of(Reading.Part.of(Text.verbatim("低保"), new Reading.Sentence(Text.verbatim("办到第三步"))));
        room.show(Sofa.shown(2, Reading.of("own", Text.verbatim("申请"), words)));

        assertEquals("tv.veil", seen.getLast().screen().id());
    }

    @Test
    void noSumAndNoNameOfAnyScreenThereIsStandsInANodeBeforeOk() {
        var sofa = new Sofa(HardwareProfile.TELEVISION_720, RemoteProfile.FULL);
        var slipped = new ArrayList<String>();
        var hidden = new ArrayList<String>();
        owned().forEach((name, screen) -> {
            var whole = Sofa.shown(2, screen);
            room.show(whole);
            sofa.sees(seen.getLast());
            if (isPersonal(drawn(sofa))) {
                slipped.add(name);
            }
            if (isPersonal(told(whole))) {
                veil.give(new Input.Act(2, Veil.SHOW, Origin.TERMINAL));
                if (!seen.getLast().equals(whole)) {
                    hidden.add(name);
                }
                veil.fall();
            }
        });
        assertEquals(List.of(), slipped, "show through the veil");
        assertEquals(List.of(), hidden, "are never shown");
    }

    /** The same for the ear, with an earphone in and without: what a listener could ask to hear again, all of it. */
    @Test
    void noSumAndNoNameOfAnyScreenThereIsIsSaidBeforeOk() {
        var slipped = new ArrayList<String>();
        int personal = 0;
        for (var sample : owned().entrySet()) {
            var whole = Sofa.shown(2, sample.getValue());
            personal += isPersonal(told(whole)) ? 1 : 0;
            room.show(whole);
            if (isPersonal(told(seen.getLast()))) {
                slipped.add(sample.getKey());
            }
        }
        assertEquals(List.of(), slipped, "are heard through the veil");
        assertTrue(personal >= FEWEST, "only " + personal + " samples say anything of anybody: the pattern looks away");
    }

    /** The voice itself, which is told whatever stands there: before OK it names nobody. */
    @Test
    void theVoiceSaysThatSomethingPersonalComesAndWaitsForOk() {
        try (var mouth = new Mouth()) {
            var sink = veil.before(mouth.speaker());
            mouth.speaker().earphone(true);
            sink.show(Sofa.shown(2, Samples.named("bills-review")));
            mouth.hasSaid("缴费单要出现在屏幕上了");
            assertFalse(isPersonal(mouth.said()), () -> mouth.said().toString());

            veil.give(new Input.Act(2, Veil.SHOW, Origin.TERMINAL));

            mouth.hasSaid("元");
        }
    }

    /** What a guide costs is nobody's secret. */
    private static Map<String, Screen> owned() {
        var owned = new LinkedHashMap<String, Screen>();
        Samples.all().forEach((name, screen) -> {
            if (!isForEverybody(screen)) {
                owned.put(name, screen);
            }
        });
        return owned;
    }

    private static boolean isForEverybody(Screen screen) {
        return switch (screen) {
            case Reading reading -> reading.audience() == Audience.EVERYBODY;
            case Listing listing -> listing.audience() == Audience.EVERYBODY;
            case Poster poster -> true;
            default -> false;
        };
    }

    private static List<String> told(Shown shown) {
        var voice = new VoiceFace(input -> CompletableFuture.completedFuture(new Counter.Answer.Taken()));
        voice.show(shown);
        return voice.wholeTelling();
    }

    private static List<String> drawn(Sofa sofa) {
        return sofa.texts().stream().map(javafx.scene.text.Text::getText).toList();
    }

    private static boolean isPersonal(List<String> words) {
        return words.stream().anyMatch(each -> PERSONAL.matcher(each).find());
    }
}
