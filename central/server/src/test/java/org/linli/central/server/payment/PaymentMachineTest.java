package org.linli.central.server.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.central.server.payment.Stimulus.Call;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

class PaymentMachineTest {
    private static final Instant AT = Instant.parse("2026-11-21T02:24:00Z");
    private static final BillId WATER = new BillId("W-0001");
    private static final BillId POWER = new BillId("E-0001");
    private static final Fen TOTAL = Fen.of(500);
    private static final ChannelAnswer CAPTURED = new ChannelAnswer.Captured("42-1", AT, TOTAL);
    private static final Code WHY = Code.of("test.reason");

    private Payment payment = Payment.opened(
            new PaymentFact.Opened(
                    new PaymentOrder(
                            new PaymentId("p-00000000000000000001"),
                            new TradeNumber("LL0000001"),
                            PaymentMethod.CODE,
                            List.of(new OrderLine(WATER, 1, Fen.of(200)), new OrderLine(POWER, 1, Fen.of(300))),
                            TOTAL),
                    new TerminalId("t-0001"),
                    List.of()),
            AT);
    private Live live = Live.FRESH;
    private final List<PaymentFact> journal = new ArrayList<>();

    private Step happens(Stimulus stimulus) {
        var step = PaymentMachine.on(payment, live, stimulus);
        step.facts().forEach(fact -> payment = payment.after(fact));
        journal.addAll(step.facts());
        live = step.live();
        return step;
    }

    private Step says(Call call, ChannelAnswer answer) {
        return happens(new Stimulus.ChannelSaid(call, answer));
    }

    private Step timeUp(Timer.Kind kind) {
        return happens(new Stimulus.TimeUp(kind, Optional.empty()));
    }

    private void isSent() {
        happens(new Stimulus.CodeGiven("134567890123456789"));
    }

    @Test
    void journalsTheCodesSendingBeforeItIsSentAndNeverTheCode() {
        var step = happens(new Stimulus.CodeGiven("134567890123456789"));
        assertEquals(List.of(new PaymentFact.CodeSent()), step.facts());
        assertEquals(List.of(new Effect.AskPay("134567890123456789")), step.effects());
        assertFalse(step.toString().contains("1345"), step.toString());
    }

    @Test
    void asksAfterFiveSecondsMayReverseAfterFifteenAndClosesAfterFortyFive() {
        var timers = happens(new Stimulus.CodeGiven("134567890123456789")).timers();
        assertTrue(timers.contains(Timer.of(Timer.Kind.QUERY, Duration.ofSeconds(5))));
        assertTrue(timers.contains(Timer.of(Timer.Kind.REVERSAL_OPENS, Duration.ofSeconds(15))));
        assertTrue(timers.contains(Timer.of(Timer.Kind.DEADLINE, Duration.ofSeconds(45))));
    }

    @Test
    void neverReversesInsideTheFirstFifteenSeconds() {
        isSent();
        assertEquals(List.of(), happens(new Stimulus.ClosingAsked(WHY)).effects());
        assertEquals(
                List.of(), says(Call.QUERY, new ChannelAnswer.AwaitsResident()).effects());
        assertEquals(
                List.of(new Effect.AskQuery()),
                timeUp(Timer.Kind.REVERSAL_OPENS).effects());
        var step = says(Call.QUERY, new ChannelAnswer.AwaitsResident());
        assertEquals(List.of(new PaymentFact.ReversalSent(1)), step.facts());
        assertEquals(List.of(new Effect.AskReverse(1)), step.effects());
    }

    @Test
    void reversalsAreRepeatedAfterTwoFourAndEightSeconds() {
        isClosingWithReversalSent();
        for (int seconds : new int[] {2, 4, 8, 16, 32, 64, 64}) {
            var step = says(Call.REVERSE, new ChannelAnswer.Unclear(WHY));
            assertEquals(List.of(Timer.of(Timer.Kind.CLOSING_ROUND, Duration.ofSeconds(seconds))), step.timers());
            timeUp(Timer.Kind.CLOSING_ROUND);
            says(Call.QUERY, new ChannelAnswer.Unclear(WHY));
        }
    }

