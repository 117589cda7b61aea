package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.OverSamples;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

class KeysOfTheRemoteTest {
    private final Sofa sofa = new Sofa(HardwareProfile.TELEVISION_1080, RemoteProfile.FULL);

    @Test
    void aFigureChoosesTheRowThatBearsIt() {
        sofa.sees(Sofa.shown(1, Samples.named("home")));

        sofa.presses(TvKey.DIGIT_1);

        assertEquals("pay-bill", acted(sofa.given().getFirst()));
    }

    @Test
    void onAPlainRemoteArrowsAndOkDoTheSame() {
        var plain = new Sofa(HardwareProfile.TELEVISION_720, RemoteProfile.PLAIN);
        plain.sees(Sofa.shown(1, Samples.named("home")));

        plain.presses(TvKey.RIGHT, TvKey.OK);

        assertEquals("certificate", acted(plain.given().getFirst()));
        assertFalse(plain.glass().words().contains("1"), "a figure stands on a row and on no key");
        assertFalse(plain.glass().words().contains("红"), "a coloured key is drawn that the remote does not have");
    }

    @Test
    void okTicksARow() {
        sofa.sees(Sofa.shown(1, Samples.named("bills-few")));

        sofa.presses(TvKey.LEFT, TvKey.OK);

        assertInstanceOf(Input.Tick.class, sofa.given().getFirst());
    }

    @Test
    void theFocusBeginsOnTheNextStep() {
        sofa.sees(Sofa.shown(1, Samples.named("bills-review")));

        sofa.presses(TvKey.OK);

        assertInstanceOf(Input.Act.class, sofa.given().getFirst());
    }

    @Test
    void okTurnsWhatIsReadToItsLastPageAndGoesOnOnlyThere() {
        var guide = Sofa.shown(1, Samples.named("find-guide"));
        sofa.sees(guide);

        sofa.presses(TvKey.OK);
        sofa.sees(Sofa.turned(guide, sofa.pages() - 1));
        sofa.presses(TvKey.OK);

        assertEquals(
                1, assertInstanceOf(Input.Turn.class, sofa.given().getFirst()).page());
        assertEquals("home", acted(sofa.given().getLast()));
    }

    @Test
    void figuresAreTypedWhereSomethingIsTyped() {
        sofa.sees(Sofa.shown(1, Samples.named("identify-number")));

        sofa.presses(TvKey.DIGIT_7);

        assertEquals(
                "7", assertInstanceOf(Input.Type.class, sofa.given().getFirst()).text());
    }

    @Test
    void backOnTheFrontPageGivesTheProgrammeItsGlass() {
        sofa.sees(Sofa.shown(1, Samples.named("home")));

        sofa.presses(TvKey.BACK);

        assertFalse(sofa.isOpen());
        assertEquals(List.of(), sofa.given());
        assertEquals(1, sofa.closings());
    }

    @Test
    void backInsideAJourneyGoesBack() {
        sofa.sees(Sofa.shown(1, Samples.named("bills-few")));

        sofa.presses(TvKey.BACK);

        assertInstanceOf(Input.Back.class, sofa.given().getFirst());
    }

    @Test
    void theKeyThatOpensAlsoCloses() {
        sofa.sees(Sofa.shown(1, Samples.named("home")));

        sofa.presses(TvKey.MENU);
        assertFalse(sofa.isOpen());
        sofa.presses(TvKey.MENU);

        assertTrue(sofa.isOpen());
    }

    @Test
    void whatIsClosedTakesNoOtherKey() {
        sofa.sees(Sofa.shown(1, Samples.named("home")));

        sofa.presses(TvKey.MENU, TvKey.OK, TvKey.DIGIT_1, TvKey.RED, TvKey.DOWN);

        assertFalse(sofa.isOpen());
        assertEquals(List.of(), sofa.given());
    }

