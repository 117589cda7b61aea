package org.linli.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

class FingerOnTheGlassTest {
    /** The next question, whatever was done. */
    private static Shown asks(Shown now, Screen screen) {
        var fresh = Stand.shown(screen);
        return new Shown(
                now.question() + 1,
                now.journey(),
                screen,
                fresh.draft(),
                now.bar(),
                now.manner(),
                now.over(),
                now.online());
    }

    private static Shown with(Shown now, Shown.Draft draft) {
        return new Shown(
                now.question(), now.journey(), now.screen(), draft, now.bar(), now.manner(), now.over(), now.online());
    }

    private static Shown with(Shown now, Manner manner) {
        return new Shown(
                now.question(), now.journey(), now.screen(), now.draft(), now.bar(), manner, now.over(), now.online());
    }

    private static Shown over(Shown now, Optional<Shown.Over> over) {
        return new Shown(
                now.question(), now.journey(), now.screen(), now.draft(), now.bar(), now.manner(), over, now.online());
    }

    private static Shown tickedAsAsked(Input input, Shown now) {
        if (!(input instanceof Input.Tick tick)) {
            return now;
        }
        var ticked = new HashSet<>(now.draft().ticked());
        if (tick.ticked()) {
            ticked.add(tick.row());
        } else {
            ticked.remove(tick.row());
        }
        return with(
                now, new Shown.Draft(ticked, now.draft().typed(), now.draft().page()));
    }