    @Test
    void aSuccessIsNotPostedWhileAReversalMayStillReturnIt() {
        isClosingWithReversalSent();
        var heard = says(Call.QUERY, CAPTURED);
        assertTrue(heard.effects().stream().noneMatch(Effect.AskPost.class::isInstance), heard.toString());
        assertEquals(PaymentState.CLOSING, payment.state());
        says(Call.REVERSE, new ChannelAnswer.Returned(TOTAL));
        assertEquals(PaymentState.REFUNDED, payment.state());
        assertEquals(TOTAL, payment.captured());
        assertEquals(TOTAL, payment.refunded());
    }

    @Test
    void notFoundClosesNothingWhileTheCodeLives() {
        isClosingWithReversalSent();
        says(Call.REVERSE, new ChannelAnswer.NotFound());
        says(Call.QUERY, new ChannelAnswer.NotFound());
        assertEquals(PaymentState.CLOSING, payment.state());
        timeUp(Timer.Kind.OFFER_OVER);
        says(Call.QUERY, new ChannelAnswer.NotFound());
        assertEquals(PaymentState.CLOSED, payment.state());
    }

    @Test
    void aSuccessAfterClosingIsReturnedLineByLineUnderNumbersThatFollowFromThePayment() {
        isSent();
        says(Call.PAY, new ChannelAnswer.Declined(WHY));
        assertEquals(PaymentState.CLOSED, payment.state());
        var step = says(Call.QUERY, CAPTURED);
        assertEquals(
                List.of(
                        new Effect.AskRefund(payment.orderLine(WATER), "RLL0000001-1"),
                        new Effect.AskRefund(payment.orderLine(POWER), "RLL0000001-2")),
                step.effects());
        happens(new Stimulus.RefundSaid(WATER, new RefundAnswer.Refunded()));
        assertEquals(PaymentState.PAID, payment.state());
        happens(new Stimulus.RefundSaid(POWER, new RefundAnswer.Refunded()));
        assertEquals(PaymentState.REFUNDED, payment.state());
    }

    @Test
    void linesArePostedOneByOneAndARefusedOneGoesBack() {
        isSent();
        says(Call.PAY, CAPTURED);
        happens(new Stimulus.BillerSaid(WATER, new PostingAnswer.Posted()));
        happens(new Stimulus.BillerSaid(POWER, new PostingAnswer.Refused(WHY)));
        assertEquals(List.of(LineState.POSTED, LineState.REFUNDING), payment.lines());
        assertFalse(payment.isAtRest());
        happens(new Stimulus.RefundSaid(POWER, new RefundAnswer.Refunded()));
        assertTrue(payment.isAtRest());
        assertTrue(payment.needsReceiptNumber());
        assertEquals(Fen.of(300), payment.refunded());
    }

    @Test
    void aPostingWithoutAnAnswerIsAskedAfterBeforeAnythingIsReturned() {
        isSent();
        says(Call.PAY, CAPTURED);
        var lost = happens(new Stimulus.BillerSaid(WATER, new PostingAnswer.Unclear(WHY)));
        assertEquals(List.of(new PaymentFact.PostLost(WATER)), lost.facts());
        assertEquals(
                List.of(new Effect.AskPosting(payment.orderLine(WATER))),
                happens(new Stimulus.TimeUp(Timer.Kind.POSTING, Optional.of(WATER)))
                        .effects());
        var never = happens(new Stimulus.BillerSaid(WATER, new PostingAnswer.NotPosted()));
        assertEquals(List.of(new Effect.AskPost(payment.orderLine(WATER))), never.effects());
    }

    @Test
    void aNotificationIsAHintToAsk() {
        isSent();
        var step = says(Call.NOTIFICATION, CAPTURED);
        assertEquals(List.of(), step.facts());
        assertEquals(List.of(new Effect.AskQuery()), step.effects());
    }

    @Test
    void aRestartForgetsNothingItMustKnow() {
        isSent();
        live = Live.FRESH;
        var step = happens(new Stimulus.Resumed());
        assertEquals(List.of(new PaymentFact.Lost(PaymentMachine.RESTARTED)), step.facts());
        assertEquals(List.of(new Effect.AskQuery()), step.effects());
        assertEquals(PaymentState.UNKNOWN, payment.state());
    }

    @Test
    void aFactThatCannotFollowIsABug() {
        isSent();
        says(Call.PAY, CAPTURED);
        assertThrows(IllegalStateException.class, () -> payment.after(new PaymentFact.Closed(WHY)));
        assertThrows(IllegalStateException.class, () -> payment.after(new PaymentFact.CodeSent()));
    }

