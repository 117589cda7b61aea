package org.linli.terminal.core.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.json.TaskJson;
import org.linli.terminal.core.json.UnreadableJson;
import org.linli.terminal.journey.attend.Attend;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.bill.Pay;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.bill.Print;
import org.linli.terminal.journey.bill.SettleAfterRestart;
import org.linli.terminal.journey.bind.BindTelevision;
import org.linli.terminal.journey.bind.ShowCode;
import org.linli.terminal.journey.certificate.FollowPages;
import org.linli.terminal.journey.certificate.PrintCertificate;
import org.linli.terminal.journey.find.FindService;
import org.linli.terminal.journey.handover.GoOn;
import org.linli.terminal.journey.handover.TakeAlong;
import org.linli.terminal.journey.history.LookBack;
import org.linli.terminal.journey.home.Home;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.matter.FollowCase;
import org.linli.terminal.journey.matter.ReportProblem;
import org.linli.terminal.journey.notice.ReadNotices;
import org.linli.terminal.journey.rate.Rate;
import org.linli.terminal.journey.record.LookUp;
import org.linli.terminal.journey.rehearse.Rehearse;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Words;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;
import org.linli.terminal.journey.text.Texts;

final class RandomEventsTest {
    private static final int EVENTS = 20_000;

    /** Different states that are written and read back; all kinds of them come up many times over. */
    private static final int ENOUGH = 3_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void identify(long seed) {
        for (var needed : Identify.Proof.values()) {
            new Walk<>(
                            new Identify(),
                            new Identify.Asked(Text.of("identify.support.bills"), needed, Optional.empty()),
                            seed)
                    .run();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void lookBack(long seed) {
        new Walk<>(new LookBack(), new LookBack.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void lookUp(long seed) {
        new Walk<>(new LookUp(), new LookUp.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void readNotices(long seed) {
        new Walk<>(new ReadNotices(), new ReadNotices.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void printSheet(long seed) {
        var row = new Sheet.Row(
                Text.of("bill.water"), Text.of("value.digits", new Text.Gap.Digits("0387")), Fen.of(3150), "b-1");
        var slip = Sheet.slip(List.of(row), Samples.premises(), Text.of("window.bring.slip"), Optional.empty());
        new Walk<>(new PrintSheet(), slip, seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void printCertificate(long seed) {
        new Walk<>(new PrintCertificate(), new PrintCertificate.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void followPages(long seed) {
        new Walk<>(new FollowPages(), new FollowPages.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void home(long seed) {
        new Walk<>(new Home(), new Home.Nothing(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void bindTelevision(long seed) {
        new Walk<>(new BindTelevision(), new BindTelevision.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void takeAlong(long seed) {
        new Walk<>(new TakeAlong(), new TakeAlong.Args.Packed(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void goOn(long seed) {
        new Walk<>(new GoOn(), new GoOn.Begun(new Personal(Personal.Kind.TASK_TOKEN, 1)), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void showCode(long seed) {
        new Walk<>(new ShowCode(), new ShowCode.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void attend(long seed) {
        new Walk<>(new Attend(), new Attend.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void findService(long seed) {
        new Walk<>(new FindService(), new FindService.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void followCase(long seed) {
        new Walk<>(new FollowCase(), new FollowCase.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void reportProblem(long seed) {
        new Walk<>(new ReportProblem(), new ReportProblem.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void rehearse(long seed) {
        new Walk<>(new Rehearse(), new Rehearse.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void rate(long seed) {
        new Walk<>(
                        new Rate(),
                        new Rate.Asked(seed % 4 < 2 ? Rate.After.PAYMENT : Rate.After.CERTIFICATE, seed % 2 == 1),
                        seed)
                .run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void payBill(long seed) {
        new Walk<>(new PayBill(), new PayBill.Begun(), seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pay(long seed) {
        for (var method : Business.Method.values()) {
            var walk = new Walk<>(new Pay(), order(method), seed);
            walk.watchTheMoney = true;
            walk.run();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void print(long seed) {
        new Walk<>(
                        new Print(),
                        new Print.Receipt(
                                "pay-1",
                                Fen.of(3150),
                                false,
                                Optional.of("R-1"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        seed)
                .run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void settleAfterRestart(long seed) {
        var owed = List.of(
                new SettleAfterRestart.Owed("pay-1", "T01000041", Fen.of(3150)),
                new SettleAfterRestart.Owed("pay-2", "T01000042", Fen.of(100)));
        new Walk<>(new SettleAfterRestart(), new SettleAfterRestart.Unsettled(owed), seed).run();
    }

    private static Pay.Order order(Business.Method method) {
        return new Pay.Order(
                method,
                List.of(new Business.Line(
                        "b1",
                        1,
                        Text.of("bill.water"),
                        Text.of("bill.tail", new Text.Gap.Digits("0387")),
                        "x",
                        Fen.of(3150))),
                Fen.of(3150),
                Optional.empty());
    }

    /** Nobody asked for it. */
    private record Astray() implements Fact {}

    /** One journey under random events, again from the start whenever it is done. */
    private static final class Walk<S, A extends Args, R extends Result> {
        private final Journey<S, A, R> journey;
        private final A args;
        private final Chance chance;
        private final Set<Screen> checked = new HashSet<>();
        private final Set<S> serialised = new HashSet<>();
        private List<Key> commanded = new ArrayList<>();
        private List<String> payments = new ArrayList<>(List.of("pay-1"));
        private Optional<Stage> money = Optional.empty();
        private boolean watchTheMoney;
        private boolean starting;
        private Key start = Key.of("none");

        Walk(Journey<S, A, R> journey, A args, long seed) {
            this.journey = journey;
            this.args = args;
            this.chance = new Chance(seed);
        }

        void run() {
            S state = begin();
            for (int i = 0; i < EVENTS; i++) {
                var scene = chance.scene();
                var view = journey.view(state, scene);
                check(state, view);
                var event = chance.event(view, commanded, payments);
                shadow(event);
                var step = journey.on(state, event, scene);
                obey(step);
                endsInASentence(step, scene);
                state = step.done().isPresent() ? begin() : step.next();
            }
        }

        private S begin() {
            commanded = new ArrayList<>();
            payments = new ArrayList<>(List.of("pay-1"));
            money = Optional.empty();
            starting = false;
            var step = journey.start(args, chance.scene());
            obey(step);
            return step.done().isPresent()
                    ? journey.start(args, Samples.scene()).next()
                    : step.next();
        }

        /** What the payment would be, were these events true: the newest news of the payment that was started. */
        private void shadow(Event event) {
            if (!(event instanceof Event.Happened news)) {
                return;
            }
            boolean startsIt = starting && news.key().equals(start);
            switch (news.outcome()) {
                case Outcome.Done done -> {
                    if (startsIt && done.fact() instanceof Business.PaymentStarted started) {
                        payments.add(started.paymentId());
                        starting = false;
                        money = Optional.of(Stage.OPENING);
                    } else if (money.isPresent()
                            && done.fact() instanceof Business.PaymentSeen seen
                            && seen.stage() != Stage.OPENING
                            && seen.paymentId().equals(payments.getLast())) {
                        money = Optional.of(seen.stage());
                    }
                }
                case Outcome.NotDone refused -> starting = starting && !startsIt;
                case Outcome.Unknown unknown -> {}
            }
        }

        private void obey(Step<S, R> step) {
            for (var command : step.commands()) {
                if (command instanceof Command.Once once) {
                    if (once.deed() instanceof Business.StartPayment && watchTheMoney) {
                        boolean again = commanded.contains(once.key());
                        assertTrue(
                                again || money.isEmpty() || money.get() == Stage.CLOSED,
                                () -> "another attempt while the money is " + money);
                        starting = true;
                        start = once.key();
                        money = again ? money : Optional.empty();
                    } else {
                        boolean repeats = once.deed() instanceof Business.PresentCode && commanded.contains(once.key());
                        assertFalse(repeats, () -> "a second code under the key " + once.key());
                    }
                }
                commanded.add(command.key());
            }
        }

        /** Where an answer alone is waited for, another that was not asked for is an answer too: nobody waits for ever. */
        private void endsInASentence(Step<S, R> step, Scene scene) {
            if (step.done().isPresent()) {
                return;
            }
            var view = journey.view(step.next(), scene);
            if (!(view.screen() instanceof Progress) || !view.wants().isEmpty()) {
                return;
            }
            for (var command : step.commands()) {
                if (!(command instanceof Command.Call)) {
                    var astray = new Event.Happened(command.key(), new Outcome.Done(new Astray()));
                    var then = journey.on(step.next(), astray, scene);
                    var after = journey.view(then.next(), scene);
                    assertTrue(
                            then.done().isPresent()
                                    || !after.wants().isEmpty()
                                    || !after.screen().equals(view.screen()),
                            () -> view.screen().id() + " waits for ever after " + command);
                }
            }
        }

        private void check(S state, View view) {
            if (watchTheMoney && view.custody() == View.Custody.FREE) {
                assertFalse(starting, "free while an intent is being written");
                assertTrue(
                        money.isEmpty() || mayBeLeft(money.get()),
                        () -> "free while the money is " + money + ", in " + state);
            }
            if (serialised.size() < ENOUGH && serialised.add(state)) {
                assertEquals(state, roundTrip(state));
            }
            if (checked.add(view.screen())) {
                checkScreen(view.screen());
            }
        }

        private boolean mayBeLeft(Stage stage) {
            return switch (stage) {
                case CLOSED, HANDED_OFF, REFUNDING, REFUNDED, PAID, POSTED -> true;
                case CLOSING -> args instanceof Pay.Order order && order.method() == Business.Method.QR;
                case OPENING, AWAITING_CODE, OFFERED, AWAITING_CARD, SENT, PENDING, UNKNOWN -> false;
            };
        }

        private S roundTrip(S state) {
            try {
                return TaskJson.read(TaskJson.write(state, journey.stateType()), journey.stateType());
            } catch (UnreadableJson lost) {
                throw new AssertionError(state.toString(), lost);
            }
        }

        private static void checkScreen(Screen screen) {
            long primary = screen.actions().stream()
                    .filter(action -> action.emphasis() == Action.Emphasis.PRIMARY)
                    .count();
            assertTrue(primary <= 1, screen.id());
            if (screen instanceof Notice notice && notice.tone() != Notice.Tone.UNDECIDED) {
                assertFalse(notice.actions().isEmpty(), screen.id());
            }
            for (var language : Texts.LANGUAGES) {
                Words.of(screen).forEach(text -> {
                    Texts.in(language).of(text);
                    Texts.aloud(language).of(text);
                });
            }
        }
    }
}
