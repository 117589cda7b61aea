package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.session.Hearing;
import org.linli.terminal.core.session.OverSamples;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;

/** Somebody watches a programme; the terminal behind it keeps still, whatever happens there. */
class TheProgrammeIsNotTalkedOverTest {
    private final Shown bills = Sofa.shown(2, Samples.named("bills-review"));
    private final Shown calling = Sofa.under(bills, over("help-calling"));
    private final Shown answered = Sofa.under(bills, over("help-answered"));

    @Test
    void aHelpCallAnsweredMeanwhileIsToldWhenThePanelComesBack() {
        try (var mouth = new Mouth()) {
            var earshot = new Earshot(true);
            var voice = earshot.before(mouth.speaker());
            voice.show(calling);
            mouth.hasEnded(1);
            earshot.panel(false);
            int before = mouth.said().size();

            voice.show(answered);
            voice.show(Sofa.under(bills, over("help-answered")));

            earshot.panel(true);
            mouth.hasSaid("社区 王师傅");
            assertTrue(
                    mouth.said().subList(0, before).stream().noneMatch(words -> words.contains("王师傅")),
                    () -> mouth.said().toString());
        }
    }

    @Test
    void nothingReachesTheVoiceWhileThePanelIsClosed() {
        var heard = new ArrayList<Shown>();
        var earshot = new Earshot(true);
        var voice = earshot.before(heard::add);
        voice.show(calling);

        earshot.panel(false);
        voice.show(answered);

        assertEquals(2, heard.size());
        assertEquals(
                Hearing.Volume.OFF, heard.getLast().manner().hearing().volume(), "whoever was speaking falls silent");
        assertEquals(calling.over(), heard.getLast().over());
        earshot.panel(true);
        assertEquals(answered, heard.getLast());
    }

    @Test
    void atTheStartNothingIsSaidBeforeSomebodyOpensThePanel() {
        var heard = new ArrayList<Shown>();
        var earshot = new Earshot(false);
        var home = Sofa.shown(1, Samples.named("home"));
        earshot.before(heard::add).show(home);
        assertEquals(List.of(), heard);

        earshot.panel(true);

        assertEquals(List.of(home), heard);
    }

    @Test
    void theFaceTellsWhenThePanelComesAndGoes() {
        var sofa = new Sofa(HardwareProfile.TELEVISION_720, RemoteProfile.PLAIN);
        sofa.sees(calling);

        sofa.presses(TvKey.MENU);
        sofa.sees(answered);
        assertEquals(List.of(false), sofa.there());
        sofa.presses(TvKey.MENU);

        assertEquals(List.of(false, true), sofa.there());
        assertEquals("helping", sofa.glass().over().orElse(""), "told before whether to go on");
    }

    private static Shown.Over over(String name) {
        return Objects.requireNonNull(OverSamples.all(Samples.premises()).get(name));
    }
}