    @Test
    void pressingAKeyActsOnceForItsQuestion() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            stand.counter().plays((input, now) -> asks(now, Samples.named("pay-opening")));
            stand.presses("action", "pay");
            stand.seesReady(2);
            assertEquals(1, stand.counter().taken().size());
            var act = assertInstanceOf(Input.Act.class, stand.counter().taken().getFirst());
            assertEquals("pay", act.action().name());
            assertEquals(1, act.question());
            assertEquals(Origin.TERMINAL, act.by());
        }
    }

    @Test
    void thirtyFastTapsPayOnceAndPressNothingOnTheNextScreen() {
        // The next question has its key just where the last one had it.
        var next = Notice.of(
                "pay.next",
                Notice.Tone.PLAIN,
                Text.of("pay.opening"),
                Action.primary("again", Text.of("action.again")));
        var same = Notice.of(
                "pay.first", Notice.Tone.PLAIN, Text.of("pay.opening"), Action.primary("pay", Text.of("action.again")));
        try (var stand = new Stand(same)) {
            stand.counter().plays((input, now) -> asks(now, next));
            stand.drums("action", "pay", 30);
            stand.seesReady(2);
            assertEquals(
                    1, stand.counter().taken().size(), stand.counter().taken().toString());
        }
    }

    @Test
    void aTapThatTheRunnerHasNotAnsweredYetIsNotGivenTwice() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            var answer = new CompletableFuture<Void>();
            stand.counter().waitsFor(answer);
            stand.counter().plays((input, now) -> asks(now, Samples.named("pay-opening")));
            stand.drums("action", "pay", 5);
            answer.complete(null);
            stand.seesReady(2);
            assertEquals(1, stand.counter().taken().size());
            assertTrue(stand.counter().refused().isEmpty());
        }
    }

    @Test
    void aFingerThatCameDownForTheQuestionBeforeIsNotMisunderstood() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            var pay = stand.target("action", "pay");
            stand.down(pay.x() + 40, pay.y() + 40);
            stand.counter().shows(now -> asks(now, Samples.named("bills-review")));
            stand.seesReady(2);
            stand.up();
            stand.presses("bar", "back");
            Stand.eventually("back", () -> !stand.counter().taken().isEmpty());
            assertEquals(1, stand.counter().taken().size());
            assertInstanceOf(Input.Back.class, stand.counter().taken().getFirst());
        }
    }

    @Test
    void slidingOffTheKeyMeansNo() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            var pay = stand.target("action", "pay");
            stand.down(pay.x() + 40, pay.y() + 40);
            stand.slidesTo(540, 600);
            stand.up();
            stand.presses("bar", "repeat");
            Stand.eventually("repeat", () -> !stand.counter().taken().isEmpty());
            assertInstanceOf(Input.Repeat.class, stand.counter().taken().getFirst());
        }
    }

    @Test
    void aRepaintUnderTheFingerLosesNoTouch() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            var pay = stand.target("action", "pay");
            stand.down(pay.x() + 40, pay.y() + 40);
            stand.counter()
                    .shows(now -> new Shown(
                            now.question(),
                            now.journey(),
                            now.screen(),
                            now.draft(),
                            now.bar(),
                            now.manner(),
                            now.over(),
                            false));
            stand.sees("the offline strip", glass -> glass.words().stream().anyMatch(words -> words.contains("网络")));
            stand.up();
            Stand.eventually("pay", () -> !stand.counter().taken().isEmpty());
            assertInstanceOf(Input.Act.class, stand.counter().taken().getFirst());
        }
    }

    @Test
    void aKeyUnderTheFingerIsInkedAnewOnTheGlass() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            var pay = stand.target("action", "pay");
            double x = pay.x() + 12;
            double y = pay.y() + 12;
            var before = stand.pixel(x, y);
            stand.down(x + 30, y + 30);
            Stand.eventually("a darker key", () -> !stand.pixel(x, y).equals(before));
            stand.slidesTo(540, 600);
            Stand.eventually("the key as before", () -> stand.pixel(x, y).equals(before));
            stand.up();
        }
    }

    @Test
    void ticksAreGivenAndTheSumRunsWithThem() {
        try (var stand = new Stand(Samples.named("bills-few"))) {
            stand.counter().plays(FingerOnTheGlassTest::tickedAsAsked);
            var pick = (Pick) Samples.named("bills-few");
            String row = pick.rows().getFirst().id();
            String all = pick.total(pick.ticked()).digits();
            assertTrue(
                    stand.glass().words().contains(all), stand.glass().words().toString());
            stand.presses("tick", row);
            var less = new HashSet<>(pick.ticked());
            less.remove(row);
            String rest = pick.total(less).digits();
            stand.sees("the smaller sum " + rest, glass -> glass.words().contains(rest));
            assertEquals(
                    new Input.Tick(1, row, false, Origin.TERMINAL),
                    stand.counter().taken().getFirst());
            stand.presses("tick", row);
            stand.sees("the whole sum again", glass -> glass.words().contains(all));
        }
    }

    @Test
    void withNothingTickedThereIsNoNextStep() {
        try (var stand = new Stand(Samples.named("bills-one-arrears"))) {
            stand.counter().plays(FingerOnTheGlassTest::tickedAsAsked);
            var pick = (Pick) Samples.named("bills-one-arrears");
            String next = pick.actions().getFirst().id().name();
            assertTrue(stand.glass().target("action", next).isPresent());
            stand.presses("tick", pick.ticked().iterator().next());
            stand.sees("no next step", glass -> glass.target("action", next).isEmpty());
        }
    }

    @Test
    void pagesAreTurnedAndEveryRowIsOnOneOfThem() {
        try (var stand = new Stand(Samples.named("bills-many"))) {
            stand.counter()
                    .plays((input, now) -> input instanceof Input.Turn turn
                            ? with(
                                    now,
                                    new Shown.Draft(
                                            now.draft().ticked(), now.draft().typed(), turn.page()))
                            : now);
            var pick = (Pick) Samples.named("bills-many");
            var seen = new HashSet<String>();
            int pages = stand.glass().pages();
            assertTrue(pages > 1);
            for (int page = 0; page < pages; page++) {
                stand.glass().targets().stream()
                        .filter(target -> target.kind().equals("tick"))
                        .forEach(target -> assertTrue(seen.add(target.name()), "twice: " + target.name()));
                if (page < pages - 1) {
                    stand.presses("page", Integer.toString(page + 1));
                    int turned = page + 1;
                    stand.sees("page " + turned, glass -> glass.page() == turned);
                }
            }
            assertEquals(pick.rows().stream().filter(Pick.Row::open).count(), seen.size());
        }
    }

    @Test
    void largerTextInTheMiddleOfATaskLosesNothing() {
        try (var stand = new Stand(Samples.named("bills-few"))) {
            stand.counter().plays((input, now) -> switch (input) {
                case Input.Tick tick -> tickedAsAsked(tick, now);
                case Input.Larger larger ->
                    with(
                            now,
                            new Manner(
                                    now.manner().size().next(),
                                    now.manner().contrast(),
                                    now.manner().language()));
                case Input.Change change -> with(now, change.manner());
                default -> now;
            });
            var pick = (Pick) Samples.named("bills-few");
            String row = pick.rows().get(1).id();
            stand.presses("tick", row);
            var rest = new HashSet<>(pick.ticked());
            rest.remove(row);
            String sum = pick.total(rest).digits();
            stand.sees("one tick less", glass -> glass.words().contains(sum));

            stand.presses("bar", "larger");
            stand.sees(
                    "larger text",
                    glass -> glass.manner().size() == Manner.TextSize.LARGE
                            && glass.target("manner", "contrast-white-on-ink").isPresent());
            stand.presses("manner", "contrast-white-on-ink");
            stand.sees("white on ink", glass -> glass.manner().contrast() == Manner.Contrast.WHITE_ON_INK);
            stand.presses("manner", "language-en");
            stand.sees("English", glass -> glass.manner().language().equals(Locale.ENGLISH));
            stand.presses("manner", "close");
            stand.sees(
                    "the page alone", glass -> glass.target("manner", "close").isEmpty());
            assertTrue(
                    stand.glass().words().contains(sum), stand.glass().words().toString());
            assertFalse(stand.glass().targets().isEmpty());
        }
    }

    @Test
    void whatLiesOverTheScreenTakesTheTouches() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            var warning = Notice.of(
                    "over.idle",
                    Notice.Tone.PLAIN,
                    Text.of("idle.question"),
                    Action.primary("stay", Text.of("idle.stay")));
            stand.counter()
                    .shows(now -> over(now, Optional.of(new Shown.Over.IdleWarning(warning, Duration.ofSeconds(40)))));
            var glass = stand.sees("the warning", seen -> seen.over().isPresent() && seen.ready());
            assertTrue(glass.target("action", "pay").isEmpty());
            stand.presses("action", "stay");
            Stand.eventually("stay", () -> !stand.counter().taken().isEmpty());
            assertEquals(
                    "stay",
                    ((Input.Act) stand.counter().taken().getFirst()).action().name());
        }
    }

    /** 放大字 lies lowest on the page, where a question laid over the screen has its keys. */
    @Test
    void whatIsLaidOverTheScreenClosesTheTextSizes() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            stand.counter()
                    .plays((input, now) -> input instanceof Input.Larger
                            ? with(now, now.manner().at(Manner.TextSize.LARGE))
                            : now);
            stand.presses("bar", "larger");
            stand.sees(
                    "the text sizes", glass -> glass.target("manner", "close").isPresent());
            stand.counter().shows(now -> over(now, Optional.of(warning(40))));
            var glass = stand.sees("the warning", seen -> seen.over().isPresent() && seen.ready());
            assertTrue(glass.target("manner", "close").isEmpty());
            assertTrue(glass.target("action", "stay").isPresent());
        }
    }

    @Test
    void aCountdownThatIsRepaintedEachSecondStillTakesTheTouch() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            stand.counter().shows(now -> over(now, Optional.of(warning(40))));
            stand.sees("the warning", seen -> seen.over().isPresent() && seen.ready());
            var stay = stand.target("action", "stay");
            stand.down(stay.x() + 50, stay.y() + 50);
            stand.counter().shows(now -> over(now, Optional.of(warning(39))));
            stand.sees("39 seconds", glass -> glass.words().stream().anyMatch(words -> words.contains("39")));
            stand.up();
            Stand.eventually("stay", () -> !stand.counter().taken().isEmpty());
        }
    }

    private static Shown.Over warning(int seconds) {
        var notice = Notice.of(
                        "over.idle",
                        Notice.Tone.PLAIN,
                        Text.of("idle.question"),
                        Action.primary("stay", Text.of("idle.stay")))
                .saying(Text.of("idle.paragraph", new Text.Gap.Count(seconds)));
        return new Shown.Over.IdleWarning(notice, Duration.ofSeconds(seconds));
    }

    @Test
    void aKeyboardTypesWhatTheKeypadHasAndNothingElse() {
        try (var stand = new Stand(Samples.named("identify-number"))) {
            stand.seesReady(stand.glass().question());
            stand.types(KeyCode.Q);
            stand.types(KeyCode.DIGIT7);
            Stand.eventually("a digit", () -> !stand.counter().taken().isEmpty());
            var typed = (Input.Type) stand.counter().taken().getFirst();
            assertEquals("7", typed.text());
        }
    }

    @Test
    void theBarStandsWhereItStoodOnEveryScreen() {
        try (var stand = new Stand(Samples.named("bills-review"))) {
            var help = stand.target("bar", "help");
            for (String name : java.util.List.of("bills-few", "pay-code", "receipt-take", "pay-confirming")) {
                long question = stand.glass().question() + 1;
                stand.counter().shows(now -> asks(now, Samples.named(name)));
                stand.seesReady(question);
                assertEquals(help, stand.target("bar", "help"));
            }
            assertNotEquals(help, stand.target("bar", "larger"));
        }
    }
}
