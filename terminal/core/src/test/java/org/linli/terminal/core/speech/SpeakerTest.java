package org.linli.terminal.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.session.Hearing;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Pick;

final class SpeakerTest {
    @Test
    void aNewQuestionIsSaidAndWhyTheCardIsNeededWithIt() {
        try (var hall = new Hall()) {
            hall.speaker.show(Hall.shows(1, "identify"));
            hall.hasHeardAll();
            assertTrue(hall.heard().getFirst().contains("身份证"), hall.heard().toString());
            assertTrue(hall.heard().get(1).contains("清除"), hall.heard().toString());
        }
    }

    @Test
    void aFailureNobodyForesawCostsASentenceAndNotTheVoice() {
        try (var hall = new Hall()) {
            hall.bursts();
            hall.speaker.show(Hall.shows(1, "identify"));
            hall.hasHeardAll();
            hall.speaker.show(Hall.shows(2, "bills-review"));
            Hall.await(() -> !hall.heard().isEmpty(), () -> "another sentence");
        }
    }

    @Test
    void theHallHearsNoAmountAndAnEarphoneHearsAll() {
        try (var hall = new Hall()) {
            hall.speaker.show(Hall.shows(1, "bills-review"));
            hall.speaker.tellAgain();
            Hall.await(
                    () -> hall.heard().contains("合计 屏幕上的金额"), () -> hall.heard().toString());
            assertFalse(
                    String.join("", hall.heard()).contains("元"), hall.heard().toString());
            hall.speaker.earphone(true);
            Hall.await(
                    () -> String.join("", hall.heard()).contains("元"),
                    () -> hall.heard().toString());
        }
    }

    @Test
    void whoComesToHelpIsNamedAloudAlsoInTheHall() {
        try (var hall = new Hall()) {
            hall.speaker.show(Hall.shows(1, "bills-review"));
            hall.hasHeardAll();
            hall.speaker.show(Hall.covered(1, "bills-review", "help-answered"));
            Hall.await(
                    () -> String.join("", hall.heard()).contains("社区 王师傅"),
                    () -> hall.heard().toString());
        }
    }

    @Test
    void theBellIsHeardByTheHallWhateverTheResidentHasChosen() {
        try (var hall = new Hall()) {
            assertTrue(hall.speaker.ring(Call.Kind.EMERGENCY), "there is a loudspeaker");
            Hall.await(() -> !hall.loudness().isEmpty(), () -> "the bell");
            assertEquals(List.of(100), hall.loudness());
            hall.hasHeardAll();
        }
    }

    @Test
    void noBellRingsIntoAnEarNorWhereNoLoudspeakerIs() {
        try (var hall = new Hall()) {
            hall.speaker.earphone(true);
            assertFalse(hall.speaker.ring(Call.Kind.EMERGENCY));
            hall.speaker.earphone(false);
            hall.losesItsLoudspeaker();
            assertFalse(hall.speaker.ring(Call.Kind.HELP));
            assertEquals(List.of(), hall.loudness());
        }
    }

    @Test
    void anEarphonePulledOutSilencesTheSentenceThatNamesAnAmount() {
        try (var hall = new Hall()) {
            hall.speaker.earphone(true);
            hall.holdsSentences();
            hall.speaker.show(Hall.shows(1, "bills-review"));
            Hall.await(() -> hall.heard().size() == 1, () -> "a first sentence");
            hall.speaker.earphone(false);
            hall.hasHeardAll();
            assertEquals(1, hall.cutOff());
            assertEquals(1, hall.heard().size(), hall.heard().toString());
        }
    }

    @Test
    void whoeverAskedHearsAmountsInTheHallToo() {
        try (var hall = new Hall()) {
            var manner = Manner.FIRST.hearing(Hearing.FIRST.sayingAmounts(true));
            hall.speaker.show(Hall.shows(1, "bills-review", Set.of(), manner));
            hall.speaker.tellAgain();
            Hall.await(
                    () -> String.join("", hall.heard()).contains("元"),
                    () -> hall.heard().toString());
        }
    }

