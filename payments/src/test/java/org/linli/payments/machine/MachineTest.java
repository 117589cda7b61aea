package org.linli.payments.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.LineView;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.money.Fen;
import org.linli.payments.code.CodeForm;
import org.linli.payments.code.PaymentCode;

/** The machine alone: whatever comes in whatever order, it answers, and its changes are its state. */
class MachineTest {
    private static final Change.Started ORDER = new Change.Started(
            new PaymentId("payment-000000-0001"),
            new TradeNumber("kiosk-0001-x-1"),
            PaymentMethod.CODE,
            List.of(new Line(new BillId("water-2026-10"), 1, Fen.of(3150), LineState.WAITING)),
            Fen.of(3150));

    @Test
    void isTotalAndItsChangesAreItsState() {
        Set<AttemptState> seen = EnumSet.noneOf(AttemptState.class);
        for (long seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var attempt = Attempt.started(ORDER);
            var folded = attempt;
            var chase = Chase.FRESH;
            long revision = 1;
            waiting = false;
            for (int i = 0; i < 40; i++) {
                boolean stale = random.nextInt(5) == 0;
                var event = i == 0 ? new Event.Begun() : anything(random, chase, stale ? 1 : ++revision);
                if (event instanceof Event.Passed passed && passed.which() == Wait.NEXT_CALL) {
                    if (!waiting) {
                        continue;
                    }
                    waiting = false;
                }
                var step = Machine.on(attempt, chase, event);
                for (Change change : step.changes()) {
                    folded = folded.after(change);
                }
                assertEquals(folded, step.attempt(), () -> "after " + event);
                attempt = step.attempt();
                chase = step.chase();
                seen.add(attempt.state());
                staysAlive(step, attempt, chase);
            }
        }
        assertEquals(EnumSet.allOf(AttemptState.class), seen);
    }

    private boolean waiting;