    @Test
    void theFrontPageIsThreeKeysAwayWithoutAKeyOfItsOwn() {
        sofa.sees(Sofa.shown(1, Samples.named("bills-review")));

        sofa.presses(TvKey.MENU, TvKey.MENU, TvKey.BACK);

        assertInstanceOf(Input.Leave.class, sofa.given().getLast());
    }

    @Test
    void theHomeKeyPutsAwayWhatLiesOverTheFrontPage() {
        var home = Sofa.shown(1, Samples.named("home"));
        var close = Action.quiet("stay", Text.of("pairing.close"));
        var notice = Notice.of("over.pairing.opening", Notice.Tone.PLAIN, Text.of("pairing.opening"), close);
        sofa.sees(new Shown(
                home.question(),
                home.journey(),
                home.screen(),
                home.draft(),
                new Shown.Bar(true, true, true, Shown.Leaving.NONE),
                home.manner(),
                Optional.of(new Shown.Over.Pairing(notice, Optional.empty())),
                home.around()));

        sofa.presses(TvKey.HOME);

        assertInstanceOf(Input.Back.class, sofa.given().getFirst());
    }

    @Test
    void onTheFrontPageItselfTheHomeKeyHasNothingToDo() {
        sofa.sees(Sofa.shown(1, Samples.named("home")));

        sofa.presses(TvKey.HOME);

        assertEquals(List.of(), sofa.given());
        assertTrue(sofa.isOpen());
    }

    @Test
    void reopenedInTheMiddleItGoesOnWithOk() {
        sofa.sees(Sofa.shown(1, Samples.named("bills-review")));

        sofa.presses(TvKey.MENU, TvKey.MENU);
        assertEquals("resume", sofa.glass().over().orElse(""));
        sofa.presses(TvKey.OK);

        assertTrue(sofa.glass().over().isEmpty());
        assertEquals(List.of(), sofa.given());
    }

    /** Whoever is in need presses one key, wherever the panel was left. */
    @Test
    void theKeyForHelpAsksAboutAnEmergencyAndNotWhereSomebodyWas() {
        sofa.sees(Sofa.shown(1, Samples.named("bills-few")));
        sofa.presses(TvKey.MENU);
        assertFalse(sofa.isOpen());

        sofa.presses(TvKey.HELP);
        assertInstanceOf(Input.Emergency.class, sofa.given().getLast());
        var asking = Objects.requireNonNull(OverSamples.all(Samples.premises()).get("emergency-asking"));
        sofa.sees(Sofa.under(Sofa.shown(1, Samples.named("bills-few")), asking));
        sofa.presses(TvKey.OK);

        assertEquals(
                asking.notice().actions().getFirst().id().name(),
                acted(sofa.given().getLast()));
    }

    @Test
    void colouredKeysDoWhatStandsBesideThem() {
        sofa.sees(Sofa.shown(1, Samples.named("bills-few")));

        sofa.presses(TvKey.RED, TvKey.YELLOW, TvKey.GREEN);

        assertInstanceOf(Input.Repeat.class, sofa.given().get(0));
        assertInstanceOf(Input.Help.class, sofa.given().get(1));
        assertInstanceOf(Input.Larger.class, sofa.given().get(2));
        assertEquals("manner", sofa.glass().over().orElse(""));
    }

    @Test
    void aPressMeantForTheQuestionBeforeIsNotTakenForThisOne() {
        sofa.sees(Sofa.shown(1, Samples.named("bills-few")));

        sofa.pressesAtOnce(Sofa.shown(2, Samples.named("bills-review")), TvKey.OK);

        assertEquals(List.of(), sofa.given());
    }

    @Test
    void aDialogGivesTheFocusBackToWhatItWasTakenFrom() {
        sofa.sees(Sofa.shown(1, Samples.named("bills-few")));
        sofa.presses(TvKey.LEFT, TvKey.UP);
        var before = sofa.glass().focus();

        sofa.presses(TvKey.GREEN, TvKey.DOWN, TvKey.BACK);

        assertEquals(before, sofa.glass().focus());
    }