    @Test
    void anotherQuestionTakesTheWordFromTheOneBefore() {
        try (var hall = new Hall()) {
            hall.holdsSentences();
            hall.speaker.show(Hall.shows(1, "home"));
            Hall.await(() -> hall.heard().size() == 1, () -> "a first sentence");
            hall.speaker.show(Hall.shows(2, "identify"));
            Hall.await(
                    () -> hall.heard().getLast().contains("身份证"),
                    () -> hall.heard().toString());
            assertEquals(1, hall.cutOff());
        }
    }

    @Test
    void aRepaintIsNotSaidAndDoesNotInterrupt() {
        try (var hall = new Hall()) {
            hall.holdsSentences();
            hall.speaker.show(Hall.shows(1, "identify"));
            Hall.await(() -> hall.heard().size() == 1, () -> "a first sentence");
            hall.speaker.show(Hall.shows(1, "identify", Set.of(), Manner.FIRST.at(Manner.TextSize.LARGEST)));
            hall.letsGo();
            hall.hasHeardAll();
            assertEquals(0, hall.cutOff());
            assertEquals(2, hall.heard().size(), hall.heard().toString());
        }
    }

    @Test
    void aTickIsSaidWithItsRowAndTheSum() {
        var pick = (Pick) Samples.named("bills-few");
        var row = pick.rows().stream().filter(Pick.Row::open).findFirst().orElseThrow();
        try (var hall = new Hall()) {
            hall.speaker.show(Hall.shows(1, "bills-few"));
            hall.hasHeardAll();
            int before = hall.heard().size();
            hall.speaker.show(Hall.shows(1, "bills-few", Set.of(row.id()), Manner.FIRST));
            Hall.await(
                    () -> hall.heard().size() == before + 2, () -> hall.heard().toString());
            assertTrue(hall.heard().get(before).endsWith("已选"), hall.heard().toString());
            assertEquals("合计 屏幕上的金额", hall.heard().getLast());
        }
    }

    @Test
    void aDigitIsSaidAsItIsTyped() {
        var entry = Samples.all().entrySet().stream()
                .filter(sample -> sample.getValue() instanceof Entry)
                .findFirst()
                .orElseThrow();
        String field = ((Entry) entry.getValue()).field().name();
        try (var hall = new Hall()) {
            hall.speaker.show(Hall.shows(1, entry.getKey()));
            hall.hasHeardAll();
            hall.speaker.show(Hall.typed(1, entry.getKey(), field, "27"));
            Hall.await(
                    () -> hall.heard().getLast().equals("七"), () -> hall.heard().toString());
            hall.speaker.show(Hall.typed(1, entry.getKey(), field, "2"));
            Hall.await(
                    () -> hall.heard().getLast().equals("删去一位"),
                    () -> hall.heard().toString());
        }
    }

    @Test
    void aTouchMeansSilence() {
        try (var hall = new Hall()) {
            hall.holdsSentences();
            hall.speaker.show(Hall.shows(1, "identify"));
            Hall.await(() -> hall.heard().size() == 1, () -> "a first sentence");
            hall.speaker.hush();
            hall.hasHeardAll();
            assertEquals(1, hall.heard().size());
            assertEquals(List.of(true, false), hall.talk());
        }
    }

    @Test
    void anotherLanguageIsSpokenAtOnce() {
        try (var hall = new Hall()) {
            hall.speaker.show(Hall.shows(1, "home"));
            hall.hasHeardAll();
            hall.speaker.show(Hall.shows(1, "home", Set.of(), Manner.FIRST.in(Locale.ENGLISH)));
            Hall.await(
                    () -> hall.heard().contains("What do you need?"),
                    () -> hall.heard().toString());
        }
    }

    @Test
    void withoutALoudspeakerNothingIsMade() {
        try (var hall = new Hall()) {
            hall.losesItsLoudspeaker();
            hall.speaker.show(Hall.shows(1, "home"));
            hall.hasHeardAll();
            assertEquals(List.of(), hall.heard());
        }
    }
}
