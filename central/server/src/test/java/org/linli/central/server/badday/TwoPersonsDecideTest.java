package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.OfficeDoor;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.office.ClerkName;
import org.linli.central.api.office.Deed;
import org.linli.central.api.office.DeedDecision;
import org.linli.central.api.office.DeedId;
import org.linli.central.api.office.DeedKind;
import org.linli.central.api.office.DeedState;
import org.linli.central.api.office.OfficeTask;
import org.linli.central.api.office.TaskKind;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** What no machine can find out, two persons with a paper decide; and nobody decides alone. */
class TwoPersonsDecideTest {
    private static final DeedDecision YES = new DeedDecision(true);
    private static final DeedDecision NO = new DeedDecision(false);
    private static final Duration A_DAY_LATER = Duration.ofHours(24).plusMinutes(5);

    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;
    private OfficeDoor first;
    private OfficeDoor second;
    private int deeds;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
        first = clerk("zhang-01");
        second = clerk("li-02");
    }

    @AfterEach
    void closes() {
        first.close();
        second.close();
        town.close();
    }

    private OfficeDoor clerk(String name) throws Exception {
        var made = Town.answered(town.operator().beginClerk(new ClerkName(name), Town.WITHIN));
        return OfficeDoor.open(town.address(), town.anchor(), made.token());
    }

    private Deed deed(DeedKind kind, PaymentOrder order) {
        deeds++;
        var id = new DeedId("deed-%016d".formatted(deeds));
        return kind.isOfALine()
                ? Deed.ofLine(
                        id, kind, order.paymentId(), order.lines().getFirst().billId(), "2026-QR-" + deeds)
                : Deed.ofPayment(id, kind, order.paymentId(), "2026-QR-" + deeds);
    }

    private PaymentOrder order() {
        return town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
    }

    private PaymentOrder posted() {
        var order = order();
        terminal.pay(order, "grandma");
        town.passUntil(terminal, order, view -> view.lines().getFirst().state() == LineState.POSTED);
        return order;
    }

    private List<OfficeTask> tasks() {
        return Town.answered(first.tasks(Town.WITHIN)).tasks();
    }

    private static void denied(ProblemKind kind, Answer<?> answer) {
        assertEquals(kind.code(), Town.refused(answer).code());
    }

    @Test
    void whatWasWrittenOffGoesBackWhenTheSecondAgrees() throws Exception {
        var card = town.cardOfSomebodyOwing(1);
        var bill = terminal.owed(card).getFirst();
        var order = posted();
        var deed = deed(DeedKind.REFUND, order);
        assertEquals(
                DeedState.ASKED, Town.answered(first.ask(deed, Town.WITHIN)).state());
        assertEquals(
                DeedState.ASKED, Town.answered(first.ask(deed, Town.WITHIN)).state(), "asking twice is once");
        denied(ProblemKind.DEED_DIFFERS, second.ask(deed, Town.WITHIN));
        denied(ProblemKind.DEED_SAME_PERSON, first.decide(deed.id(), YES, Town.WITHIN));
        assertEquals(order.totalFen(), town.kept(order));

        var done = Town.answered(second.decide(deed.id(), YES, Town.WITHIN));
        assertEquals(DeedState.DONE, done.state());
        assertEquals(Optional.of(new ClerkName("li-02")), done.decidedBy());
        assertEquals(done, Town.answered(second.decide(deed.id(), YES, Town.WITHIN)), "deciding twice is once");
        denied(ProblemKind.DEED_DECIDED, first.decide(deed.id(), NO, Town.WITHIN));
        town.passUntil(terminal, order, view -> view.state() == PaymentState.REFUNDED);
        assertEquals(Fen.ZERO, town.kept(order));
        denied(ProblemKind.DEED_NOT_FITTING, first.ask(deed(DeedKind.REFUND, order), Town.WITHIN));
        assertNotEquals(
                BillState.OPEN, terminal.again(card, bill).state(), "the biller has it written off until it hears");
        var dossier = town.listed(() -> town.operator().payment(order.paymentId(), Town.WITHIN));
        assertEquals(order.totalFen(), dossier.refundedFen());
    }

    @Test
    void refusedNothingMovesAndTheOneWhoAskedMayTakeItBack() {
        var order = posted();
        var refused = deed(DeedKind.REFUND, order);
        Town.answered(first.ask(refused, Town.WITHIN));
        assertEquals(
                DeedState.REFUSED,
                Town.answered(second.decide(refused.id(), NO, Town.WITHIN)).state());
        var withdrawn = deed(DeedKind.REFUND, order);
        Town.answered(first.ask(withdrawn, Town.WITHIN));
        assertEquals(
                DeedState.REFUSED,
                Town.answered(first.decide(withdrawn.id(), NO, Town.WITHIN)).state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void twoDeedsAgreedToAtOnceGiveTheMoneyBackOnce() {
        var order = posted();
        var one = deed(DeedKind.REFUND, order);
        var other = deed(DeedKind.REFUND, order);
        Town.answered(first.ask(one, Town.WITHIN));
        Town.answered(second.ask(other, Town.WITHIN));
        Town.answered(second.decide(one.id(), YES, Town.WITHIN));
        denied(ProblemKind.DEED_NOT_FITTING, first.decide(other.id(), YES, Town.WITHIN));
        town.passUntil(terminal, order, view -> view.state() == PaymentState.REFUNDED);
        assertEquals(Fen.ZERO, town.kept(order));
    }

    @Test
    void aBillerThatNeverAnswersIsAPersonsBusinessAfterADay() throws Exception {
        town.replaceBiller(Mute::new);
        town.restartCentral();
        var order = order();
        terminal.pay(order, "grandma");
        town.passUntil(terminal, order, view -> view.lines().getFirst().state() == LineState.POST_UNKNOWN);
        assertEquals(List.of(), tasks(), "machines have a day");
        town.time().pass(A_DAY_LATER);
        var task = tasks().getFirst();
        assertEquals(TaskKind.POSTING_UNPROVEN, task.kind());
        assertEquals(order.totalFen(), task.fen());
        assertTrue(task.deeds().contains(DeedKind.POSTING_DISPROVEN));

        var deed = deed(DeedKind.POSTING_DISPROVEN, order);
        Town.answered(first.ask(deed, Town.WITHIN));
        Town.answered(second.decide(deed.id(), YES, Town.WITHIN));
        town.passUntil(terminal, order, view -> view.state() == PaymentState.REFUNDED);
        assertEquals(Fen.ZERO, town.kept(order));
        assertEquals(List.of(), tasks());
    }

    @Test
    void orTheBillerHasItOnPaper() throws Exception {
        town.replaceBiller(Mute::new);
        town.restartCentral();
        var order = order();
        terminal.pay(order, "grandma");
        town.passUntil(terminal, order, view -> view.lines().getFirst().state() == LineState.POST_UNKNOWN);
        var deed = deed(DeedKind.POSTING_PROVEN, order);
        Town.answered(first.ask(deed, Town.WITHIN));
        Town.answered(second.decide(deed.id(), YES, Town.WITHIN));
        var view = terminal.view(order);
        assertEquals(LineState.POSTED, view.lines().getFirst().state());
        assertTrue(view.receiptNumber().isPresent(), "the resident has a receipt at last");
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void anAttemptOfWhichTheChannelNeverSpeaksAgain() {
        var order = order();
        Town.answered(terminal.open(order));
        town.sandbox().tell(Lie.REQUEST_LOST, 1);
        town.sandbox().tell(Lie.QUERY_ERROR, 100_000);
        Town.answered(terminal.give(order, town.sandbox().showCode("grandma")));
        town.time().pass(A_DAY_LATER);
        var task = town.passUntil(this::tasks, found -> !found.isEmpty(), Duration.ofMinutes(1))
                .getFirst();
        assertEquals(TaskKind.ATTEMPT_UNPROVEN, task.kind());
        var deed = deed(DeedKind.ATTEMPT_DISPROVEN, order);
        Town.answered(first.ask(deed, Town.WITHIN));
        Town.answered(second.decide(deed.id(), YES, Town.WITHIN));
        assertEquals(PaymentState.CLOSED, terminal.view(order).state());
        assertEquals(List.of(), tasks());
    }

    @Test
    void nobodyElseIsLetIn() throws Exception {
        var order = posted();
        denied(ProblemKind.DEED_NOT_FITTING, first.ask(deed(DeedKind.POSTING_PROVEN, order), Town.WITHIN));
        denied(
                ProblemKind.DEED_NOT_FITTING,
                first.ask(
                        Deed.ofLine(
                                new DeedId("deed-of-nobody-0001"),
                                DeedKind.REFUND,
                                new PaymentId("p-00000000000000009999"),
                                new BillId("W-000001"),
                                "2026-QR-9"),
                        Town.WITHIN));
        denied(ProblemKind.DEED_UNKNOWN, second.decide(new DeedId("deed-of-nobody-0002"), YES, Town.WITHIN));
        try (var stranger = OfficeDoor.open(town.address(), town.anchor(), "0".repeat(64))) {
            denied(ProblemKind.CLERK_TOKEN, stranger.tasks(Town.WITHIN));
            denied(ProblemKind.CLERK_TOKEN, stranger.ask(deed(DeedKind.REFUND, order), Town.WITHIN));
        }
        var operator = town.operator();
        denied(ProblemKind.CLERK_KNOWN, operator.beginClerk(new ClerkName("zhang-01"), Town.WITHIN));
        var deed = deed(DeedKind.REFUND, order);
        Town.answered(first.ask(deed, Town.WITHIN));
        assertEquals(
                1,
                Town.answered(operator.endClerk(new ClerkName("li-02"), Town.WITHIN))
                        .clerks()
                        .size());
        denied(ProblemKind.CLERK_TOKEN, second.decide(deed.id(), YES, Town.WITHIN));
        denied(ProblemKind.CLERK_KNOWN, operator.beginClerk(new ClerkName("li-02"), Town.WITHIN));
        denied(ProblemKind.CLERK_UNKNOWN, operator.endClerk(new ClerkName("wang-03"), Town.WITHIN));
        assertEquals(order.totalFen(), town.kept(order));
    }

    /** Takes what it is told and never says a word about it. */
    private record Mute(Biller biller) implements Biller {
        private static final PostingAnswer NOTHING = new PostingAnswer.Unclear(Code.of("biller.timed-out"));

        @Override
        public Optional<BilledHome> find(BillId bill) {
            return biller.find(bill);
        }

        @Override
        public PostingAnswer post(PaymentId payment, OrderLine line) {
            return NOTHING;
        }

        @Override
        public PostingAnswer lookUp(PaymentId payment, BillId bill) {
            return NOTHING;
        }
    }
}