    /** An attempt that is not final always has a question in flight or a wait running. */
    private void staysAlive(Step step, Attempt attempt, Chase chase) {
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Await await && await.which() == Wait.NEXT_CALL) {
                waiting = true;
            } else if (effect instanceof Effect.Forget forget && forget.which() == Wait.NEXT_CALL) {
                waiting = false;
            }
        }
        boolean alive = attempt.isFinal()
                || attempt.state() == AttemptState.INTENT
                || chase.calling().isPresent()
                || waiting;
        assertTrue(alive, () -> "nothing will ever happen to " + attempt);
    }

    @Test
    void olderNewsIsNoNews() {
        var paid = after(given(), answer(Call.HAND_CODE, view(PaymentState.PAID, LineState.POSTED, 9)));
        assertTrue(paid.attempt().isFinal());
        var stale = Machine.on(
                paid.attempt(),
                paid.chase().calling(Call.QUERY),
                answer(Call.QUERY, view(PaymentState.PENDING, LineState.WAITING, 4)));
        assertEquals(List.of(), stale.changes());
    }

    @Test
    void whatIsFinalChangesOnlyByARefund() {
        var closed = after(given(), answer(Call.HAND_CODE, view(PaymentState.CLOSED, LineState.WAITING, 3)));
        for (var state :
                List.of(PaymentState.PENDING, PaymentState.UNKNOWN, PaymentState.CLOSING, PaymentState.INTENT)) {
            var step = Machine.on(
                    closed.attempt(),
                    closed.chase().calling(Call.QUERY),
                    answer(Call.QUERY, view(state, LineState.WAITING, 5)));
            assertEquals(List.of(), step.changes(), state.name());
        }
        var late = Machine.on(
                closed.attempt(),
                closed.chase().calling(Call.QUERY),
                answer(Call.QUERY, view(PaymentState.PAID, LineState.REFUNDING, 5)));
        assertEquals(AttemptState.PAID, late.attempt().state());
        var posted = after(given(), answer(Call.HAND_CODE, view(PaymentState.PAID, LineState.POSTED, 3)));
        var back = Machine.on(
                posted.attempt(),
                posted.chase().calling(Call.QUERY),
                answer(Call.QUERY, view(PaymentState.PAID, LineState.POSTING, 5)));
        assertEquals(List.of(), back.changes());
    }

    @Test
    void notFoundIsNotUnpaid() {
        var step = after(given(), answer(Call.HAND_CODE, new Answer.Unknown<>(LinkTrouble.TIMED_OUT)));
        var asked = Machine.on(step.attempt(), step.chase(), new Event.Passed(Wait.NEXT_CALL));
        var notFound = Machine.on(
                asked.attempt(),
                asked.chase(),
                answer(Call.QUERY, new Answer.Refused<>(ProblemKind.PAYMENT_UNKNOWN.problem())));
        assertEquals(AttemptState.UNKNOWN, notFound.attempt().state());
    }

    @Test
    void aRefusedCodeFormLetsAnotherCodeBeShown() {
        var step = after(given(), answer(Call.HAND_CODE, new Answer.Refused<>(ProblemKind.CODE_FORM.problem())));
        assertEquals(AttemptState.INTENT, step.attempt().state());
        var again = Machine.on(step.attempt(), step.chase(), new Event.CodePresented(code()));
        assertInstanceOf(Change.CodeGiven.class, again.changes().getFirst());
    }

    @Test
    void theWaitsAreThoseOfTheRules() {
        assertEquals(List.of(1L, 2L, 3L, 5L, 5L), seconds(0, 5, Pace::query));
        assertEquals(List.of(2L, 4L, 8L, 8L), seconds(0, 4, Pace::close));
        assertEquals(
                List.of(10L, 20L, 40L, 80L, 160L, 320L, 640L, 1280L, 2560L, 3600L, 3600L), seconds(0, 11, Pace::later));
        assertEquals(Duration.ofHours(1), Pace.query(1_000_000));
    }

    private static List<Long> seconds(int from, int to, java.util.function.IntFunction<Duration> pace) {
        return java.util.stream.IntStream.range(from, to)
                .mapToObj(pace)
                .map(Duration::toSeconds)
                .toList();
    }

    private static Step given() {
        var begun = Machine.on(Attempt.started(ORDER), Chase.FRESH, new Event.Begun());
        var opened = after(begun, answer(Call.OPEN, view(PaymentState.INTENT, LineState.WAITING, 1)));
        return after(opened, new Event.CodePresented(code()));
    }

    private static Step after(Step before, Event event) {
        return Machine.on(before.attempt(), before.chase(), event);
    }

    private static PaymentCode code() {
        return ((PaymentCode.Parsed.Valid) PaymentCode.parse("134650123456789012", CodeForm.USUAL)).code();
    }

    private static Event answer(Call call, Answer<PaymentView> answer) {
        return new Event.Answered(call, answer);
    }

    private static Event anything(Random random, Chase chase, long revision) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> new Event.CodePresented(code());
            case 2 -> random.nextInt(3) == 0 ? new Event.CancelAsked(Reason.RESIDENT_CANCELLED) : new Event.Hinted();
            case 3 -> new Event.Passed(any(random, Wait.values()));
            case 4 -> new Event.ReceiptWanted(Optional.empty());
            case 5 -> new Event.ReceiptCame(random.nextInt(2), any(random, PaperOutcome.values()));
            case 6 -> new Event.Answered(Call.ERRAND, anyAnswer(random, revision));
            default ->
                new Event.Answered(
                        chase.calling().orElse(any(random, Call.values())),
                        chase.calling().equals(Optional.of(Call.OPEN)) && random.nextInt(4) > 0
                                ? view(PaymentState.INTENT, LineState.WAITING, revision)
                                : anyAnswer(random, revision));
        };
    }

    private static Answer<PaymentView> anyAnswer(Random random, long revision) {
        return switch (random.nextInt(8)) {
            case 0 -> new Answer.Unknown<>(LinkTrouble.TIMED_OUT);
            case 1 -> new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
            case 2 -> new Answer.Refused<>(any(random, ProblemKind.values()).problem());
            default -> view(any(random, PaymentState.values()), any(random, LineState.values()), revision);
        };
    }

    private static <T> T any(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static Answer<PaymentView> view(PaymentState state, LineState line, long revision) {
        boolean posted = line == LineState.POSTED && state == PaymentState.PAID;
        return new Answer.Answered<>(new PaymentView(
                ORDER.id(),
                ORDER.outTradeNo(),
                PaymentMethod.CODE,
                state,
                revision,
                List.of(new LineView(new BillId("water-2026-10"), 1, Fen.of(3150), line)),
                Fen.of(3150),
                NextStep.NOTHING,
                Optional.empty(),
                posted ? Optional.of("SR-1") : Optional.empty(),
                posted ? Optional.of(URI.create("https://central.example/r/payment-000000-0001")) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ReceiptState.NONE,
                0));
    }
}