    /** What a remote has is known when its driver has asked for it; what stands there follows. */
    @Test
    void okAfterTheLastFigureIsTheNextStep() {
        sofa.sees(typed("31010"));
        sofa.presses(TvKey.DIGIT_1);
        sofa.sees(typed("310106"));

        sofa.presses(TvKey.OK);

        assertEquals("find", acted(sofa.given().getLast()));
    }

    @Test
    void whoTypesOnTheGlassStaysOnItsKeys() {
        sofa.sees(typed("31010"));
        sofa.presses(TvKey.DOWN, TvKey.OK);
        sofa.sees(typed("310106"));

        sofa.presses(TvKey.OK);

        assertInstanceOf(Input.Type.class, sofa.given().getLast());
    }

    @Test
    void anEmptyFieldSaysWhereItsFiguresAre() {
        sofa.sees(typed(""));
        assertTrue(sofa.glass().words().contains("请按遥控器上的数字"));

        sofa.turnsOutToHave(RemoteProfile.PLAIN);
        assertTrue(sofa.glass().words().contains("请按旁边的数字"));
    }

    /** The account's number as far as it stands there. */
    private static Shown typed(String number) {
        var shown = Sofa.shown(1, Samples.named("identify-number"));
        var entry = assertInstanceOf(Entry.class, shown.screen());
        return new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                new Shown.Draft(Set.of(), Map.of(entry.field().name(), new Shown.Typing(number, number.length())), 0),
                shown.bar(),
                shown.manner(),
                shown.over(),
                shown.around());
    }

    @Test
    void aRemoteThatTurnsOutToHaveNoFiguresLeavesNoneOnTheRows() {
        sofa.sees(Sofa.shown(1, Samples.named("home")));
        assertTrue(sofa.glass().words().contains("1"));

        sofa.turnsOutToHave(RemoteProfile.PLAIN);

        assertFalse(sofa.glass().words().contains("1"), "a figure stands on a row and on no key");
        assertFalse(sofa.glass().words().contains("红"), "a coloured key is drawn that the remote does not have");
        assertFalse(sofa.glass().words().contains("1–9"), "the strip names figures");
    }

    @Test
    void withoutAMenuKeyTheHomeKeyOpensAndCloses() {
        var home = without(TvKey.MENU);
        var other = new Sofa(HardwareProfile.TELEVISION_1080, home);
        other.sees(Sofa.shown(1, Samples.named("bills-review")));
        assertFalse(other.glass().words().contains("菜单"));

        other.presses(TvKey.HOME);
        assertFalse(other.isOpen());
        other.presses(TvKey.HOME);
        assertTrue(other.isOpen());
        other.presses(TvKey.BACK);

        assertInstanceOf(Input.Leave.class, other.given().getLast());
    }

    @Test
    void withNeitherOkOpensAndTheWayOutStandsAtTheFoot() {
        var other = new Sofa(HardwareProfile.TELEVISION_1080, without(TvKey.MENU, TvKey.HOME));
        other.sees(Sofa.shown(1, Samples.named("home")));

        other.presses(TvKey.BACK);
        assertFalse(other.isOpen());
        other.presses(TvKey.OK);

        assertTrue(other.isOpen());
        assertEquals(List.of(), other.given());
        other.sees(Sofa.shown(2, Samples.named("bills-few")));
        assertTrue(other.glass().words().contains("退出"), other.glass().words().toString());
        assertFalse(other.glass().words().contains("菜单"));
    }

    private static RemoteProfile without(TvKey... keys) {
        var some = EnumSet.copyOf(RemoteProfile.FULL.keys());
        some.removeAll(List.of(keys));
        return RemoteProfile.FULL.only(some);
    }

    private static String acted(Input input) {
        return assertInstanceOf(Input.Act.class, input).action().name();
    }
}