    /** Whatever comes, in whatever order: no line is posted and returned, and nothing is returned that was not taken. */
    @Test
    void isTotalAndNeverReturnsMoreThanItTook() {
        for (int seed = 0; seed < 2_000; seed++) {
            var walk = new PaymentMachineTest();
            walk.begins(oneOf(
                    List.of(PaymentMethod.CODE, PaymentMethod.QR, PaymentMethod.CARD), new SplittableRandom(~seed)));
            var random = new SplittableRandom(seed);
            for (int i = 0; i < 40; i++) {
                walk.happens(anything(random));
                assertTrue(walk.payment.refunded().compareTo(walk.payment.captured()) <= 0, "seed " + seed);
                boolean posted = walk.payment.lines().contains(LineState.POSTED);
                assertTrue(!posted || walk.payment.captured().equals(TOTAL), "seed " + seed);
            }
            for (BillId bill : List.of(WATER, POWER)) {
                boolean wasPosted = walk.journal.contains(new PaymentFact.Posted(bill));
                boolean wasReturned = walk.journal.contains(new PaymentFact.Refunded(bill));
                assertFalse(wasPosted && wasReturned, "seed " + seed);
            }
        }
    }

    private static Stimulus anything(SplittableRandom random) {
        var bill = random.nextBoolean() ? WATER : POWER;
        return switch (random.nextInt(10)) {
            case 8 -> new Stimulus.CardReported("612345678901", "UNIONPAY");
            case 9 -> new Stimulus.OfferSaid(offer(random));
            case 0 -> new Stimulus.CodeGiven("134567890123456789");
            case 1 -> new Stimulus.ClosingAsked(WHY);
            case 2 -> {
                var kind = oneOf(List.of(Timer.Kind.values()), random);
                boolean ofLine = kind == Timer.Kind.POSTING || kind == Timer.Kind.REFUND;
                yield new Stimulus.TimeUp(kind, ofLine ? Optional.of(bill) : Optional.empty());
            }
            case 3 -> new Stimulus.BillerSaid(bill, posting(random));
            case 4 ->
                new Stimulus.RefundSaid(
                        bill, random.nextBoolean() ? new RefundAnswer.Refunded() : new RefundAnswer.Processing());
            case 5 -> new Stimulus.Resumed();
            default -> new Stimulus.ChannelSaid(oneOf(List.of(Call.values()), random), answer(random));
        };
    }

    private static <T> T oneOf(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static PostingAnswer posting(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> new PostingAnswer.Posted();
            case 1 -> new PostingAnswer.NotPosted();
            case 2 -> new PostingAnswer.Refused(WHY);
            default -> new PostingAnswer.Unclear(WHY);
        };
    }

    private static ChannelAnswer answer(SplittableRandom random) {
        return switch (random.nextInt(9)) {
            case 8 -> new ChannelAnswer.PaidAlready();
            case 0 -> CAPTURED;
            case 1 -> new ChannelAnswer.AwaitsResident();
            case 2 -> new ChannelAnswer.Processing();
            case 3 -> new ChannelAnswer.Declined(WHY);
            case 4 -> new ChannelAnswer.NotFound();
            case 5 -> new ChannelAnswer.ClosedUnpaid(WHY);
            case 6 -> new ChannelAnswer.Returned(TOTAL);
            default -> new ChannelAnswer.Unclear(WHY);
        };
    }

    private static OfferAnswer offer(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> new OfferAnswer.Offered("https://pay.example/q", AT);
            case 1 -> new OfferAnswer.Refused(WHY);
            default -> new OfferAnswer.Unclear(WHY);
        };
    }

    private void begins(PaymentMethod method) {
        var order = payment.order();
        payment = Payment.opened(
                new PaymentFact.Opened(
                        new PaymentOrder(
                                order.paymentId(), order.outTradeNo(), method, order.lines(), order.totalFen()),
                        payment.terminal(),
                        List.of()),
                AT);
        happens(new Stimulus.Opened());
    }

    private void isClosingWithReversalSent() {
        isSent();
        timeUp(Timer.Kind.REVERSAL_OPENS);
        happens(new Stimulus.ClosingAsked(WHY));
        says(Call.QUERY, new ChannelAnswer.AwaitsResident());
        assertEquals(1, payment.reversals());
    }
}
