package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.notice.Notices;
import org.linli.terminal.journey.notice.Notices.Headline;
import org.linli.terminal.journey.notice.Notices.Kind;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Poster;

/** The front page while nobody is there: posters, and back with the first touch. */
final class NobodyComesTest {
    private static final Duration REST = Duration.ofMinutes(2);
    private static final Duration EACH = Duration.ofSeconds(15);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Machine machine = Machine.inline();
    private final List<Headline> published = new ArrayList<>();
    private int asked;

    NobodyComesTest() {
        machine.world.restsAfter(REST);
        machine.world.answers((query, reply) -> {
            if (query instanceof Notices.ListAll) {
                asked++;
                reply.accept(new Outcome.Done(new Notices.Board(published, Optional.empty())));
            }
        });
    }

    private static Headline notice(int number, Kind kind) {
        return new Headline(
                "n" + number,
                kind,
                "第" + number + "条",
                "第一句。",
                "居委会",
                DAY,
                number == 1 ? Optional.of(DAY.plusDays(5)) : Optional.empty(),
                false,
                number == 1);
    }

    private Poster poster() {
        return assertInstanceOf(Poster.class, machine.shown().screen());
    }

    private List<String> round(int posters) {
        var questions = new ArrayList<String>();
        for (int i = 0; i < posters; i++) {
            var question = poster().question();
            questions.add(question.key().equals("rest.can-do") ? "machine" : question.toString());
            machine.time.pass(EACH);
        }
        return questions.stream()
                .map(each -> each.replaceAll(".*(第\\d条).*", "$1"))
                .toList();
    }

    @Test
    void aFrontPageNobodyTouchesGivesWayAfterItsTimeAndNoSooner() {
        machine.time.pass(REST.minusSeconds(1));
        assertEquals("home.menu", machine.screen());
        machine.time.pass(Duration.ofSeconds(1));
        assertEquals("home.rest", machine.screen());
        assertEquals("rest.can-do", poster().question().key());
        assertTrue(poster().lines().size() > 1, "what can be done here");
    }

    @Test
    void whoTouchesAnythingMeanwhileHasAllTheTimeAnew() {
        machine.time.pass(REST.minusSeconds(1));
        machine.give(new Input.Larger(machine.shown().question(), Origin.TERMINAL));
        machine.time.pass(REST.minusSeconds(1));
        assertEquals("home.menu", machine.screen());
        machine.time.pass(Duration.ofSeconds(1));
        assertEquals("home.rest", machine.screen());
    }

    @Test
    void oneTouchWakesItAndDoesNothingElse() {
        machine.time.pass(REST);
        long atThePoster = machine.shown().question();
        assertInstanceOf(Counter.Answer.Taken.class, machine.presses("start"));
        assertEquals("home.menu", machine.screen());
        // The finger that drums on was meant for the poster.
        var answer = machine.give(new Input.Act(atThePoster, ActionId.of("pay-bill"), Origin.TERMINAL));
        assertInstanceOf(Counter.Answer.Refused.class, answer);
        assertEquals("home.menu", machine.screen());
        machine.presses("pay-bill");
        assertEquals("identify.card", machine.screen());
    }

    /** Whoever reached for the poster that has just gone meant the next one as well. */
    @Test
    void aTouchIsNeverTooLateForTheNextPoster() {
        machine.time.pass(REST);
        long question = machine.shown().question();
        machine.time.pass(EACH);
        assertEquals(question, machine.shown().question());
    }

    @Test
    void itTellsWhatItIsForBetweenTheNotices() {
        for (int i = 1; i <= 4; i++) {
            published.add(notice(i, Kind.LOST_AND_FOUND));
        }
        machine.time.pass(REST);
        assertEquals(List.of("machine", "第1条", "第2条", "第3条", "machine", "第4条", "machine", "第1条"), round(8));
    }

    @Test
    void aNoticeSaysItsKindUntilWhenItHoldsAndWhoSaysSo() {
        published.add(notice(1, Kind.PARTY));
        machine.time.pass(REST.plus(EACH));
        assertTrue(poster().urgent());
        assertEquals("rest.until", poster().facts().getFirst().label().key());
        assertEquals("rest.publisher", poster().facts().getLast().label().key());
    }

    @Test
    void whatEndsAtMidnightIsGoneOnceItCameRound() {
        published.add(notice(1, Kind.VILLAGE));
        machine.time.pass(REST);
        assertEquals(1, asked);
        published.clear();
        machine.time.pass(EACH.multipliedBy(2));
        assertEquals(2, asked);
        assertEquals(List.of("machine", "machine"), round(2));
    }

    @Test
    void withoutANoticeNothingStandsStillAllTheSame() {
        machine.time.pass(REST);
        int turn = poster().turn();
        machine.time.pass(EACH);
        assertNotEquals(turn, poster().turn());
    }

    @Test
    void theCodeOfATaskIsTakenWithoutWakingItFirst() {
        machine.time.pass(REST);
        machine.world.showsTask("AAAAAAAAAAAAAAAAAAAAAA");
        assertNotEquals("home.rest", machine.screen());
        assertNotEquals("home.menu", machine.screen());
    }

    @Test
    void aMachineThatServesNobodySaysThatAndNothingElse() {
        machine.world.closedBecause("attend.out-of-service");
        machine.time.pass(REST.multipliedBy(2));
        assertEquals("home.closed", machine.screen());
    }

    @Test
    void onceItClosesThePostersAreGone() {
        machine.time.pass(REST);
        machine.world.closedBecause("attend.out-of-service");
        assertEquals("home.closed", machine.screen());
    }

    @Test
    void nobodysJourneyGivesWay() {
        machine.presses("pay-bill");
        machine.time.pass(Duration.ofSeconds(60 + 45));
        assertEquals("home.menu", machine.screen());
        machine.time.pass(REST);
        assertEquals("home.rest", machine.screen());
    }
}
